using System.Globalization;
using System.IO.Compression;
using SiteGen.Sites;

namespace SiteGen.Search.Files;

/// <summary>
/// One finished file of the index: a hash of what follows, then the content, compressed (deflate without header). It is named for its key and
/// for its edition: its own hash, or one that several files share so that the manifest need not hold one for each.
/// Immutable, but for the edition that is set when the files of a segment are put together.
/// </summary>
internal sealed class IndexFile
{
    /// <summary>The folder of the index below the site's root.</summary>
    public const string Folder = "zoek/";

    private const int HashSize = 3;

    private readonly byte[] _bytes;

    private IndexFile(char kind, string key, ReadOnlyMemory<byte> payload, byte[] bytes)
    {
        Kind = kind;
        Key = key;
        Payload = payload;
        _bytes = bytes;
        Hash = Edition = HashIn(bytes);
    }

    /// <summary>One of <see cref="FileKind"/>.</summary>
    public char Kind { get; }

    /// <summary>What tells it from others of its kind: the boundary of a shard, the number of a block, an address.</summary>
    public string Key { get; }

    /// <summary>The content before compression; empty when it was not kept.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary>The 24-bit hash of the compressed content.</summary>
    public int Hash { get; }

    /// <summary>What its name holds beside its key: changes with its content.</summary>
    public int Edition { get; private set; }

    /// <summary>Makes a file.</summary>
    public static IndexFile Make(char kind, string key, ReadOnlySpan<byte> payload) => new(kind, key, default, Sealed(payload));

    /// <summary>Makes a small file that keeps its content, so that it can go into a pack instead.</summary>
    public static IndexFile MakeSmall(char kind, string key, ReadOnlySpan<byte> payload) => new(kind, key, payload.ToArray(), Sealed(payload));

    /// <summary>Gives files one edition between them: when one changes, all get another name.</summary>
    /// <returns>The edition.</returns>
    public static int Join(IReadOnlyCollection<IndexFile> files)
    {
        var hashes = new ByteWriter();
        foreach (var file in files)
            hashes.Hash(file.Hash);
        var edition = Fnv.Short(hashes.Written);
        foreach (var file in files)
            file.Edition = edition;
        return edition;
    }

    /// <summary>Whether a file is what was written: its hash is that of what follows it.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.Length > HashSize && HashIn(bytes) == Fnv.Short(bytes[HashSize..]);

    /// <summary>The file below the site's root.</summary>
    public Artifact ToArtifact() => new(string.Create(CultureInfo.InvariantCulture, $"{Folder}{Kind}/{Fnv.Of(Key):x8}-{Edition:x6}.bin"), _bytes);

    /// <summary>Compresses as <c>DecompressionStream('deflate-raw')</c> reads it.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> payload) => Deflate(payload, 0);

    private static byte[] Sealed(ReadOnlySpan<byte> payload)
    {
        var bytes = Deflate(payload, HashSize);
        var hash = Fnv.Short(bytes.AsSpan(HashSize));
        (bytes[0], bytes[1], bytes[2]) = ((byte)(hash >> 16), (byte)(hash >> 8), (byte)hash);
        return bytes;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> payload, int before)
    {
        using var target = new MemoryStream(payload.Length / 2 + 64);
        target.SetLength(before);
        target.Position = before;
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(payload);
        return target.ToArray();
    }

    private static int HashIn(ReadOnlySpan<byte> bytes) => (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
}
