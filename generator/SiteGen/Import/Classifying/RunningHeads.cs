using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The head or foot of the pages of a document that was copied as text: the same line again with another number, apart by gaps or with a date that stays
/// the same: <c>Wijkplatform Zuid      2      12 september 2018</c>.
/// </summary>
internal static class RunningHeads
{
    private const int MostWords = 14;

    /// <summary>Marks them among the blocks that are no list or table.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        Dictionary<string, List<int>>? seen = null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.TableRow or BlockRole.Notice }) || index.Blocks[i] is not { IsLine: true, Marker.Length: 0, BlankBefore: true, BlankAfter: true } || index.Blocks[i].Text.Length > 120) continue;
            var block = new BlockView(index, i);
            if (block.WordCount is < 2 or > MostWords || block.LastMark is '.' or '?' or '!' or ':' || !block.Any(token => token.Kind == Dutch.Words.TokenKind.Number)) continue;
            seen ??= new Dictionary<string, List<int>>(StringComparer.Ordinal);
            var key = WithoutFigures(block.Bare);
            if (!seen.TryGetValue(key, out var same)) seen[key] = same = [];
            same.Add(i);
        }

        if (seen is null) return;
        foreach (var same in seen.Values.Where(same => same.Count > 1))
        {
            var figures = same.ConvertAll(at => Figures(index.Blocks[at].Text.Text));
            var changing = Enumerable.Range(0, figures[0].Count).Count(place => figures.Exists(other => other[place] != figures[0][place]));
            if (changing > 1 || !(figures[0].Count > changing || same.TrueForAll(at => HasGap(new BlockView(index, at).Line)))) continue;
            foreach (var at in same) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber);
        }
    }

    private static bool HasGap(string line) => line.AsSpan().Trim().IndexOf("   ") >= 0 || line.Trim().Contains('\t', StringComparison.Ordinal);

    private static string WithoutFigures(string text)
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
