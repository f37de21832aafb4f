using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Pieces of a site: <c>Top</c>, <c>Lees meer</c>, menus, crumbs, share buttons, notices about cookies.</summary>
internal sealed class FurnitureRule : IBlockRule
{
    private const int LongestMenu = 40;

    private static readonly ClassifiedBlock Furniture = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);

    public ClassifiedBlock? Classify(in BlockView block)
    {
        if (block.Text.Length > 400) return null;
        var bare = block.Bare;
        if (bare.Length == 0) return Furniture;
        return SiteFurniture.IsWholeLine(bare) || SiteFurniture.IsWholeLine(bare.TrimEnd('.', ':', '…'))
            || IsCrumbs(block, bare) || IsMenu(block) || IsShare(block, bare) || IsCookies(bare) || IsCounter(block, bare) || IsCopyright(block, bare) ? Furniture : null;
    }

    /// <summary><c>Home &gt; Nieuws &gt; Verslag</c>, <c>U bent hier: …</c>.</summary>
    private static bool IsCrumbs(in BlockView block, string bare)
    {
        if (bare.StartsWith("u bent hier", StringComparison.Ordinal) || bare.StartsWith("je bent hier", StringComparison.Ordinal)) return true;
        if (block.WordCount > 24 || block.LastMark is '.' or '!') return false;
        var arrows = block.Count(token => token.IsMark('>') || token.IsMark('›') || token.IsMark('»') || token.IsMark('→'));
        var slashes = block.Text.AsSpan().Count(" / ") + block.Text.AsSpan().Count(" | ") + block.Text.AsSpan().Count(" \\ ");
        return arrows >= 2 || (arrows + slashes >= 1 && (bare.StartsWith("home", StringComparison.Ordinal) || bare.StartsWith("nieuws ", StringComparison.Ordinal)));
    }

    /// <summary>Three or more words, all of them usual in menus and hardly a small word between.</summary>
    private static bool IsMenu(in BlockView block)
    {
        var words = block.WordCount;
        if (words is < 3 or > LongestMenu || block.LastMark is '.' or '?' or '!' or ':') return false;
        var menu = block.Count(token => token.IsWord && SiteFurniture.IsMenuWord(token.Folded));
        var bars = block.Count(token => token.IsMark('|') || token.IsMark('·') || token.IsMark('•'));
        return menu == words || (words >= 5 && menu * 4 >= words * 3) || (bars >= 2 && menu >= 2 && menu * 2 >= words);
    }

    private static bool IsShare(in BlockView block, string bare)
    {
        var words = block.WordCount;
        if (words > 16) return false;
        var networks = block.Count(token => token.IsWord && SiteFurniture.IsNetwork(token.Folded));
        var share = block.Count(token => token.IsWord && SiteFurniture.IsShareWord(token.Folded));
        return (networks >= 2 && share * 4 >= words * 3) || (share == words && words >= 2 && networks >= 1)
            || bare.StartsWith("deel dit ", StringComparison.Ordinal) || (bare.StartsWith("deel deze ", StringComparison.Ordinal) && words < 8)
            || (bare.StartsWith("volg ons ", StringComparison.Ordinal) && words < 10 && networks >= 1);
    }

    private static bool IsCookies(string bare) =>
        bare.Contains("cookie", StringComparison.Ordinal)
        && (bare.Contains("website", StringComparison.Ordinal) || bare.Contains("site", StringComparison.Ordinal) || bare.Contains("accepte", StringComparison.Ordinal)
            || bare.Contains("gebruik", StringComparison.Ordinal) || bare.Contains("akkoord", StringComparison.Ordinal) || bare.Contains("voorkeur", StringComparison.Ordinal));

    /// <summary><c>0 reacties</c>, <c>Leestijd: 3 minuten</c>, <c>134 keer bekeken</c>.</summary>
    private static bool IsCounter(in BlockView block, string bare)
    {
        if (block.WordCount > 6) return false;
        return bare.StartsWith("leestijd", StringComparison.Ordinal) || bare.EndsWith("min leestijd", StringComparison.Ordinal) || bare.EndsWith("minuten leestijd", StringComparison.Ordinal)
            || bare.EndsWith(" min. leestijd", StringComparison.Ordinal) || bare.EndsWith(" minuten leestijd", StringComparison.Ordinal)
            || (char.IsAsciiDigit(bare[0]) && (bare.EndsWith(" reacties", StringComparison.Ordinal) || bare.EndsWith(" reactie", StringComparison.Ordinal)
                || bare.EndsWith(" keer bekeken", StringComparison.Ordinal) || bare.EndsWith(" keer gelezen", StringComparison.Ordinal) || bare.EndsWith(" x gelezen", StringComparison.Ordinal)
                || bare.EndsWith(" likes", StringComparison.Ordinal) || bare.EndsWith(" keer gedeeld", StringComparison.Ordinal) || bare.EndsWith(" views", StringComparison.Ordinal)));
    }

    private static bool IsCopyright(in BlockView block, string bare) =>
        block.WordCount <= 14 && (block.Text.StartsWith('©') || bare.StartsWith("copyright", StringComparison.Ordinal) || bare.EndsWith("alle rechten voorbehouden", StringComparison.Ordinal))
        && block.Any(token => token.Kind == TokenKind.Number);
}
