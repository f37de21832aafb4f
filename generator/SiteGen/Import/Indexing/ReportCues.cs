using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>Where in a report there are words that rules begin at. Immutable.</summary>
internal sealed class ReportCues
{
    /// <summary>The cues of a report, gathered in one pass.</summary>
    /// <param name="tokens">The tokens of the report.</param>
    /// <param name="arrays">Where the cues are put.</param>
    internal ReportCues(TokenList tokens, LentArrays arrays)
    {
        var count = tokens.Count;
        var (people, organisations, places, meetings, lines) = (arrays.Cues(count), arrays.Cues(count), arrays.Cues(count), arrays.Cues(count), arrays.Cues(count));
        for (var i = 0; i < count; i++)
        {
            var word = tokens[i].Word;
            people[i] = (ulong)word.People;
            organisations[i] = (ulong)word.Organisations;
            places[i] = (ulong)word.Places;
            meetings[i] = (ulong)word.Meetings;
            lines[i] = (ulong)word.Lines;
        }

        (People, Organisations, Places, Meetings, Lines) = (new(people, count), new(organisations, count), new(places, count), new(meetings, count), new(lines, count));
    }

    /// <summary>Those of rules for people and their functions.</summary>
    internal TokenCues<PersonCues> People { get; }

    /// <summary>Those of rules for organisations.</summary>
    internal TokenCues<OrganisationCues> Organisations { get; }

    /// <summary>Those of rules for venues and places.</summary>
    internal TokenCues<PlaceCues> Places { get; }

    /// <summary>Those of rules for meetings.</summary>
    internal TokenCues<MeetingCues> Meetings { get; }

    /// <summary>Those of rules for whole lines.</summary>
    internal TokenCues<LineCues> Lines { get; }
}
