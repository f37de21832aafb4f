using System.Text;

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
        for (var at = 0; at < word.Length; at++)
        {
            Ascii.ToLower(word[at..], target[at..], out var plain);
            at += plain;
            if (at < word.Length) target[at] = Fold(word[at]);
        }

        target[..word.Length].Replace('`', '\'');
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
}
