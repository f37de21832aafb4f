using System.Runtime.InteropServices;

namespace SiteGen.Dutch.Words;

/// <summary>
/// The words that texts had last, so that a token of a word that was met before costs one look and no memory. Each word has one place and
/// gives way to the next that falls there, so that the table never grows. Safe for several threads: a word is immutable, and one
/// that two threads make at once is made twice.
/// </summary>
internal static class WordTable
{
    private const int Places = 1 << 15;

    /// <summary>Longer words come once, and are not kept.</summary>
    private const int LongestKept = 32;

    private static readonly Word?[] Kept = new Word?[Places];

    /// <summary>The word that is written so.</summary>
    internal static Word Of(TokenKind kind, ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept) return new Word(kind, written);
        ref var place = ref Kept[PlaceOf(written)];
        var known = place;
        if (known is not null && known.Kind == kind && written.SequenceEqual(known.Written)) return known;
        return place = new Word(kind, written);
    }

    private static int PlaceOf(ReadOnlySpan<char> written)
    {
        var hash = (ulong)written.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(written)) hash = (hash ^ four) * 0x9E3779B97F4A7C15;
        for (var i = written.Length & ~3; i < written.Length; i++) hash = (hash ^ written[i]) * 0x9E3779B97F4A7C15;
        return (int)((hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15 >> 49);
    }
}
