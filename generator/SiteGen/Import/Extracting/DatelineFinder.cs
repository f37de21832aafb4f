using SiteGen.Dutch;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>
/// The town in capitals before the first sentence of a news item: <c>BEVERWIJK - Op 27 juni …</c>, <c>DEN HAAG –</c>,
/// <c>BEVERWIJK/VELSEN -</c>, <c>Heerde, 12 maart 2019 -</c>.
/// </summary>
internal static class DatelineFinder
{
    /// <summary>A dateline: the piece to take out of the text, the town, its token.</summary>
    internal sealed record Dateline(TextSpan Span, string Town, IReadOnlyList<int> Tokens);

    /// <summary>The dateline; absent when the report has none.</summary>
    internal static Dateline? Find(ReportView report)
    {
        for (var block = 0; block < report.Roles.Count; block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph) continue;
            return At(report.Index, block);
        }

        return null;
    }

    private static Dateline? At(TextIndex index, int block)
    {
        var (first, next) = index.TokensOf(block);
        var (at, town) = (first, "");
        var tokens = new List<int>();
        while (at < next && TownAt(index, at) is { } place)
        {
            if (tokens.Count == 0) town = place.Name;
            tokens.Add(at);
            at = place.Next;
            if (at < next && index.Tokens[at].IsMark('/') || index.At(at, first).IsMark(',') && at + 1 < next && TownAt(index, at + 1) is not null) at++;
        }

        if (tokens.Count == 0) return null;
        var inCapitals = index.Tokens[first].IsAllCapitals || (index.Tokens[first].Folded is "'s-gravenhage" or "'s-hertogenbosch");
        if (at < next && index.Tokens[at].IsMark(',') && index.DatesIn(index.Tokens[at].End, index.Tokens[at].End + 3) is [{ } date, ..])
        {
            while (at < next && index.Tokens[at].Start < date.Span.End) at++;
        }
        else if (at < next && index.Tokens[at].IsMark('(') && index.At(at + 2, first).IsMark(')')) at += 3;

        var closes = at < next && (index.Tokens[at].IsMark('-') || index.Tokens[at].IsMark('–') || index.Tokens[at].IsMark('—') || index.Tokens[at].IsMark('|') || (index.Tokens[at].IsMark(':') || index.Tokens[at].IsMark('.')) && inCapitals);
        if (!closes || at + 1 >= next) return null;
        if (!inCapitals && !(index.Tokens[at + 1].IsCapital || index.Tokens[at + 1].Kind == TokenKind.Number)) return null;
        return new Dateline(TextSpan.FromTo(index.Tokens[first].Start, index.Tokens[at + 1].Start), town, tokens);
    }

    private static (string Name, int Next)? TownAt(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital) return null;
        if (index.MatchAt<MunicipalityEntry>(at) is { } municipality) return (municipality.Value.Name.Contains('(', StringComparison.Ordinal) ? index.Words(at, municipality.Next) : municipality.Value.Name, municipality.Next);
        return index.MatchAt<TownEntry>(at) is { } town ? (town.Value.Name, town.Next) : index.MatchAt<RegionEntry>(at) is { } region ? (region.Value.Name, region.Next) : null;
    }
}
