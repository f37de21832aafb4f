using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>Whether Exif data turns a picture by a quarter: tag 274, orientations 5 to 8 (TIFF 6.0; Exif 2.3, 4.6.4).</summary>
internal static class ExifTurn
{
    private const int OrientationTag = 274;

    public static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        var isBigEndian = tiff.StartsWith("MM"u8);
        if (!isBigEndian && !tiff.StartsWith("II"u8)) return false;
        var start = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (start > tiff.Length - 2) return false;
        var directory = tiff[(int)start..];
        var count = Short(directory, isBigEndian);
        for (var entry = directory[2..]; count > 0 && entry.Length >= 12; count--, entry = entry[12..])
        {
            if (Short(entry, isBigEndian) == OrientationTag) return Short(entry[8..], isBigEndian) is >= 5 and <= 8;
        }

        return false;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
