using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Finds the region of the meeting: the one that is named most, in the title before all.</summary>
internal static class RegionFinder
{
    /// <summary>The region with its entry; absent when none is named.</summary>
    internal static (Fact<string> Fact, RegionEntry Entry)? Find(ReportView report, IReadOnlyList<PersonMention> people)
    {
        var index = report.Index;
        var counts = new Dictionary<string, (RegionEntry Entry, int Points, int First, int Next)>(StringComparer.Ordinal);
        var functions = FunctionFields(people);
        foreach (var match in index.Matches)
        {
            if (match.Value is not RegionEntry region || !index.Tokens[match.First].IsCapital || !report.IsSource(match.First) || functions.Contains(match.First)) continue;
            var before = index.At(match.First - 1, match.First).Folded;
            var regional = before is "regio" or "jeugdregio" or "arbeidsmarktregio" or "subregio" or "zorgregio";
            if (index.MatchAt<MunicipalityEntry>(match.First) is { } town && town.Count >= match.Count && !regional) continue;
            if (index.MatchAt<OrganisationEntry>(match.First) is { } organisation && organisation.Count > match.Count) continue;
            if (!region.IsEveryday && !regional && index.Tokens[match.First].Folded is not ("foodvalley")) continue;
            var points = (index.BlockOf(match.First) == report.TitleBlock ? 5 : index.BlockOf(match.First) == report.FirstParagraph ? 2 : 1) + (regional ? 1 : 0);
            var known = counts.GetValueOrDefault(region.Name);
            counts[region.Name] = known.Entry is null ? (region, points, match.First, match.Next) : (region, known.Points + points, known.First, known.Next);
        }

        if (counts.Count == 0) return null;
        var best = counts.Values.OrderByDescending(value => value.Points).ThenBy(value => value.First).First();
        return (new Fact<string>(best.Entry.Name, report.Evidence(ImportReasons.Region, best.First, best.Next)), best.Entry);
    }

    /// <summary>A region that says whose coordinator somebody is says nothing of the meeting.</summary>
    private static HashSet<int> FunctionFields(IReadOnlyList<PersonMention> people)
    {
        var tokens = new HashSet<int>();
        foreach (var person in people)
        {
            if (person.Affiliation is not { } affiliation || affiliation.Function.Length == 0) continue;
            for (var i = person.Span.Next; i < Math.Min(affiliation.Next, person.Span.Next + 20); i++) tokens.Add(i);
        }

        return tokens;
    }
}
