using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>
/// The town in capitals before the first sentence of a news item: <c>BEVERWIJK - Op 27 juni …</c>, <c>DEN HAAG –</c>,
/// <c>BEVERWIJK/VELSEN -</c>, <c>Heerde, 12 maart 2019 -</c>; or the day of the news alone: <c>12 maart 2019 – De raad …</c>
/// </summary>
internal static class DatelineFinder
{
    /// <summary>A dateline: the piece to take out of the text, the town and the tokens of all towns; empty when it gives the day alone.</summary>
    internal sealed record Dateline(TextSpan Span, string Town, IReadOnlyList<int> Tokens);

    private const int FarthestParagraph = 4;
    private const int ShortestSentence = 60;

    /// <summary>The dateline; absent when the report has none.</summary>
    internal static Dateline? Find(ReportView report)
    {
        var paragraphs = 0;
        for (var block = 0; block < report.Roles.Length && paragraphs < FarthestParagraph; block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph) continue;
            if (At(report.Index, block) is { } dateline) return dateline;

            // A short line, such as who wrote it, may stand above the first sentence.
            paragraphs = report.Index.Blocks[block].Text.Length < ShortestSentence ? paragraphs + 1 : FarthestParagraph;
        }

        return null;
    }

    private static Dateline? At(TextIndex index, int block)
    {
        var (first, next) = index.TokensOf(block);
        var (at, town) = (AfterDate(index, first, next), "");
        var start = at;
        var tokens = new List<int>();
        while (at < next && TownAt(index, at) is { } place)
        {
            if (tokens.Count == 0) town = place.Name;
            tokens.Add(at);
            at = place.Next;
            if (at < next && index.Tokens[at].IsMark('/') || index.At(at, first).IsMark(',') && at + 1 < next && TownAt(index, at + 1) is not null) at++;
        }

        if (tokens.Count == 0) return OfDay(index, first, next);
        var inCapitals = index.Tokens[start].IsAllCapitals || (index.Tokens[start].Folded is "'s-gravenhage" or "'s-hertogenbosch");
        if (at < next && index.Tokens[at].IsMark(',') && index.DatesIn(index.Tokens[at].End, index.Tokens[at].End + 3) is [{ } date, ..])
        {
            while (at < next && index.Tokens[at].Start < date.Span.End) at++;
        }
        else if (at < next && index.Tokens[at].IsMark('(') && index.At(at + 2, first).IsMark(')')) at += 3;

        var closes = at < next && (index.Tokens[at].IsMark('-') || index.Tokens[at].IsMark('–') || index.Tokens[at].IsMark('—') || index.Tokens[at].IsMark('|') || (index.Tokens[at].IsMark('•') || index.Tokens[at].IsMark('·')) && inCapitals || (index.Tokens[at].IsMark(':') || index.Tokens[at].IsMark('.')) && inCapitals);
        if (!closes && IsBare(index, start, at, next)) return new Dateline(TextSpan.FromTo(index.Tokens[first].Start, index.Tokens[at].Start), town, tokens);
        if (!closes || at + 1 >= next) return null;
        if (!inCapitals && !(index.Tokens[at + 1].IsCapital || index.Tokens[at + 1].Kind == TokenKind.Number)) return null;
        return new Dateline(TextSpan.FromTo(index.Tokens[first].Start, index.Tokens[at + 1].Start), town, tokens);
    }

    /// <summary><c>17 april 2023 – De commissie heeft …</c>: a whole day set apart by a dash from a sentence that begins behind it.</summary>
    private static Dateline? OfDay(TextIndex index, int first, int next)
    {
        if (first >= next || index.DatesIn(index.Tokens[first].Start, index.Tokens[first].Start + 1) is not [{ Kind: DateMentionKind.Day } date, ..] || date.ToEdtf()?.AsDay is null) return null;
        var at = first;
        while (at < next && index.Tokens[at].Start < date.Span.End) at++;
        if (at + 2 >= next || !(index.Tokens[at].IsMark('-') || index.Tokens[at].IsMark('–') || index.Tokens[at].IsMark('—') || index.Tokens[at].IsMark('|')) || index.Tokens[at].Start == index.Tokens[at - 1].End) return null;
        return index.Tokens[at + 1].IsCapital && Shapes.IsRunningText(new BlockView(index, index.BlockOf(first))) ? new Dateline(TextSpan.FromTo(index.Tokens[first].Start, index.Tokens[at + 1].Start), "", []) : null;
    }

    /// <summary><c>WAGENINGEN De bestuurders …</c>, <c>EDE 140 vrijwilligers …</c>: the capitals alone set the town apart from a sentence that begins behind them.</summary>
    private static bool IsBare(TextIndex index, int start, int at, int next) =>
        at + 2 < next && index.Tokens[start] is { IsAllCapitals: true, Length: > 2 } && index.MatchAt<RegionEntry>(start) is null && index.SentenceOf(start) == index.SentenceOf(at)
        && (index.Tokens[at] is { IsCapital: true, IsAllCapitals: false } opener && (FunctionWords.IsOpener(opener.Folded) || FunctionWords.IsSmall(opener.Folded)) || index.Tokens[at].Kind == TokenKind.Number);

    /// <summary>Behind a date and a mark that stand before the town: <c>12 mei 2022 - ZWOLLE - …</c>.</summary>
    private static int AfterDate(TextIndex index, int first, int next)
    {
        if (first >= next || index.DatesIn(index.Tokens[first].Start, index.Tokens[first].Start + 1) is not [{ Kind: DateMentionKind.Day } date, ..]) return first;
        var at = first;
        while (at < next && index.Tokens[at].Start < date.Span.End) at++;
        return at + 1 < next && (index.Tokens[at].IsMark('-') || index.Tokens[at].IsMark('–') || index.Tokens[at].IsMark('|') || index.Tokens[at].IsMark(',') || index.Tokens[at].IsMark('/')) && index.Tokens[at + 1].IsAllCapitals ? at + 1 : first;
    }

    private static (string Name, int Next)? TownAt(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital) return null;
        if (index.MatchAt<MunicipalityEntry>(at) is { } municipality) return (municipality.Value.Name.Contains('(', StringComparison.Ordinal) ? index.Words(at, municipality.Next) : municipality.Value.Name, municipality.Next);
        return index.MatchAt<TownEntry>(at) is { } town ? (town.Value.Name, town.Next) : index.MatchAt<RegionEntry>(at) is { } region ? (region.Value.Name, region.Next) : null;
    }
}
