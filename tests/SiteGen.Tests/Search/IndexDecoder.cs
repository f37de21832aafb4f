using System.IO.Compression;
using System.Text;
using SiteGen.Sites;

namespace SiteGen.Tests.Search;

/// <summary>Reads a whole index back, as FORMAT.md describes it and without the code that wrote it.</summary>
internal sealed class IndexDecoder
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

    public IndexDecoder(IEnumerable<Artifact> files)
    {
        _files = files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        var r = new ByteReader(Inflate("zoek/wegwijzer.bin"));
        Version = r.Byte();
        var start = 0;
        for (var n = r.Number(); n > 0; n--)
        {
            Segments.Add(new DecodedSegment(this, r, start));
            start += Segments[^1].Count;
        }

        for (int n = r.Number(), d = -1; n > 0; n--)
            Dead.Add(d += 1 + r.Number());
        for (int k = 1 < Segments.Count ? Segments[1].Count : 0, d = 0; k > 0; k--)
            Positions.Add(d += r.Number());
        AtEnd = r.AtEnd;
    }

    public int Version { get; }

    public bool AtEnd { get; }

    public List<DecodedSegment> Segments { get; } = [];

    public List<int> Dead { get; } = [];

    public List<int> Positions { get; } = [];

    public byte[] File(char kind, string key, int edition)
    {
        var path = FormattableString.Invariant($"zoek/{kind}/{Fnv(Units(key)):x8}-{edition:x6}.bin");
        var bytes = _files[path].ToArray();
        var h = Fnv(bytes[3..]);
        Xunit.Assert.Equal((bytes[0] << 16) | (bytes[1] << 8) | bytes[2], (int)((h >> 24) ^ (h & 0xFFFFFF)));
        return Inflate(path, 3);
    }

    private byte[] Inflate(string path, int from = 0)
    {
        using var inflate = new DeflateStream(new MemoryStream(_files[path][from..].ToArray()), CompressionMode.Decompress);
        using var target = new MemoryStream();
        inflate.CopyTo(target);
        return target.ToArray();
    }

    public static uint Fnv(IEnumerable<byte> bytes) => bytes.Aggregate(2166136261u, (h, b) => (h ^ b) * 16777619u);

    public static IEnumerable<byte> Units(string text) => Encoding.Unicode.GetBytes(text);
}
