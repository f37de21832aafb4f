namespace SiteGen.Dutch.Words;

/// <summary>
/// The words that texts had last, so that a token of a word that was met before costs one look and no memory. Each word has a few places
/// next to each other and gives way to the next that fall there, so that the table never grows. Safe for several threads: a word is
/// immutable, and one that two threads make at once is made twice.
/// </summary>
internal static class WordTable
{
    /// <summary>The places of a word: with fewer, words of the same place would drive each other out again and again.</summary>
    private const int Places = 4;

    private const int Bits = 15;
    private const int Four = 4;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong Spread2 = 0xC2B2AE3D27D4EB4F;

    /// <summary>Longer words come once, and are not kept.</summary>
    private const int LongestKept = 32;

    private static readonly Place[] Kept = new Place[Places << Bits];

    /// <summary>The word that is written so.</summary>
    internal static Word Of(TokenKind kind, ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept) return new Word(kind, written);
        var (head, neck) = (Word.Four(written), Word.Four(written[Math.Min(Four, written.Length)..]));
        var hash = HashOf(head, neck, written);
        var places = Kept.AsSpan((int)(hash >> (64 - Bits)) * Places, Places);
        foreach (ref readonly var place in places)
        {
            if (place.Sign == (uint)hash && place.Word is { } kept && kept.Is(kind, head, neck, written)) return kept;
        }

        var word = new Word(kind, written);
        places[..^1].CopyTo(places[1..]);
        places[0] = new Place(word, (uint)hash);
        return word;
    }

    private static ulong HashOf(ulong head, ulong neck, ReadOnlySpan<char> written)
    {
        var hash = ((head + (ulong)written.Length) * Spread) ^ (neck * Spread2);
        for (var i = 2 * Four; i < written.Length; i++) hash = (hash ^ written[i]) * Spread;
        return (hash ^ (hash >> 29)) * Spread;
    }

    /// <summary>A word with a part of its number, so that another is passed by without a look at it. A thread that reads what two others write at once may see the sign of one with the word of the other, and then makes the word.</summary>
    private readonly record struct Place(Word? Word, uint Sign);
}
