using System.Numerics;

namespace SiteGen.Dutch.Words;

/// <summary>
/// Words in any case, each with what it stands for. A word is told apart by its length and four of its letters before more of it is
/// looked at, as most words of a text are in no list. Immutable; safe for several threads.
/// </summary>
/// <typeparam name="T">What a word stands for; its default is that of a word that is not in the table.</typeparam>
internal sealed class AnyCaseTable<T>
    where T : struct
{
    /// <summary>Places for each word, so that few words share one.</summary>
    private const int Room = 2;

    /// <summary>Bits by which most words that are not in the table are passed by.</summary>
    private const int Bits = 64 * 64;

    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong Spread2 = 0xC2B2AE3D27D4EB4F;

    /// <summary>The bit that tells a small letter from its capital, in each of four.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    private const int MostAscii = 128;

    private readonly Entry[] entries;
    private readonly int mask;
    private readonly ulong[] seen = new ulong[Bits / 64];

    /// <summary>A table of words.</summary>
    /// <param name="words">The words, none of them empty or twice, with what they stand for.</param>
    internal AnyCaseTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)(words.Count + 1) * Room)];
        mask = entries.Length - 1;
        foreach (var (word, value) in words)
        {
            var sign = SignOf(word);
            seen[sign >> 26] |= 1UL << (int)(sign >> 20);
            var place = (int)(sign & (uint)mask);
            while (entries[place].Word is not null) place = (place + 1) & mask;
            entries[place] = new Entry(word, sign, value);
        }
    }

    /// <summary>What a word stands for; the default when it is not in the table.</summary>
    /// <param name="word">The word as it is written.</param>
    internal T Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return default;
        var sign = SignOf(word);
        if ((seen[sign >> 26] & 1UL << (int)(sign >> 20)) == 0) return default;
        for (var place = (int)(sign & (uint)mask); ; place = (place + 1) & mask)
        {
            ref readonly var entry = ref entries[place];
            if (entry.Word is not { } known) return default;
            if (entry.Sign == sign && (word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase))) return entry.Value;
        }
    }

    /// <summary>A number that words which differ in their capitals only have in common: of its length and four of its letters.</summary>
    private static uint SignOf(ReadOnlySpan<char> word)
    {
        var (first, second, middle, last) = (word[0], word[word.Length > 1 ? 1 : 0], word[word.Length / 2], word[^1]);
        var letters = (first | second | middle | last) < MostAscii
            ? Four(first, second, middle, last) | SmallLetters
            : Four(Small(first), Small(second), Small(middle), Small(last));
        var sign = (letters * Spread) ^ ((ulong)word.Length * Spread2);
        return (uint)((sign ^ (sign >> 29)) * Spread >> 32);
    }

    private static ulong Four(char first, char second, char middle, char last) => first | ((ulong)second << 16) | ((ulong)middle << 32) | ((ulong)last << 48);

    /// <summary>A letter in the form that its capital has, too.</summary>
    private static char Small(char letter) => char.IsAscii(letter) ? (char)(letter | 0x20) : char.ToLowerInvariant(char.ToUpperInvariant(letter));

    private readonly record struct Entry(string? Word, uint Sign, T Value);
}
