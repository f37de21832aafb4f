namespace SiteGen.Dutch.Stemming;

/// <summary>Takes the endings of comparison from an adjective: <i>veiliger</i>, <i>dikst</i>, <i>duurdere</i>.</summary>
internal static class Degree
{
    private static readonly string[] Endings = ["der", "er", "st"];

    /// <summary>The adjective of a comparative or superlative without <c>-e</c>; null when the word is none.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="known">Whether a folded word occurs.</param>
    public static string? PlainOf(string word, Func<string, bool> known)
    {
        if (PlainWords.Instance.IsNoun(word))
            return null;
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length < ending.Length + 3 || (ending == "der" && word[^4] != 'r'))
                continue;
            var stem = word[..^ending.Length];
            foreach (var plain in ending == "er" ? Inflection.Closed(stem) : [stem])
            {
                if (PlainWords.Instance.IsAdjective(plain) || (HasEnding(plain) && known(plain)) || (ending == "er" && plain.Length >= 4 && stem != plain && known(plain) && known(stem + "e") && known(plain + "st")))
                    return plain;
            }
        }

        // grootst, juist: the s of the ending is swallowed by that of the adjective.
        return word.EndsWith("st", StringComparison.Ordinal) && PlainWords.Instance.IsAdjective(word[..^1]) && !PlainWords.Instance.IsAdjective(word) ? word[..^1] : null;
    }

    /// <summary>Whether a stem has an ending that only adjectives have.</summary>
    public static bool HasEnding(string stem) => stem.Length >= 5
        && (stem.EndsWith("lijk", StringComparison.Ordinal) || stem.EndsWith("ig", StringComparison.Ordinal) || stem.EndsWith("isch", StringComparison.Ordinal)
            || stem.EndsWith("iev", StringComparison.Ordinal) || stem.EndsWith("al", StringComparison.Ordinal) || stem.EndsWith("bar", StringComparison.Ordinal)
            || stem.EndsWith("zam", StringComparison.Ordinal) || stem.EndsWith("zaam", StringComparison.Ordinal) || stem.EndsWith("baar", StringComparison.Ordinal) || stem.EndsWith("loz", StringComparison.Ordinal)
            || stem.EndsWith("loos", StringComparison.Ordinal) || stem.EndsWith("ief", StringComparison.Ordinal) || stem.EndsWith("aal", StringComparison.Ordinal));
}
