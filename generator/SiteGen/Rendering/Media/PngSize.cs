using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>The size of a PNG: the first chunk (PNG specification, 11.2.1).</summary>
internal static class PngSize
{
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 24 || bytes[0] != 0x89 || !bytes[1..].StartsWith("PNG\r\n\u001A\n"u8) || !bytes.Slice(12, 4).SequenceEqual("IHDR"u8)) return null;
        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        return width > int.MaxValue || height > int.MaxValue ? null : new PictureSize((int)width, (int)height);
    }
}
