using SiteGen.Diagnostics;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The same line twice below each other: the words below a picture and those for who cannot see it, of a picture that did not come along. Glued
/// together neither is of the report; with an empty line between them it may be a heading that a page shows twice, and one stays.
/// </summary>
internal static class DoubledLines
{
    private const int FewestWords = 3;

    /// <summary>Fewer words than that are no caption unless the two stand apart from all text.</summary>
    private const int FewestApart = 2;
    private const int MostWords = 24;

    /// <summary>Marks, before the title is looked for, whole sentences that stand there twice with nothing between: above the text they would pass for its opening.</summary>
    internal static void MarkSentences(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (roles[i] is not null || roles[i + 1] is not null || index.Blocks[i] is not { IsLine: true, Marker.Length: 0 } line || index.Blocks[i + 1] is not { IsLine: true, BlankBefore: false } next || line.Text.Text != next.Text.Text) continue;
            if (new BlockView(index, i) is { WordCount: >= FewestWords and <= MostWords, LastMark: '.' }) (roles[i], roles[i + 1]) = (new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption), new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble));
        }
    }

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (roles[i] is not null || roles[i + 1] is not null) continue;
            var (line, next) = (index.Blocks[i], index.Blocks[i + 1]);
            if (!line.IsLine || !next.IsLine || line.Marker.Length > 0 || line.Text.Text != next.Text.Text) continue;
            var block = new BlockView(index, i);
            if (block.WordCount is < FewestApart or > MostWords || block.LastMark is '.' or '?' or '!' or ':' or ',' or ';') continue;
            if (block.WordCount < FewestWords && (next.BlankBefore || !line.BlankBefore || !next.BlankAfter)) continue;
            if (!next.BlankBefore) roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
            roles[i + 1] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        }
    }
}
