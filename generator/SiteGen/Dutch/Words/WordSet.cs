using System.Collections;

namespace SiteGen.Dutch.Words;

/// <summary>
/// Words that a rule asks for, told apart by their length, first and last letter before anything is computed of them: nearly all words of a
/// text are in none of the lists. Filled by its maker, then only read; safe for concurrent reading.
/// </summary>
internal sealed class WordSet : IEnumerable<string>
{
    /// <summary>Longer words share a place.</summary>
    private const int LongestKept = 31;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>For each length the first and the last letters of the words, a bit each.</summary>
    private readonly (ulong First, ulong Last)[] letters = new (ulong, ulong)[LongestKept + 1];

    /// <summary>An empty set, to be filled.</summary>
    internal WordSet()
    {
    }

    /// <summary>A set of words.</summary>
    /// <param name="words">The words in their folded form.</param>
    internal WordSet(IEnumerable<string> words)
    {
        foreach (var word in words) Add(word);
    }

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word in its folded form.</param>
    internal void Add(string word)
    {
        words.Add(word);
        ref var known = ref letters[Slot(word.Length)];
        known = word.Length == 0 ? (1, 1) : (known.First | Bit(word[0]), known.Last | Bit(word[^1]));
    }

    /// <summary>Whether a word is in it.</summary>
    /// <param name="word">The word in its folded form.</param>
    internal bool Contains(string word) => MayContain(word) && words.Contains(word);

    /// <summary>Whether a word is in it.</summary>
    /// <param name="word">The word in its folded form.</param>
    internal bool Contains(ReadOnlySpan<char> word) => MayContain(word) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => words.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool MayContain(ReadOnlySpan<char> word)
    {
        ref var known = ref letters[Slot(word.Length)];
        return word.IsEmpty ? known.First != 0 : (known.First & Bit(word[0])) != 0 && (known.Last & Bit(word[^1])) != 0;
    }

    private static int Slot(int length) => Math.Min(length, LongestKept);

    private static ulong Bit(char letter) => 1UL << (letter & 63);
}
