using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>What a structured file says of a block is believed, and so is a marker in plain text.</summary>
internal sealed class StructureRule : IBlockRule
{
    /// <summary>A heading longer than this is a paragraph in the clothes of one.</summary>
    private const int LongestHeading = 200;

    public ClassifiedBlock? Classify(BlockView block) => block.Block.Raw.Kind switch
    {
        RawBlockKind.Heading when block.Text.Length <= LongestHeading => new ClassifiedBlock(BlockRole.Heading, Math.Clamp(block.Block.Raw.Level, 1, 6)),
        RawBlockKind.ListItem => new ClassifiedBlock(BlockRole.ListItem),
        RawBlockKind.TableRow => new ClassifiedBlock(BlockRole.TableRow),
        RawBlockKind.Quote => new ClassifiedBlock(BlockRole.Quote),
        RawBlockKind.Caption => new ClassifiedBlock(BlockRole.Caption, Reason: Diagnostics.ImportReasons.DroppedCaption),
        RawBlockKind.Picture => new ClassifiedBlock(BlockRole.Picture),
        RawBlockKind.Preformatted => new ClassifiedBlock(BlockRole.Preformatted),
        RawBlockKind.Footnote => new ClassifiedBlock(BlockRole.Footnote),
        _ when block.Block.IsSection => new ClassifiedBlock(BlockRole.Heading, 2),
        _ => block.Block.Marker.Length > 0 && block.Block.IsLine ? new ClassifiedBlock(BlockRole.ListItem) : null,
    };
}
