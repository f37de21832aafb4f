namespace SiteGen.Dutch.Words;

/// <summary>The form of a word by which lists are searched: lower case, straight apostrophe and hyphen.</summary>
public static class WordForm
{
    /// <summary>One character in its folded form.</summary>
    /// <param name="letter">Any character.</param>
    public static char Fold(char letter) => letter switch
    {
        '’' or '‘' or '`' or '´' => '\'',
        '‐' or '‑' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>A word in its folded form.</summary>
    /// <param name="word">Any text.</param>
    public static string Fold(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (target, source) => Fold(source, target));

    /// <summary>Folds a word into a buffer of at least its length.</summary>
    internal static void Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        for (var i = 0; i < word.Length; i++) target[i] = char.IsAscii(word[i]) ? FoldAscii(word[i]) : Fold(word[i]);
    }

    /// <summary>Whether a word is its own folded form, as far as is easily seen: nearly all are.</summary>
    internal static bool IsFolded(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or ',' or ':' or '/' or '\'')) return false;
        }

        return true;
    }

    private static char FoldAscii(char letter) => letter is >= 'A' and <= 'Z' ? (char)(letter | ' ') : letter == '`' ? '\'' : letter;
}
