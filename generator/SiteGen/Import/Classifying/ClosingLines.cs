using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>The short lines that a report ends with: the card of a contact, and lists of other articles of the site.</summary>
internal static class ClosingLines
{
    private const int MostCardLines = 8;
    private const int LongestCardLine = 90;

    private static readonly HashSet<string> OtherArticles = new(StringComparer.Ordinal)
    {
        "lees ook", "zie ook", "gerelateerd", "gerelateerd nieuws", "gerelateerde berichten", "gerelateerde artikelen", "meer nieuws", "ander nieuws", "overig nieuws", "recente berichten", "laatste nieuws", "meest gelezen", "meer berichten", "andere berichten", "vorige bericht", "volgende bericht",
    };

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkOtherArticles(index, roles);
        MarkCard(index, roles);
    }

    /// <summary>Short lines behind <c>Lees ook</c>, up to running text or the end.</summary>
    private static void MarkOtherArticles(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 3; i < roles.Length; i++)
        {
            if (roles[i]?.Role is not BlockRole.Debris || !OtherArticles.Contains(new BlockView(index, i).Bare.TrimEnd(':'))) continue;
            for (i++; i < roles.Length; i++)
            {
                var block = new BlockView(index, i);
                if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice }) continue;
                if (block.LastMark == '.' || block.WordCount > 16 || Shapes.IsPersonName(block)) break;
                roles[i] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
            }
        }
    }

    /// <summary>The last lines from one that names a person, when no sentence follows: <c>Theo Platje / Adviseur</c>.</summary>
    private static void MarkCard(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (first, lines) = (-1, 0);
        for (var i = roles.Length - 1; i > 0 && lines < MostCardLines; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Caption or BlockRole.Picture }) continue;
            if (roles[i] is not null) break;
            var block = new BlockView(index, i);
            if (block.Text.Length > LongestCardLine || block.LastMark is '.' or '?' or '!' or ':' || block.Block.Marker.Length > 0 || Shapes.IsLabelled(block) && !IsAddress(block)) break;
            lines++;
            if (Shapes.IsPersonName(block)) first = i;
        }

        if (first < 0) return;
        for (var i = first; i < roles.Length; i++) roles[i] ??= new ClassifiedBlock(BlockRole.Contact, Reason: ImportReasons.InFact);
    }

    private static bool IsAddress(in BlockView block) => block.Any(token => token.Kind is TokenKind.Email or TokenKind.Url or TokenKind.Number);
}
