using SiteGen.Search.Building;

namespace SiteGen.Search.Files;

/// <summary>
/// Writes a list of postings: the report ids as gaps or as a bitmap, whichever is smaller, then the impacts, two in a byte.
/// </summary>
internal static class PostingCodec
{
    public const int Gaps = 0;
    public const int Bitmap = 1;

    /// <summary>Writes a list.</summary>
    /// <param name="postings">By ascending document; the same document may come more than once, its weights are added.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <returns>The number of reports, and <see cref="Gaps"/> or <see cref="Bitmap"/>.</returns>
    public static (int Count, int Mode) Write(ReadOnlySpan<Posting> postings, ByteWriter target)
    {
        var (count, gapBytes, last) = Measure(postings);
        var mode = last / 8 + 1 < gapBytes ? Bitmap : Gaps;
        if (mode == Bitmap)
            WriteBitmap(postings, last, target);
        else
            WriteGaps(postings, target);
        WriteImpacts(postings, count, target);
        return (count, mode);
    }

    private static (int Count, int GapBytes, int Last) Measure(ReadOnlySpan<Posting> postings)
    {
        int count = 0, bytes = 0, previous = -1;
        foreach (var posting in postings)
        {
            if (posting.Document == previous)
                continue;
            var gap = posting.Document - previous - 1;
            bytes += gap < 0x80 ? 1 : gap < 0x4000 ? 2 : gap < 0x200000 ? 3 : 4;
            previous = posting.Document;
            count++;
        }

        return (count, bytes, previous);
    }

    private static void WriteGaps(ReadOnlySpan<Posting> postings, ByteWriter target)
    {
        var previous = -1;
        foreach (var posting in postings)
        {
            if (posting.Document == previous)
                continue;
            target.Number(posting.Document - previous - 1);
            previous = posting.Document;
        }
    }

    private static void WriteBitmap(ReadOnlySpan<Posting> postings, int last, ByteWriter target)
    {
        var bits = target.Reserve(last / 8 + 1);
        bits.Clear();
        foreach (var posting in postings)
            bits[posting.Document >> 3] |= (byte)(1 << (posting.Document & 7));
    }

    private static void WriteImpacts(ReadOnlySpan<Posting> postings, int count, ByteWriter target)
    {
        var pairs = target.Reserve((count + 1) / 2);
        pairs.Clear();
        var index = 0;
        for (var i = 0; i < postings.Length; index++)
        {
            var weight = 0;
            var document = postings[i].Document;
            for (; i < postings.Length && postings[i].Document == document; i++)
                weight += postings[i].Weight;
            pairs[index >> 1] |= (byte)(Impact.Level(weight) << ((index & 1) * 3));
        }
    }
}
