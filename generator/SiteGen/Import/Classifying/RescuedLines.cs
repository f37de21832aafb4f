using SiteGen.Dutch.Websites;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>Lines that look like those of any site, and are of the report as their place in the text tells.</summary>
internal static class RescuedLines
{
    /// <summary>A word that is on many sites is a heading of the report where running text stands above it and below: <c>Reacties</c>.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var hasText = false;
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            hasText |= roles[i] is null && Shapes.IsRunningText(new BlockView(index, i));
            if (!hasText || roles[i]?.Role != BlockRole.Debris) continue;
            var block = new BlockView(index, i);
            if (block.Block.Raw is { Kind: RawBlockKind.Heading } && block.WordCount <= 3 && SiteFurniture.IsAlsoHeading(block.Bare.TrimEnd(':')) && roles[i + 1]?.Role is BlockRole.Heading && index.Blocks[i + 1].Raw.Level > block.Block.Raw.Level)
            {
                roles[i] = new ClassifiedBlock(BlockRole.Heading, Math.Clamp(block.Block.Raw.Level, 1, 6));
                continue;
            }

            if (IsBackInText(index, roles, block))
            {
                roles[i] = null; // Terug naar het fietspad: the text goes back to it, and not a visitor.
                continue;
            }

            if (roles[i + 1] is not (null or { Role: BlockRole.ListItem or BlockRole.Programme or BlockRole.TableRow })) continue;
            var below = new BlockView(index, i + 1);
            if (block.LastMark is not ('.' or ':') && roles[i + 1] is null && Shapes.IsRunningText(below) && FurnitureOpenings.IsAlsoHeading(block.Words()))
            {
                roles[i] = null;
                continue;
            }

            if (block.WordCount <= 3 && (SiteFurniture.IsAlsoHeading(block.Bare.TrimEnd(':')) || (roles[i + 1] is null && block.LastMark != ':' && FurniturePhrases.IsListOfPages(block.Words()))) && (roles[i + 1] is not null && below.Block.Raw.Kind == RawBlockKind.Line && roles[i + 1]!.Role != BlockRole.ListItem || Shapes.IsRunningText(below) || (below.LastMark == '?' && below.WordCount >= 4))) roles[i] = null;
        }
    }

    /// <summary><c>Terug naar het fietspad</c> between paragraphs of which one speaks of that path, too: the text goes back to it, and not a visitor of a site.</summary>
    private static bool IsBackInText(TextIndex index, ClassifiedBlock?[] roles, BlockView block)
    {
        var at = block.Number;
        if (block.WordCount is < 4 or > 7 || !block.Block.IsLine || !Shapes.IsHeadingLike(block) || roles[at + 1] is not null || !Shapes.IsRunningText(new BlockView(index, at + 1))) return false;
        var words = block.Words();
        if (words[0] != "terug" || words[1] is not ("naar" or "in" or "bij") || words[2] is not ("de" or "het" or "een")) return false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (i != at && roles[i] is null && new BlockView(index, i).Any(token => token.Folded == words[^1])) return true;
        }

        return false;
    }
}
