using System.Numerics;

namespace SiteGen.Dutch.Words;

/// <summary>
/// Words in any case, each with what it stands for. A word is told apart by its length and five of its letters before more of it is
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

    private const uint Spread = 0x9E3779B1;

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

    /// <summary>A number that words which differ in their capitals only have in common.</summary>
    private static uint SignOf(ReadOnlySpan<char> word)
    {
        var sign = ((uint)word.Length * Spread) ^ Small(word[0]);
        sign = (sign * Spread) ^ Small(word[word.Length > 1 ? 1 : 0]);
        sign = (sign * Spread) ^ Small(word[word.Length / 2]);
        sign = (sign * Spread) ^ Small(word[^1]);
        sign = (sign * Spread) ^ Small(word[^(word.Length > 1 ? 2 : 1)]);
        sign *= Spread;
        return sign ^ (sign >> 15);
    }

    private static uint Small(char letter) => char.IsAscii(letter) ? letter | 0x20u : char.ToLowerInvariant(char.ToUpperInvariant(letter));

    private readonly record struct Entry(string? Word, uint Sign, T Value);
}
