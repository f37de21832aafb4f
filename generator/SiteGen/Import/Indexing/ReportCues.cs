using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Indexing;

/// <summary>Where in a report there are words that rules begin at. Immutable.</summary>
/// <param name="tokens">The tokens of the report.</param>
internal sealed class ReportCues(TokenList tokens)
{
    /// <summary>Those of rules for people and their functions.</summary>
    internal TokenCues<PersonCues> People { get; } = new(tokens, word => word.People);

    /// <summary>Those of rules for organisations.</summary>
    internal TokenCues<OrganisationCues> Organisations { get; } = new(tokens, word => word.Organisations);

    /// <summary>Those of rules for venues and places.</summary>
    internal TokenCues<PlaceCues> Places { get; } = new(tokens, word => word.Places);

    /// <summary>Those of rules for meetings.</summary>
    internal TokenCues<MeetingCues> Meetings { get; } = new(tokens, word => word.Meetings);

    /// <summary>Those of rules for whole lines.</summary>
    internal TokenCues<LineCues> Lines { get; } = new(tokens, word => word.Lines);
}
