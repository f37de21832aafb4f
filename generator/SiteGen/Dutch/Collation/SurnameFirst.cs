namespace SiteGen.Dutch.Collation;

/// <summary>
/// Turns a name into the form that Dutch lists of people use: <c>Frans van der Heijden</c> is <c>Heijden, Frans van der</c>. Prefixes stay
/// behind the given name, and the list is ordered by the surname proper.
/// </summary>
public static class SurnameFirst
{
    /// <summary>
    /// The name with its surname in front. Prefixes are the words in small letters before the surname; a name without them has its last word as surname. A
    /// name of one word stays as it is, and so does one that is already turned.
    /// </summary>
    /// <param name="name">The name as people say it, without titles.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Contains(',', StringComparison.Ordinal)) return name;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return name;
        var surname = SurnameAt(words);
        return string.Join(' ', words[surname..]) + ", " + string.Join(' ', words[..surname]);
    }

    /// <summary>Where the surname begins: at the first half of a double one (<c>Jansen-de Vries</c>), after the last run of prefixes, else at the last word.</summary>
    private static int SurnameAt(string[] words)
    {
        for (var at = 1; at < words.Length - 1; at++)
        {
            if (!IsPrefix(words[at]) && IsHyphenBeforePrefix(words[at])) return at;
        }

        for (var at = words.Length - 2; at > 0; at--)
        {
            if (IsPrefix(words[at]) && !IsPrefix(words[at + 1])) return at + 1;
        }

        return words.Length - 1;
    }

    private static bool IsHyphenBeforePrefix(string word) =>
        word.LastIndexOf('-') is > 0 and var hyphen && hyphen < word.Length - 1 && (char.IsLower(word[hyphen + 1]) || word[hyphen + 1] is '\'' or '’');

    private static bool IsPrefix(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c)) return char.IsLower(c);
        }

        return false;
    }
}
