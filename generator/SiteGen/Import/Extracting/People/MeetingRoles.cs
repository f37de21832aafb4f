namespace SiteGen.Import.Extracting.People;

/// <summary>What one is at the meeting rather than in working life.</summary>
internal static class MeetingRoles
{
    /// <summary>Whether a function is one of them.</summary>
    internal static bool Contains(string function) =>
        function is "dagvoorzitter" or "gespreksleider" or "spreker" or "inleider" or "moderator" or "gastspreker" or "hoofdspreker" or "deelnemer" or "presentator" or "notulist" or "verslaglegger" or "middagvoorzitter" or "keynotespreker" or "workshopleider" or "panellid" or "tafelgast" or "tafelvoorzitter" or "sessieleider" or "gastheer" or "gastvrouw" or "keynote speaker" or "avondvoorzitter";
}
