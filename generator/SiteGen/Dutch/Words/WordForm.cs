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
    public static string Fold(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
        });
}
