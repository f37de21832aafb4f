using SiteGen.Diagnostics;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// A saying that a page shows large beside the text it comes from: a line in quotation marks or capitals whose words stand in a paragraph, too. Who said
/// it, on the line below, goes with it.
/// </summary>
internal static class PullQuotes
{
    private const int FewestWords = 4;
    private const int MostWords = 36;
    private const int MostNameWords = 8;
    private const int MostBetween = 8;

    /// <summary>A page shows no more; the bound keeps the search linear.</summary>
    private const int MostQuotes = 8;

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        List<string>?[]? texts = null;
        var seen = 0;
        for (var i = 1; i < roles.Length && seen < MostQuotes; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Quote }) || !IsSaying(index, i)) continue;
            seen++;
            texts ??= TextsOf(index, roles);
            var from = Source(texts, i, new BlockView(index, i).Words());
            if (from < 0 || (from > i && i + 1 < roles.Length && texts[i + 1] is not null && Shapes.IsHeadingLike(new BlockView(index, i)))) continue; // A saying above the text that has it is its heading.
            roles[i] = Double;
            if (i + 1 < roles.Length && roles[i + 1] is null && !index.Blocks[i + 1].BlankBefore && IsName(index, i + 1)) roles[i + 1] = Double;
        }
    }

    /// <summary>The words of the blocks of running text; absent for others.</summary>
    private static List<string>?[] TextsOf(TextIndex index, ClassifiedBlock?[] roles)
    {
        var texts = new List<string>?[roles.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (roles[i] is null && Shapes.IsRunningText(new BlockView(index, i))) texts[i] = new BlockView(index, i).Words();
        }

        return texts;
    }

    /// <summary>The first of the other texts that has the words of a saying; -1 when none has.</summary>
    private static int Source(List<string>?[] texts, int own, List<string> saying)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (i != own && texts[i] is { } text && Holds(text, saying)) return i;
        }

        return -1;
    }

    private static bool IsSaying(TextIndex index, int at)
    {
        var block = new BlockView(index, at);
        if (block.WordCount is < FewestWords or > MostWords || block.Block.Marker.Length > 0) return false;
        return block.Block.Raw.Kind == Reading.RawBlockKind.Quote || block.Text[0] is '‘' or '“' or '"' or '„' or '«' or '\'' && block.Text.AsSpan().TrimEnd(" .!?")[^1] is '’' or '”' or '"' or '»' or '\'';
    }

    private static bool IsName(TextIndex index, int at) =>
        new BlockView(index, at) is { WordCount: > 0 and <= MostNameWords, LastMark: not ('.' or '?' or '!' or ':') } block && block.Block.Marker.Length == 0 && index.Blocks[at].BlankAfter;

    /// <summary>Whether a text has all words of a saying in their order, close to each other: who said it may stand between.</summary>
    private static bool Holds(List<string> text, List<string> saying)
    {
        for (var start = 0; start + saying.Count <= text.Count; start++)
        {
            if (text[start] != saying[0]) continue;
            var (at, found) = (start, 0);
            while (at < text.Count && found < saying.Count && at - start < saying.Count + MostBetween)
            {
                if (text[at++] == saying[found]) found++;
            }

            if (found == saying.Count) return true;
        }

        return false;
    }

    private static ClassifiedBlock Double => new(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
}
