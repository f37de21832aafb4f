namespace SiteGen.Dutch.Stemming;

/// <summary>Takes back the plurals that Dutch kept from Latin and Greek, and those of <c>-man</c>: <i>podia</i>, <i>catalogi</i>, <i>politici</i>, <i>kooplieden</i>.</summary>
internal static class UnlikePlural
{
    private const int ShortestHead = 3;
    private static readonly (string Plural, string Singular)[] Endings = [("ici", "icus"), ("a", "um"), ("i", "us"), ("ices", "ix"), ("ices", "ex"), ("mata", "ma"), ("a", "on"), ("ses", "sis")];

    /// <summary>The singular when it is known; null otherwise.</summary>
    public static string? SingularOf(string word, Func<string, bool> known)
    {
        foreach (var (plural, singular) in Endings)
        {
            if (word.Length < plural.Length + ShortestHead || !word.EndsWith(plural, StringComparison.Ordinal))
                continue;
            var candidate = string.Concat(word.AsSpan(0, word.Length - plural.Length), singular);
            if (candidate.Length >= 5 && (known(candidate) || plural == "ici"))
                return candidate;
        }

        return null;
    }

    /// <summary>The plurals that a folded singular may have.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var (plural, singular) in Endings)
        {
            if (word.Length >= singular.Length + ShortestHead && word.EndsWith(singular, StringComparison.Ordinal) && (singular is "um" or "us" or "icus"))
                yield return string.Concat(word.AsSpan(0, word.Length - singular.Length), plural);
        }
    }

    /// <summary>The word in <c>-man</c> that a folded word in <c>-lieden</c> or <c>-lui</c> is the plural of; null when it has another ending.</summary>
    public static string? OfMan(string word)
    {
        var ending = word.EndsWith("lieden", StringComparison.Ordinal) ? 6 : word.EndsWith("lui", StringComparison.Ordinal) ? 3 : 0;
        return ending > 0 && word.Length >= ending + ShortestHead ? string.Concat(word.AsSpan(0, word.Length - ending), "man") : null;
    }
}
