namespace SiteGen.Search.Building;

/// <summary>
/// All pairs of neighbouring words, cut by the first bits of their hash and sorted by hash and document. Made once, then only read.
/// </summary>
internal sealed class PairTable
{
    private const int PairsPerFile = 4_000;
    private const int MostBits = 14;

    private readonly WordPair[] _pairs;
    private readonly int[] _starts;

    private PairTable(WordPair[] pairs, int[] starts, int bits)
    {
        _pairs = pairs;
        _starts = starts;
        Bits = bits;
    }

    /// <summary>The number of bits that choose a part: there are two to this power.</summary>
    public int Bits { get; }

    /// <summary>The pairs of one part, by hash and then by document.</summary>
    public ReadOnlySpan<WordPair> Part(int part) => _pairs.AsSpan(_starts[part], _starts[part + 1] - _starts[part]);

    /// <summary>The documents in which two words stand beside each other.</summary>
    public ReadOnlySpan<WordPair> Find(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var hash = WordPair.Complete(Files.Fnv.Continue(Files.Fnv.Of(first), " "), second);
        var part = Part(PartOf(hash, Bits));
        var from = LowerBound(part, hash);
        var to = from;
        while (to < part.Length && part[to].Hash == hash)
            to++;
        return part[from..to];
    }

    /// <summary>Joins what the chunks found, which they then let go of: at a hundred thousand reports this is most of the memory.</summary>
    public static PairTable Join(CorpusChunk[] chunks)
    {
        var total = chunks.Sum(c => c.Pairs.Length);
        var bits = 0;
        while (bits < MostBits && total >> bits > PairsPerFile)
            bits++;
        var starts = new int[(1 << bits) + 1];
        foreach (var pair in chunks.SelectMany(c => c.Pairs))
            starts[PartOf(pair.Hash, bits) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var pairs = new WordPair[total];
        var next = (int[])starts.Clone();
        foreach (var chunk in chunks)
        {
            foreach (var pair in chunk.Pairs)
                pairs[next[PartOf(pair.Hash, bits)]++] = pair;
            chunk.Pairs = [];
        }

        var table = new PairTable(pairs, starts, bits);
        Parallel.For(0, 1 << bits, i => pairs.AsSpan(starts[i], starts[i + 1] - starts[i]).Sort(
            (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Document.CompareTo(b.Document)));
        return table;
    }

    private static int PartOf(uint hash, int bits) => bits == 0 ? 0 : (int)(hash >> (32 - bits));

    private static int LowerBound(ReadOnlySpan<WordPair> part, uint hash)
    {
        int low = 0, high = part.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (part[middle].Hash < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
