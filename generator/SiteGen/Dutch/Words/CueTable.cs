using System.Collections;
using System.Runtime.CompilerServices;

namespace SiteGen.Dutch.Words;

/// <summary>
/// Lists of words, each with the cue that it gives its words: all cues of a word are found in one look, however many lists there are. Filled by
/// its maker, then only read; safe for concurrent reading.
/// </summary>
/// <typeparam name="TCue">The cues: a set of flags in 64 bits.</typeparam>
internal sealed class CueTable<TCue> : IEnumerable<KeyValuePair<string, TCue>>
    where TCue : unmanaged, Enum
{
    private readonly Dictionary<string, TCue> cues = new(StringComparer.Ordinal);

    /// <summary>Adds a list.</summary>
    /// <param name="cue">What its words are.</param>
    /// <param name="words">The words in their folded form.</param>
    internal void Add(TCue cue, params IEnumerable<string> words)
    {
        foreach (var word in words) cues[word] = Unsafe.BitCast<ulong, TCue>(Bits(cues.GetValueOrDefault(word)) | Bits(cue));
    }

    /// <summary>The cues of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal TCue Of(string folded) => cues.GetValueOrDefault(folded);

    /// <summary>Whether a word has a cue.</summary>
    /// <param name="folded">The word in its folded form.</param>
    /// <param name="cue">The cue.</param>
    internal bool Has(string folded, TCue cue) => (Bits(Of(folded)) & Bits(cue)) != 0;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TCue>> GetEnumerator() => cues.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bits(TCue cue) => Unsafe.BitCast<TCue, ulong>(cue);
}
