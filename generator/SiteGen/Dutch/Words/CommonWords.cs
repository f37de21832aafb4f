using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Words;

/// <summary>Ordinary Dutch words, as far as the lists know them: a capital makes no name of them.</summary>
internal static class CommonWords
{
    private static readonly Dictionary<string, CompoundPartEntry>.AlternateLookup<ReadOnlySpan<char>> Parts = CompoundLists.Instance.Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a noun of the lists, in the singular or plural.</summary>
    /// <param name="plain">The word without accents.</param>
    internal static bool IsNoun(ReadOnlySpan<char> plain) =>
        Parts.ContainsKey(plain) || plain.Length > 4 && (plain.EndsWith("en", StringComparison.Ordinal) && Parts.ContainsKey(plain[..^2]) || plain[^1] == 's' && Parts.ContainsKey(plain[..^1]));

    /// <summary>Whether a word is ordinary Dutch: a small word, a noun of the lists, or a compound of such nouns.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool Contains(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (FunctionWords.IsSmall(folded) || FunctionWords.IsOpener(folded)) return true;
        var plain = Fold.Word(folded);
        return IsNoun(plain) || plain.Length > 4 && plain.EndsWith('e') && IsNoun(plain.AsSpan(0, plain.Length - 1));
    }

    /// <summary>Whether a token is ordinary Dutch.</summary>
    internal static bool Contains(in Token token) => token.Word.IsCommon;
}
