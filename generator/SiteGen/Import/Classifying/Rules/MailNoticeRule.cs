using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>What the mail of an office has below every text: that it is confidential, and that paper is trees.</summary>
internal sealed class MailNoticeRule : IBlockRule
{
    private const int MostWords = 160;

    /// <summary>It stands among so many last blocks.</summary>
    private const int MostFoot = 12;

    private static readonly ClassifiedBlock Furniture = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);

    public ClassifiedBlock? Classify(BlockView block) =>
        block.Has(LineCues.Mail) && block.Number + MostFoot >= block.Index.Blocks.Length && block.WordCount <= MostWords && block.Block.Marker.Length == 0 && MailNotices.Is(block.Words()) ? Furniture : null;
}
