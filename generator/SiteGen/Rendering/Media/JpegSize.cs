using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>The size of a JPEG: its frame header (ITU-T T.81, B.2.2), turned when its Exif data says so.</summary>
internal static class JpegSize
{
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return null;
        var isTurned = false;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || marker is 0xD9 or 0xDA) return null;
            var segment = bytes[(at + 4)..Math.Min(bytes.Length, at + 2 + length)];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return Frame(segment, isTurned);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8)) isTurned |= ExifTurn.IsTurned(segment[6..]);
            at += 2 + length;
        }

        return null;
    }

    private static PictureSize? Frame(ReadOnlySpan<byte> segment, bool isTurned)
    {
        if (segment.Length < 5) return null;
        var size = new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
        return isTurned ? size.Turned : size;
    }
}
