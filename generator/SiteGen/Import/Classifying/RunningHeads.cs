using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The head or foot of the pages of a document that was copied as text: the same line again with another number, apart by gaps or with a date that stays
/// the same: <c>Wijkplatform Zuid      2      12 september 2018</c>.
/// </summary>
internal static class RunningHeads
{
    private const int MostWords = 14;

    /// <summary>A head without a figure that changes has so many words and letters.</summary>
    private const int FewestSameWords = 2;
    private const int ShortestSame = 12;
    private const int LongestSame = 120;
    private const int LongestPageNumber = 7;

    /// <summary>A shorter line is no text that breaks off.</summary>
    private const int ShortestBroken = 40;

    /// <summary>Marks them among the blocks that are no list or table.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkPages(index, roles);
        MarkSame(index, roles);
        List<int>? numbered = null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.TableRow or BlockRole.Notice }) || index.Blocks[i] is not { IsLine: true, Marker.Length: 0, BlankBefore: true, BlankAfter: true } || index.Blocks[i].Text.Length > 120) continue;
            var block = new BlockView(index, i);
            if (block.WordCount is < 2 or > MostWords || block.LastMark is '.' or '?' or '!' or ':' || !block.Has(TokenKind.Number)) continue;
            (numbered ??= []).Add(i);
        }

        if (numbered is not { Count: > 1 }) return;
        foreach (var same in numbered.GroupBy(at => WithoutFigures(new BlockView(index, at).Bare), StringComparer.Ordinal).Select(same => same.ToList()).Where(same => same.Count > 1))
        {
            var figures = same.ConvertAll(at => Figures(index.Blocks[at].Text.Text));
            var changing = Enumerable.Range(0, figures[0].Count).Count(place => figures.Exists(other => other[place] != figures[0][place]));
            if (changing > 1 || !(figures[0].Count > changing || same.TrueForAll(at => HasGap(new BlockView(index, at).Line)))) continue;
            foreach (var at in same) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber);
        }
    }

    /// <summary>
    /// <c>Gebiedsproces Polder De Hilte      pagina 2 van 3</c> on every page, and the line that stands right above or below it each time.
    /// </summary>
    private static void MarkPages(TextIndex index, ClassifiedBlock?[] roles)
    {
        List<int>? pages = null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (index.Blocks[i] is { IsLine: true, Text.Length: <= 120 } && roles[i] is null or { Role: not BlockRole.Title } && NeverTitle.IsPageOf(new BlockView(index, i))) (pages ??= []).Add(i);
        }

        if (pages is null) return;
        foreach (var same in pages.GroupBy(at => WithoutFigures(new BlockView(index, at).Bare), StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                var beside = same.Select(at => at + step).Where(at => at >= 0 && at < roles.Length && index.Blocks[at].IsLine && roles[at] is not { Role: BlockRole.Title } && !(step < 0 ? index.Blocks[at].BlankAfter : index.Blocks[at].BlankBefore)).ToList();
                if (beside.Count == same.Count() && beside.TrueForAll(at => index.Blocks[at].Text.Text == index.Blocks[beside[0]].Text.Text)) beside.ForEach(at => roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber));
            }

            foreach (var at in same) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber);
        }
    }

    /// <summary>
    /// The very same line again and again, which now and then breaks a sentence or has the number of a page beside it: what people wrote twice does neither.
    /// </summary>
    private static void MarkSame(TextIndex index, ClassifiedBlock?[] roles)
    {
        if (!MayHaveSame(index)) return;
        Dictionary<string, List<int>>? seen = null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (!CanBeSame(index.Blocks[i]) || roles[i] is { Role: BlockRole.ListItem or BlockRole.TableRow or BlockRole.Programme }) continue;
            seen ??= new Dictionary<string, List<int>>(StringComparer.Ordinal);
            if (!seen.TryGetValue(index.Blocks[i].Text.Text, out var same)) seen[index.Blocks[i].Text.Text] = same = [];
            same.Add(i);
        }

        foreach (var same in seen?.Values.Where(same => same.Count > 1) ?? [])
        {
            var block = new BlockView(index, same[0]);
            if (block.WordCount is < FewestSameWords or > MostWords || block.LastMark is '.' or '!' or ':' or ',' or ';' || !same.Exists(at => IsBesidePageNumber(index, roles, at) || BreaksSentence(index, at))) continue;
            foreach (var at in same.Where(at => roles[at] is null or { Role: BlockRole.Heading or BlockRole.Notice })) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber);
        }
    }

    private static bool CanBeSame(CleanBlock block) => block is { IsLine: true, Marker.Length: 0, Text.Length: >= ShortestSame and <= LongestSame };

    /// <summary>Whether two lines have the same length and begin alike: in nearly all reports none do, and no line is looked up.</summary>
    private static bool MayHaveSame(TextIndex index)
    {
        Span<ulong> firstOfLength = stackalloc ulong[LongestSame + 1];
        foreach (var block in index.Blocks)
        {
            if (!CanBeSame(block)) continue;
            ref var seen = ref firstOfLength[block.Text.Length];
            var first = 1UL << ((block.Text.Text[0] ^ block.Text.Text[1] ^ block.Text.Text[^2]) & 63);
            if ((seen & first) != 0) return true;
            seen |= first;
        }

        return false;
    }

    /// <summary>Whether a line stands again further on, each time with the number of the page beside it.</summary>
    internal static bool IsOnPages(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var (text, again) = (index.Blocks[at].Text.Text, 0);
        if (!IsBesidePageNumber(index, roles, at)) return false;
        for (var i = at + 1; i < roles.Length; i++)
        {
            if (index.Blocks[i].Text.Length != text.Length || !string.Equals(index.Blocks[i].Text.Text, text, StringComparison.Ordinal)) continue;
            if (!IsBesidePageNumber(index, roles, i)) return false;
            again++;
        }

        return again > 0;
    }

    private static bool IsBesidePageNumber(TextIndex index, ClassifiedBlock?[] roles, int at) => IsPageNumber(index, roles, at - 1) || IsPageNumber(index, roles, at + 1);

    private static bool IsPageNumber(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at >= 0 && at < roles.Length && index.Blocks[at] is { IsLine: true, Text.Length: <= LongestPageNumber } line && roles[at] is null or { Role: BlockRole.Debris } && line.Text.Text.AsSpan().Trim("-– ").IndexOfAnyExceptInRange('0', '9') < 0 && line.Text.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Whether the text above a line breaks off and goes on below it with a small letter.</summary>
    private static bool BreaksSentence(TextIndex index, int at)
    {
        if (at == 0 || at + 1 >= index.Blocks.Length || !index.Blocks[at - 1].IsLine || !index.Blocks[at + 1].IsLine) return false;
        var (above, below) = (index.Blocks[at - 1].Text.Text, index.Blocks[at + 1].Text.Text);
        return above.Length >= ShortestBroken && below.Length > 0 && char.IsLower(below[0]) && index.Blocks[at + 1].Marker.Length == 0 && above[^1] is ',' or (>= 'a' and <= 'z') or 'ë' or 'é';
    }

    private static bool HasGap(string line) => line.AsSpan().Trim().IndexOf("   ") >= 0 || line.Trim().Contains('\t', StringComparison.Ordinal);

    private static string WithoutFigures(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) key.Append(c);
            else if (key.Length == 0 || key[^1] != '#') key.Append('#');
        }

        return key.ToString();
    }

    private static List<string> Figures(string text)
    {
        var figures = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isDigit = i < text.Length && char.IsAsciiDigit(text[i]);
            if (isDigit && start < 0) start = i;
            if (isDigit || start < 0) continue;
            figures.Add(text[start..i]);
            start = -1;
        }

        return figures;
    }
}
