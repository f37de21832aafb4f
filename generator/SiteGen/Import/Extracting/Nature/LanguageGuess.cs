using SiteGen.Dutch.Words;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>Tells Dutch, Frisian and English apart by their small words.</summary>
internal static class LanguageGuess
{
    private const int FewestWords = 25;

    /// <summary>Longer words are hardly ever small words: what counts is how many of the others are.</summary>
    private const int LongestCounted = 8;

    /// <summary>The language as a tag; Dutch when in doubt.</summary>
    internal static string Of(TokenList tokens)
    {
        var (dutch, english, frisian, words) = (0, 0, 0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark || token.Length > LongestCounted) continue;
            words++;
            if (!token.Is(WordTraits.OfDutch | WordTraits.OfEnglish | WordTraits.OfFrisian)) continue;
            if (token.Is(WordTraits.OfDutch)) dutch++;
            if (token.Is(WordTraits.OfEnglish)) english++;
            if (token.Is(WordTraits.OfFrisian)) frisian++;
        }

        if (words < FewestWords) return "nl";
        if (english > dutch * 2 && english * 6 > words) return "en";
        return frisian > dutch * 2 && frisian * 9 > words ? "fy" : "nl";
    }
}
