using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>The words between given name and surname: <c>van der</c>, <c>de</c>, <c>el</c>.</summary>
public static class NamePrefixes
{
    /// <summary>
    /// The single words that prefixes are made of; those of the civil registry that are safe in running text, with common
    /// Arabic and Romance ones.
    /// </summary>
    private static readonly WordSet Words = new()
    {
        "van", "de", "den", "der", "het", "ter", "ten", "te", "tot", "op", "in", "bij", "aan", "uit", "onder", "over", "voor", "'t", "'s", "v.d.", "v.", "d.",
        "la", "le", "du", "da", "di", "dos", "del", "von", "zu", "el", "al", "ben", "bin", "ait", "aït", "ibn", "abu", "mc", "mac", "o'", "d'", "zum", "zur", "af",
    };

    /// <summary>The words that a prefix of more than one word can begin with, or that are one alone.</summary>
    private static readonly WordSet Firsts = new()
    {
        "van", "de", "den", "der", "het", "ter", "ten", "te", "tot", "op", "in", "bij", "aan", "uit", "onder", "over", "voor", "'t", "v.d.", "v.",
        "la", "le", "du", "da", "di", "dos", "del", "von", "zu", "el", "al", "ben", "bin", "ait", "aït", "ibn", "abu", "mc", "mac", "zum", "zur", "af",
    };

    /// <summary>Prefixes that are also prepositions: they need an article behind them to be a prefix (<c>in 't</c>, <c>op de</c>).</summary>
    private static readonly WordSet Prepositions = new() { "op", "in", "bij", "aan", "uit", "onder", "over", "voor", "tot" };

    /// <summary>The words that can stand in a prefix, or those that one can begin with.</summary>
    internal static IEnumerable<string> All(bool isFirst) => isFirst ? Firsts : Words;

    /// <summary>Whether a word can stand in a prefix.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsPart(string folded) => Words.Contains(folded);

    /// <summary>Whether a prefix can begin with a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsFirst(string folded) => Firsts.Contains(folded);

    /// <summary>Whether a word is a preposition that is a prefix only with an article behind it.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool NeedsArticle(string folded) => Prepositions.Contains(folded);
}
