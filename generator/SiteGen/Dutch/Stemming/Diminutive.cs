namespace SiteGen.Dutch.Stemming;

/// <summary>Takes the ending from a diminutive: <i>huisje</i>, <i>stoeltje</i>, <i>boompje</i>, <i>mannetje</i>, <i>kettinkje</i>, <i>fotootje</i>.</summary>
internal static class Diminutive
{
    private const int ShortestStem = 3;

    /// <summary>The word that a folded word in <c>-je</c> is the diminutive of; the word itself when that is not known.</summary>
    public static string PlainOf(string word, Func<string, bool> known)
    {
        foreach (var candidate in Candidates(word))
        {
            if (candidate.Length >= ShortestStem - (candidate.Length == 2 ? 1 : 0) && known(candidate))
                return candidate;
        }

        return word;
    }

    private static IEnumerable<string> Candidates(string w)
    {
        // fotootje, cafeetje, paraplu-utje: the vowel is doubled.
        if (w.Length > 5 && w.EndsWith("tje", StringComparison.Ordinal) && IsVowel(w[^4]) && w[^4] == w[^5])
            yield return w[..^4];
        if (w.EndsWith("nkje", StringComparison.Ordinal))
            yield return w[..^3] + "g";
        if (w.EndsWith("etje", StringComparison.Ordinal) && w.Length > 6)
        {
            foreach (var closed in Inflection.Closed(w[..^4]))
                yield return closed;
        }

        if (w.Length > 4 && ((w.EndsWith("tje", StringComparison.Ordinal) && (IsVowel(w[^4]) || w[^4] is 'l' or 'n' or 'r' or 'w' or 'j')) || w.EndsWith("mpje", StringComparison.Ordinal)))
            yield return w[..^3];
        yield return w[..^2];
        if (w.Length > 6 && (w[^3] is 's' or 't' or 'd') && IsVowel(w[^4]) && w[^4] == w[^5])
            yield return string.Concat(w.AsSpan(0, w.Length - 4), w.AsSpan(w.Length - 3, 1));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
