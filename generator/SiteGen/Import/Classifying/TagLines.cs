using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>The subjects that a site files a text under, a line each between the title and the text: <c>Sociale wetenschappen</c> / <c>Jeugd</c> / <c>Eenzaamheid</c>.</summary>
internal static class TagLines
{
    private const int FewestTags = 3;

    /// <summary>Of known subjects fewer will do.</summary>
    private const int FewestKnown = 2;
    private const int MostWords = 3;

    /// <summary>Marks them among the blocks that no rule has decided on, when the title is known.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var at = Array.FindIndex(roles, role => role?.Role == BlockRole.Title) + 1;
        if (at == 0) return;
        while (at < roles.Length && roles[at] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Detail }) at++;
        var (next, known) = (at, 0);
        while (next < roles.Length && roles[next] is null && (next == at || !index.Blocks[next].BlankBefore) && IsTag(new BlockView(index, next), out var isKnown))
        {
            next++;
            if (isKnown) known++;
        }

        if (next - at < FewestKnown || (next - at < FewestTags && known < next - at) || next == roles.Length || !index.Blocks[next].BlankBefore && roles[next] is null) return;
        var text = next;
        while (text < roles.Length && roles[text] is { IsBody: false }) text++;
        if (text == roles.Length || roles[text] is not null || !Shapes.IsRunningText(new BlockView(index, text))) return;
        for (; at < next; at++) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedKeywords);
    }

    private static bool IsTag(BlockView block, out bool isKnown)
    {
        isKnown = false;
        if (block.WordCount is 0 or > MostWords || !block.Block.IsLine || block.Block.Marker.Length > 0 || !char.IsUpper(block.Text[0]) || block.LastMark is '.' or '?' or '!' or ':' or ',' || block.Any(token => token.Kind is TokenKind.Number or TokenKind.Email or TokenKind.Url) || Shapes.IsPersonName(block)) return false;
        var index = block.Index;
        isKnown = SiteFurniture.IsLabel(block.Bare) || (index.MatchAt<ThemeEntry>(block.First) is { } theme && theme.Next == block.Next);
        return index.MatchAt<MunicipalityEntry>(block.First) is null && index.MatchAt<TownEntry>(block.First) is null && index.MatchAt<OrganisationEntry>(block.First) is null && index.MatchAt<OrganisationHeadEntry>(block.First) is null && index.MatchAt<FunctionEntry>(block.First) is null;
    }
}
