using System.Globalization;
using System.IO.Compression;
using SiteGen.Sites;

namespace SiteGen.Search.Files;

/// <summary>One finished file of the index: compressed (deflate without header) and named for its key and its content. Immutable.</summary>
internal sealed class IndexFile
{
    /// <summary>The folder of the index below the site's root.</summary>
    public const string Folder = "zoek/";

    private readonly byte[] _bytes;

    private IndexFile(char kind, string key, ReadOnlyMemory<byte> payload, byte[] bytes)
    {
        Kind = kind;
        Key = key;
        Payload = payload;
        _bytes = bytes;
        Hash = Fnv.Short(bytes);
    }

    /// <summary>One of <see cref="FileKind"/>.</summary>
    public char Kind { get; }

    /// <summary>What tells it from others of its kind: the boundary of a shard, the number of a block, an address.</summary>
    public string Key { get; }

    /// <summary>The content before compression; empty when it was not kept.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary>The 24-bit hash of the compressed bytes, as the manifest holds it.</summary>
    public int Hash { get; }

    /// <summary>Makes a file.</summary>
    public static IndexFile Make(char kind, string key, ReadOnlySpan<byte> payload) => new(kind, key, default, Deflate(payload));

    /// <summary>Makes a small file that keeps its content, so that it can go into a pack instead.</summary>
    public static IndexFile MakeSmall(char kind, string key, ReadOnlySpan<byte> payload) => new(kind, key, payload.ToArray(), Deflate(payload));

    /// <summary>The file below the site's root.</summary>
    public Artifact ToArtifact() => new(string.Create(CultureInfo.InvariantCulture, $"{Folder}{Kind}/{Fnv.Of(Key):x8}-{Hash:x6}.bin"), _bytes);

    /// <summary>Compresses as <c>DecompressionStream('deflate-raw')</c> reads it.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> payload)
    {
        using var target = new MemoryStream(payload.Length / 2 + 64);
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(payload);
        return target.ToArray();
    }
}
