using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Words;

/// <summary>Ordinary Dutch words, as far as the lists know them: a capital makes no name of them.</summary>
internal static class CommonWords
{
    /// <summary>Whether a word is a noun of the lists, in the singular or plural.</summary>
    /// <param name="plain">The word without accents.</param>
    internal static bool IsNoun(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        var parts = CompoundLists.Instance.Parts;
        return parts.ContainsKey(plain) || plain.Length > 4 && (plain.EndsWith("en", StringComparison.Ordinal) && parts.ContainsKey(plain[..^2]) || plain.EndsWith('s') && parts.ContainsKey(plain[..^1]));
    }

    /// <summary>Whether a word is ordinary Dutch: a small word, a noun of the lists, or a compound of such nouns.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool Contains(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (FunctionWords.IsSmall(folded) || FunctionWords.IsOpener(folded)) return true;
        var plain = Fold.Word(folded);
        return IsNoun(plain) || plain.Length > 4 && plain.EndsWith('e') && IsNoun(plain[..^1]);
    }
}
