using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>
/// A line that says the same twice or more: the words for a picture behind those for who cannot see it, or a title that a page has for
/// every network it can be shared on.
/// </summary>
internal sealed class RepeatedPhraseRule : IBlockRule
{
    private const int FewestWords = 2;
    private const int MostTimes = 5;
    private const int ShortestLead = 6;
    private const int MostWords = 60;

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.WordCount is < FewestWords * 2 or > MostWords || !block.Block.IsLine || block.Block.Marker.Length > 0) return null;
        if (OpensNext(block)) return new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        for (var times = 2; times <= MostTimes; times++)
        {
            var length = block.WordCount / times;
            if (block.WordCount % times == 0 && length >= FewestWords && block.Word(length) == block.Word(0) && IsRepeated(block.Words(), length)) return new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedDouble);
        }

        return null;
    }

    /// <summary>Whether the block below begins with the whole of this one and goes on: a lead that a page shows twice.</summary>
    private static bool OpensNext(BlockView block)
    {
        if (block.WordCount < ShortestLead || block.Number + 1 == block.Index.Blocks.Length) return false;
        var below = block.Index.Blocks[block.Number + 1].Text.Text;
        return below.Length > block.Text.Length + ShortestLead && below.StartsWith(block.Text, StringComparison.Ordinal);
    }

    private static bool IsRepeated(List<string> words, int length)
    {
        for (var i = length; i < words.Count; i++)
        {
            if (words[i] != words[i - length]) return false;
        }

        return true;
    }
}
