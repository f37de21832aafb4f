using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>The size of a WebP (RFC 9649): the canvas of an extended file, else the frame of the lossy or lossless stream.</summary>
internal static class WebpSize
{
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes.Slice(8, 4).SequenceEqual("WEBP"u8)) return null;
        var kind = bytes.Slice(12, 4);
        var data = bytes[20..];
        if (kind.SequenceEqual("VP8X"u8)) return new PictureSize(Int24(data[4..]) + 1, Int24(data[7..]) + 1);
        if (kind.SequenceEqual("VP8L"u8) && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        if (!kind.SequenceEqual("VP8 "u8) || data[3] != 0x9D || data[4] != 0x01 || data[5] != 0x2A) return null;
        return new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
