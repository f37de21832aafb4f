using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>What the mail of an office has below every text: that it is confidential, and that paper is trees.</summary>
internal sealed class MailNoticeRule : IBlockRule
{
    private const int MostWords = 160;

    /// <summary>It stands among so many last blocks.</summary>
    private const int MostFoot = 12;

    private const int MostRest = 12;

    private static readonly ClassifiedBlock Furniture = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);

    public ClassifiedBlock? Classify(BlockView block) =>
        block.Number + MostFoot >= block.Index.Blocks.Length && block.Block.Marker.Length == 0 && (IsNotice(block) || IsRestOfNotice(block)) ? Furniture : null;

    private static bool IsNotice(BlockView block) => (block.Has(LineCues.Mail) || block.WordCount <= MostRest) && block.WordCount <= MostWords && MailNotices.Is(block.Words());

    /// <summary><c>spaar papier en inkt.</c>, the last line of a notice that was broken behind a colon.</summary>
    private static bool IsRestOfNotice(BlockView block) =>
        block is { Block: { BlankBefore: false, IsLine: true }, Number: > 0, WordCount: > 0 and <= MostRest } && char.IsLower(block.Text[0]) && new BlockView(block.Index, block.Number - 1) is { LastMark: not ('.' or '!' or '?') } above && IsNotice(above);
}
