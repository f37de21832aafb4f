namespace SiteGen.Dutch.Words;

/// <summary>Endings that words are asked for: told apart by their last letter first, as most words have none of them. Immutable; safe for several threads.</summary>
internal sealed class WordEndings
{
    /// <summary>Letters of the alphabet and one place for all others.</summary>
    private const int Letters = 27;

    private readonly (string Ending, int Number)[][] byLast = new (string, int)[Letters][];

    /// <summary>Endings with the numbers that callers know them by: their place in the list.</summary>
    /// <param name="endings">The endings in their folded form; of two that fit a word the first is found.</param>
    internal WordEndings(params IReadOnlyList<string> endings)
    {
        for (var letter = 0; letter < Letters; letter++)
            byLast[letter] = [.. endings.Select((ending, number) => (ending, number)).Where(ending => Slot(ending.ending[^1]) == letter)];
    }

    /// <summary>The number of the ending that a word has; -1 when it has none.</summary>
    /// <param name="word">The word in its folded form.</param>
    /// <param name="before">How many letters it has before the ending at least.</param>
    internal int Find(ReadOnlySpan<char> word, int before = 0)
    {
        if (word.IsEmpty) return -1;
        foreach (var (ending, number) in byLast[Slot(word[^1])])
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal)) return number;
        }

        return -1;
    }

    /// <summary>Whether a word has one of them.</summary>
    /// <param name="word">The word in its folded form.</param>
    /// <param name="before">How many letters it has before the ending at least.</param>
    internal bool Fits(ReadOnlySpan<char> word, int before = 0) => Find(word, before) >= 0;

    private static int Slot(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : Letters - 1;
}
