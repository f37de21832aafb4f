namespace SiteGen.Dutch.Words;

/// <summary>
/// A few words of no more than eight letters, each with a number that stands for what it is: told apart by their length, first and last letter, and then by
/// all letters as two numbers, so that a text is gone through word by word before anything else is known of it. Immutable; safe for several threads.
/// </summary>
internal sealed class SmallWords
{
    /// <summary>No word is longer.</summary>
    internal const int Longest = 8;

    private const int Half = 4;
    private const int Bits = 9;
    private const int Mask = (1 << Bits) - 1;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly WordSet words;
    private readonly (ulong Head, ulong Neck)[] places = new (ulong, ulong)[1 << Bits];
    private readonly byte[] numbers = new byte[1 << Bits];

    /// <summary>The words and their numbers.</summary>
    /// <param name="words">The words in their folded form; fewer than half as many as there are places.</param>
    /// <param name="number">The number of a word; not 0.</param>
    internal SmallWords(IEnumerable<string> words, Func<string, byte> number)
    {
        this.words = new WordSet(words);
        foreach (var word in this.words)
        {
            var (head, neck) = Letters(word);
            var place = PlaceOf(head, neck);
            while (numbers[place] != 0) place = (place + 1) & Mask;
            (places[place], numbers[place]) = ((head, neck), number(word));
        }
    }

    /// <summary>The number of a word; 0 when it is none of them.</summary>
    /// <param name="word">A word as it is written, of eight letters or fewer.</param>
    internal int Find(ReadOnlySpan<char> word)
    {
        if (!words.MayContainAnyCase(word)) return 0;
        var (head, neck) = Letters(word);
        for (var place = PlaceOf(head, neck); numbers[place] != 0; place = (place + 1) & Mask)
        {
            if (places[place].Head == head && places[place].Neck == neck) return numbers[place];
        }

        return 0;
    }

    private static (ulong Head, ulong Neck) Letters(ReadOnlySpan<char> word)
    {
        var (head, neck) = (0UL, 0UL);
        for (var i = 0; i < word.Length; i++)
        {
            ulong letter = word[i] is >= 'a' and <= 'z' ? word[i] : WordForm.Fold(word[i]);
            if (i < Half) head = (head << 16) | letter;
            else neck = (neck << 16) | letter;
        }

        return (head, neck);
    }

    private static int PlaceOf(ulong head, ulong neck) => (int)(((head ^ (neck * Spread)) * Spread) >> (64 - Bits));
}
