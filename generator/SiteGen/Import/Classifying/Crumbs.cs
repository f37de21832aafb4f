using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying;

/// <summary>The way to the page that a report stood on: <c>Home &gt; Nieuws &gt; Verslag</c>, with its arrows or without.</summary>
internal static class Crumbs
{
    private const int MostHeadLines = 6;
    private const int FewestGlued = 3;
    private const int MostGluedWords = 12;

    private const string ArrowMarks = ">›»→";

    private static readonly LineStarts Starts = new("u bent hier", "u bent nu hier", "je bent nu hier", "bent u hier", "locatie op de site", "jo binne hjir", "je bent hier", "u bevindt zich", "je bevindt je", "you are here");

    /// <summary><c>Home &gt; Nieuws &gt; Verslag</c>, <c>U bent hier: …</c>.</summary>
    internal static bool Is(BlockView block, ReadOnlySpan<char> bare)
    {
        if (Starts.Fits(bare)) return true;
        var isBelowHome = bare.StartsWith("home", StringComparison.Ordinal) || bare.StartsWith("nieuws ", StringComparison.Ordinal);
        if (block.WordCount > 24 || block.LastMark is '.' or '!' || !isBelowHome && !block.MayHave(ArrowMarks) || block.Dates.Count > 0) return false;
        if (IsLineOfParts(block) || IsGlued(block)) return true;
        var arrows = Arrows(block);
        if (!isBelowHome) return arrows >= 2 || (arrows == 1 && block.Number < MostHeadLines && block.WordCount <= 8 && !block.Has(TokenKind.Number));
        var slashes = block.Text.AsSpan().Count(" / ") + block.Text.AsSpan().Count(" | ") + block.Text.AsSpan().Count(" \\ ");
        if (bare.StartsWith("home ", StringComparison.Ordinal)) slashes += block.Text.AsSpan().Count(" - ") + block.Text.AsSpan().Count(" – ") + block.Text.AsSpan().Count(" :: ") + block.Text.AsSpan().Count(" · ");
        return arrows >= 2 || (arrows == 1 && block.Number < MostHeadLines && block.WordCount <= 8 && !block.Has(TokenKind.Number)) || arrows + slashes >= 1;
    }

    /// <summary><c>Home Nieuws Inwonersavond Kanaalzone</c>: crumbs that lost their arrows.</summary>
    private static bool IsLineOfParts(BlockView block)
    {
        if (block.WordCount is < 3 or > 14 || block.Index.Tokens[block.First].Folded != "home" || !block.Index.Tokens[block.First + 1].IsWord) return false;
        return SiteFurniture.IsLabel(block.Index.Tokens[block.First + 1].Folded) || SiteFurniture.IsMenuWord(block.Index.Tokens[block.First + 1].Folded);
    }

    /// <summary>Arrows with words on both sides.</summary>
    private static int Arrows(BlockView block)
    {
        var arrows = 0;
        for (var i = block.First + 1; i + 1 < block.Next; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark && ArrowMarks.Contains(token.Folded[0], StringComparison.Ordinal) && block.Index.Tokens[i - 1].Kind != TokenKind.Mark && block.Index.Tokens[i + 1].Kind != TokenKind.Mark) arrows++;
        }

        return arrows;
    }

    /// <summary><c>HomeNieuwsNieuws uitgelichtBericht</c>: crumbs that lost both their arrows and their blanks, each with a capital.</summary>
    private static bool IsGlued(BlockView block)
    {
        var text = block.Text;
        if (block.Number >= MostHeadLines || block.WordCount is 0 or > MostGluedWords || text.Length < 5 || !text.StartsWith("Home", StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[4])) return false;
        var pieces = 1;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1])) pieces++;
        }

        return pieces >= FewestGlued;
    }
}
