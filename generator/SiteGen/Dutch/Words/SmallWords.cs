namespace SiteGen.Dutch.Words;

/// <summary>
/// A few words of no more than eight letters, each with a number that stands for what it is: told apart by their letters as two numbers, so that a text
/// is gone through word by word before anything else is known of it. Immutable; safe for several threads.
/// </summary>
internal sealed class SmallWords
{
    /// <summary>No word is longer.</summary>
    internal const int Longest = 8;

    private const int Bits = 9;
    private const int Mask = (1 << Bits) - 1;
    private const int LetterBits = 16;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly (Letters Word, int Number)[] places = new (Letters, int)[1 << Bits];

    /// <summary>The words and their numbers.</summary>
    /// <param name="words">The words in their folded form, each once; fewer than half as many as there are places.</param>
    /// <param name="number">The number of a word; not 0.</param>
    internal SmallWords(IReadOnlyCollection<string> words, Func<string, int> number)
    {
        foreach (var word in words)
        {
            var letters = default(Letters);
            foreach (var letter in word) letters.Add(letter);
            var place = letters.Place;
            while (places[place].Number != 0) place = (place + 1) & Mask;
            places[place] = (letters, number(word));
        }
    }

    /// <summary>The number of a word; 0 when it is none of them.</summary>
    /// <param name="word">A word of eight letters or fewer.</param>
    internal int Find(in Letters word)
    {
        for (var place = word.Place; ; place = (place + 1) & Mask)
        {
            ref readonly var known = ref places[place];
            if (known.Number == 0 || known.Word.Equals(word)) return known.Number;
        }
    }

    /// <summary>The last eight letters of a word that grows, in their folded form.</summary>
    internal struct Letters : IEquatable<Letters>
    {
        private ulong last;
        private ulong before;

        /// <summary>How many it has.</summary>
        internal int Count { get; private set; }

        /// <summary>Where it stands when nothing else does.</summary>
        internal readonly int Place => (int)(((last ^ (before * Spread)) * Spread) >> (64 - Bits));

        /// <summary>Adds a letter.</summary>
        /// <param name="letter">The letter as it is written.</param>
        internal void Add(char letter)
        {
            before = (before << LetterBits) | (last >> (64 - LetterBits));
            last = (last << LetterBits) | (letter is >= 'a' and <= 'z' ? letter : WordForm.Fold(letter));
            Count++;
        }

        /// <inheritdoc/>
        public readonly bool Equals(Letters other) => last == other.last && before == other.before && Count == other.Count;

        /// <inheritdoc/>
        public readonly override bool Equals(object? obj) => obj is Letters other && Equals(other);

        /// <inheritdoc/>
        public readonly override int GetHashCode() => Place;
    }
}
