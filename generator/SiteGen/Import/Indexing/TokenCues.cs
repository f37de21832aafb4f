using System.Runtime.CompilerServices;

namespace SiteGen.Import.Indexing;

/// <summary>
/// The cues of one kind at each token of a report: a rule goes from one word that it begins at to the next, and not at all through a
/// report that has none. Immutable.
/// </summary>
/// <typeparam name="TCue">The cues: a set of flags in 64 bits.</typeparam>
internal readonly struct TokenCues<TCue>
    where TCue : unmanaged, Enum
{
    private readonly ulong[] cues;
    private readonly int count;
    private readonly ulong all;

    /// <summary>The cues of some tokens.</summary>
    /// <param name="cues">Those of each token, as bits; they are kept and not changed.</param>
    /// <param name="count">How many tokens there are.</param>
    internal TokenCues(ulong[] cues, int count)
    {
        (this.cues, this.count) = (cues, count);
        foreach (var one in cues.AsSpan(0, count)) all |= one;
    }

    /// <summary>Whether a token of the report has one of some cues.</summary>
    internal bool Any(TCue any) => (all & Bits(any)) != 0;

    /// <summary>Whether a token has one of some cues; where there is no token there is none.</summary>
    internal bool Has(int token, TCue any) => (uint)token < (uint)count && (cues[token] & Bits(any)) != 0;

    /// <summary>Whether a token of a stretch has one of some cues.</summary>
    /// <param name="any">The cues.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    internal bool Any(TCue any, int first, int end) => Next(any, first, end) < end;

    /// <summary>The first token of a stretch with one of some cues; the end of the stretch when none has.</summary>
    /// <param name="any">The cues.</param>
    /// <param name="from">The first token that counts.</param>
    /// <param name="end">The token behind the last.</param>
    internal int Next(TCue any, int from, int end)
    {
        var bits = Bits(any);
        if ((all & bits) == 0) return end;
        var within = cues.AsSpan(0, Math.Min(end, count));
        for (var i = Math.Max(0, from); i < within.Length; i++)
        {
            if ((within[i] & bits) != 0) return i;
        }

        return end;
    }

    /// <summary>The cues that one or more tokens of a stretch have.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    internal TCue Union(int first, int end)
    {
        var union = 0UL;
        foreach (var one in cues.AsSpan(first, end - first)) union |= one;
        return Unsafe.BitCast<ulong, TCue>(union);
    }

    /// <summary>How many tokens of a stretch have one of some cues.</summary>
    /// <param name="any">The cues.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    internal int Count(TCue any, int first, int end)
    {
        var (bits, count) = (Bits(any), 0);
        foreach (var one in cues.AsSpan(first, end - first)) count += (one & bits) != 0 ? 1 : 0;
        return count;
    }

    private static ulong Bits(TCue cue) => Unsafe.BitCast<TCue, ulong>(cue);
}
