using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Extracting.Themes;

/// <summary>Compounds that a word for a theme begins or ends: <c>eenzaamheidsaanpak</c>, <c>mantelzorgbeleid</c>, <c>jongerenschulden</c>.</summary>
internal static class ThemeCompounds
{
    private const int ShortestTerm = 5;
    private const int ShortestRest = 4;
    private const int LongestWord = 40;

    /// <summary>What was found of a word, kept on the word. Immutable.</summary>
    private sealed record Known(Lexicon Lexicon, ThemeEntry? Theme);

    /// <summary>The theme of a compound by its longest part; absent when no part has one or the rest is no word.</summary>
    /// <param name="lexicon">The lists.</param>
    /// <param name="token">The word.</param>
    internal static ThemeEntry? Of(Lexicon lexicon, in Token token) => token.IsWord && token.Length is >= ShortestTerm + ShortestRest and <= LongestWord ? OfWord(lexicon, token) : null;

    private static ThemeEntry? OfWord(Lexicon lexicon, in Token token)
    {
        var word = token.Word;
        if (word.Compound is not Known known || known.Lexicon != lexicon) word.Compound = known = new Known(lexicon, Find(lexicon, word.Folded));
        return known.Theme;
    }

    private static ThemeEntry? Find(Lexicon lexicon, string folded)
    {
        for (var length = folded.Length - ShortestRest; length >= ShortestTerm; length--)
        {
            if (lexicon.ThemeOf(folded.AsSpan(0, length)) is { IsWeak: false } first && IsRest(folded.AsSpan(length))) return first;
            if (lexicon.ThemeOf(folded.AsSpan(folded.Length - length)) is { IsWeak: false } last && IsBeginning(folded.AsSpan(0, folded.Length - length))) return last;
        }

        return null;
    }

    /// <summary>Whether what follows a term is a word of its own, a linking letter before it or not.</summary>
    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        if (IsPart(rest)) return true;
        if (rest[0] is '-' or 's' && IsPart(rest[1..])) return true;
        return rest.StartsWith("en", StringComparison.Ordinal) && IsPart(rest[2..]);
    }

    /// <summary>Whether what stands before a term is a word of its own; the beginning of a participle is none: <c>ge·sp·roken</c>.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> first) => first is not "gesp" && (IsPart(first) || first[^1] is '-' or 's' && IsPart(first[..^1]));

    private static bool IsPart(ReadOnlySpan<char> part) => part.Length >= 3 && CommonWords.IsNoun(Fold.Word(part.ToString()));
}
