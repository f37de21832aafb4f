using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>The size of a GIF: the logical screen (GIF89a, 18).</summary>
internal static class GifSize
{
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            ? new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
            : null;
}
