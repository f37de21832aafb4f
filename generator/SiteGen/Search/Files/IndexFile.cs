using System.Globalization;
using System.IO.Compression;
using SiteGen.Sites;

namespace SiteGen.Search.Files;

/// <summary>
/// One finished file of the index: compressed (deflate without header) and named for its key and its content. Immutable.
/// </summary>
/// <param name="Hash">The 24-bit hash of the compressed bytes, as the manifest holds it.</param>
/// <param name="Artifact">The file.</param>
internal sealed record IndexFile(int Hash, Artifact Artifact)
{
    /// <summary>The folder of the index below the site's root.</summary>
    public const string Folder = "zoek/";

    /// <summary>Makes a file.</summary>
    /// <param name="kind">One of <see cref="FileKind"/>.</param>
    /// <param name="key">What tells it from others of its kind: the boundary of a shard, the number of a block, an address.</param>
    /// <param name="payload">The content.</param>
    public static IndexFile Make(char kind, ReadOnlySpan<char> key, ReadOnlySpan<byte> payload)
    {
        var bytes = Deflate(payload);
        var hash = Fnv.Short(bytes);
        var path = string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}/{Fnv.Of(key):x8}-{hash:x6}.bin");
        return new IndexFile(hash, new Artifact(path, bytes));
    }

    /// <summary>Compresses as <c>DecompressionStream('deflate-raw')</c> reads it.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> payload)
    {
        using var target = new MemoryStream(payload.Length / 2 + 64);
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(payload);
        return target.ToArray();
    }
}
