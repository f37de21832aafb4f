using System.Globalization;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>The files for phrases: for each part of the hash space the pairs in it. Immutable.</summary>
/// <param name="Bits">The number of leading bits of a pair's hash that choose the part.</param>
/// <param name="Edition">The edition of all parts: nearly every new report changes nearly every part.</param>
/// <param name="Files">The parts.</param>
internal sealed record PairFiles(int Bits, int Edition, IReadOnlyList<IndexFile> Files)
{
    /// <summary>Writes all parts.</summary>
    public static PairFiles Build(PairTable table)
    {
        var parts = new IndexFile[1 << table.Bits];
        Parallel.For(0, parts.Length, () => new ByteWriter(), (i, _, target) =>
        {
            target.Truncate(0);
            Write(table.Part(i), table.Bits, target);
            parts[i] = IndexFile.Make(FileKind.Pairs, i.ToString(CultureInfo.InvariantCulture), target.Written);
            return target;
        }, _ => { });
        return new PairFiles(table.Bits, IndexFile.Join(parts), parts);
    }

    private static void Write(ReadOnlySpan<WordPair> pairs, int bits, ByteWriter target)
    {
        var distinct = 0;
        for (var i = 0; i < pairs.Length; i++)
            distinct += i == 0 || pairs[i].Hash != pairs[i - 1].Hash ? 1 : 0;
        target.Number(distinct);
        var mask = bits == 0 ? uint.MaxValue : uint.MaxValue >> bits;
        long previous = -1;
        for (var i = 0; i < pairs.Length;)
        {
            var end = i;
            while (end < pairs.Length && pairs[end].Hash == pairs[i].Hash)
                end++;
            var rest = pairs[i].Hash & mask;
            target.Number((uint)(rest - previous - 1));
            target.Number(end - i);
            for (var document = -1; i < end; i++)
            {
                target.Number(pairs[i].Document - document - 1);
                document = pairs[i].Document;
            }

            previous = rest;
        }
    }
}
