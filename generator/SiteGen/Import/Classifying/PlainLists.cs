using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The items of a list that lost their marks: short lines without an empty one between, right below a sentence that ends in a colon, and none of them a
/// sentence itself.
/// </summary>
internal static class PlainLists
{
    private const int FewestItems = 3;
    private const int MostItemWords = 16;
    private const int FewestLeadWords = 4;

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + FewestItems < roles.Length; i++)
        {
            if (roles[i] is not null || !IsLead(index, i)) continue;
            var next = i + 1;
            while (next < roles.Length && roles[next] is null && !index.Blocks[next].BlankBefore && IsItem(index, next)) next++;
            if (next - i <= FewestItems || (next < roles.Length && !index.Blocks[next].BlankBefore)) continue;
            for (var item = i + 1; item < next; item++) roles[item] = new ClassifiedBlock(BlockRole.ListItem);
        }
    }

    private static bool IsLead(TextIndex index, int at) =>
        index.Blocks[at] is { IsLine: true, BlankAfter: false, Marker.Length: 0 } && new BlockView(index, at) is { LastMark: ':', WordCount: >= FewestLeadWords };

    private static bool IsItem(TextIndex index, int at) =>
        index.Blocks[at] is { IsLine: true, Marker.Length: 0 } && new BlockView(index, at) is { LastMark: not ('.' or ':' or '!'), WordCount: > 0 and <= MostItemWords } block
        && !Shapes.IsLabelled(block) && !block.Text.Contains(": ", StringComparison.Ordinal) && !Shapes.IsPersonName(block) && !block.Text.Contains('\t', StringComparison.Ordinal);
}
