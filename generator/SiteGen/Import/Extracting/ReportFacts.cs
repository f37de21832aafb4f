using SiteGen.Dutch.Lexicons;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Nature;
using SiteGen.Import.Extracting.Places;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Extracting.Relations;

namespace SiteGen.Import.Extracting;

/// <summary>All that was found in a report, before it is made an article. Immutable.</summary>
internal sealed record ReportFacts
{
    internal required ReportNature Nature { get; init; }

    internal required NoticeReader Notices { get; init; }

    internal required IReadOnlyList<MeetingMention> Meetings { get; init; }

    internal required SessionDate? Date { get; init; }

    internal required IReadOnlyList<SessionDateFinder.Candidate> OtherSessions { get; init; }

    internal required DatelineFinder.Dateline? Dateline { get; init; }

    internal required VenueFinder.Venue? Venue { get; init; }

    internal required PlaceFinder.Place? Place { get; init; }

    internal required IReadOnlyList<Fact<ImportedPerson>> People { get; init; }

    internal required IReadOnlyList<(string Kept, string Other)> Spellings { get; init; }

    internal required IReadOnlyList<Fact<ImportedOrganisation>> Organisations { get; init; }

    internal required IReadOnlyList<Fact<string>> Municipalities { get; init; }

    internal required (Fact<string> Fact, RegionEntry Entry)? Region { get; init; }

    internal required Fact<string>? Publisher { get; init; }

    internal required ImportedSession Session { get; init; }

    internal required IReadOnlyList<Fact<string>> Themes { get; init; }

    internal required IReadOnlyList<Fact<ImportedRelation>> Related { get; init; }

    internal required Fact<ImportedCall>? Call { get; init; }

    internal required Fact<ImportedContact>? Contact { get; init; }

    internal required Pointers Pointers { get; init; }
}
