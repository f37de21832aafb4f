namespace SiteGen.Dutch.Words;

/// <summary>
/// The words that texts had last, so that a token of a word that was met before costs one look and no memory. Each word has two places and
/// gives way to the next that fall there, so that the table never grows. Safe for several threads: a word is immutable, and one
/// that two threads make at once is made twice.
/// </summary>
internal static class WordTable
{
    private const int Bits = 17;
    private const int Four = 4;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong Spread2 = 0xC2B2AE3D27D4EB4F;

    /// <summary>Longer words come once, and are not kept.</summary>
    private const int LongestKept = 32;

    private static readonly Word?[] Kept = new Word?[1 << Bits];

    /// <summary>The word that is written so.</summary>
    internal static Word Of(TokenKind kind, ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept) return new Word(kind, written);
        var (head, neck) = (Word.Four(written), Word.Four(written[Math.Min(Four, written.Length)..]));
        var place = PlaceOf(head, neck, written);
        ref var first = ref Kept[place];
        if (first is { } last && last.Is(kind, head, neck, written)) return last;
        ref var second = ref Kept[place ^ 1];
        if (second is { } other && other.Is(kind, head, neck, written)) return other;
        second = first;
        return first = new Word(kind, written);
    }

    private static int PlaceOf(ulong head, ulong neck, ReadOnlySpan<char> written)
    {
        var hash = ((head + (ulong)written.Length) * Spread) ^ (neck * Spread2);
        for (var i = 2 * Four; i < written.Length; i++) hash = (hash ^ written[i]) * Spread;
        return (int)((hash ^ (hash >> 29)) * Spread >> (64 - Bits));
    }
}
