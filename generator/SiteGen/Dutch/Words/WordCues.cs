using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;

namespace SiteGen.Dutch.Words;

/// <summary>What rules of each kind ask of a word. Most words have nothing of it and share <see cref="None"/>, which keeps what is known of a word small. Immutable.</summary>
/// <param name="People">What rules for people ask.</param>
/// <param name="Organisations">What rules for organisations ask.</param>
/// <param name="Places">What rules for venues and places ask.</param>
/// <param name="Meetings">What rules for meetings ask.</param>
/// <param name="Lines">What rules for whole lines ask.</param>
/// <param name="Meeting">What the word says of a meeting; absent when it is no word for one.</param>
internal sealed record WordCues(PersonCues People, OrganisationCues Organisations, PlaceCues Places, MeetingCues Meetings, LineCues Lines, MeetingWord? Meeting)
{
    /// <summary>Those of a word that no rule begins at.</summary>
    internal static WordCues None { get; } = new(PersonCues.None, OrganisationCues.None, PlaceCues.None, MeetingCues.None, LineCues.None, null);

    /// <summary>Those of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static WordCues Of(string folded)
    {
        var meeting = MeetingWords.Of(folded);
        var (people, organisations, places, meetings, lines) = (PersonWords.Of(folded), OrganisationWords.Of(folded), PlaceWords.CuesOf(folded), MeetingCueWords.CuesOf(folded, meeting is not null), LineWords.Of(folded));
        var isNone = meeting is null && people == PersonCues.None && organisations == OrganisationCues.None && places == PlaceCues.None && meetings == MeetingCues.None && lines == LineCues.None;
        return isNone ? None : new WordCues(people, organisations, places, meetings, lines, meeting);
    }
}
