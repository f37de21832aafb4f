using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteGen.Browser.Support;

/// <summary>Writes a picture of the screen anew with at most 256 colours, which takes a third of the room and looks the same.</summary>
internal static class SmallPng
{
    private const int MostColours = 256;

    /// <summary>The picture with a palette.</summary>
    /// <param name="png">A PNG of eight bits a channel, without interlacing, as browsers make them.</param>
    public static byte[] Of(byte[] png)
    {
        var (width, height, channels, pixels) = Decode(png);

        var colours = new int[width * height];
        for (var i = 0; i < colours.Length; i++) colours[i] = (pixels[i * channels] << 16) | (pixels[(i * channels) + 1] << 8) | pixels[(i * channels) + 2];

        // Planes and letters keep their very colour; only the rare shades at the edges of letters move to the nearest.
        var kept = colours.CountBy(colour => colour).OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).Take(MostColours).Select(colour => colour.Key).ToArray();
        var numbers = colours.Distinct().ToDictionary(colour => colour, colour => (byte)Array.IndexOf(kept, kept.MinBy(one => Distance(one, colour))));
        var rows = new byte[height * (width + 1)];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) rows[(y * (width + 1)) + 1 + x] = numbers[colours[(y * width) + x]];
        }

        return Encode(width, height, kept, rows);
    }

    private static int Distance(int a, int b)
    {
        var (red, green, blue) = ((a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255));
        return (red * red) + (green * green) + (blue * blue);
    }

    private static (int Width, int Height, int Channels, byte[] Pixels) Decode(byte[] png)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var data = png.AsSpan(at + 8, length);
            if (png.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
                (width, height, channels) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]), data[9] == 6 ? 4 : 3);
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) packed.Write(data);
            at += length + 12;
        }

        packed.Position = 0;
        using var plain = new MemoryStream();
        using (var unpack = new ZLibStream(packed, CompressionMode.Decompress)) unpack.CopyTo(plain);
        return (width, height, channels, Unfiltered(plain.GetBuffer(), width * channels, height, channels));
    }

    /// <summary>Undoes what each row was made smaller by (PNG, 9.2).</summary>
    private static byte[] Unfiltered(byte[] filtered, int stride, int height, int step)
    {
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = filtered[y * (stride + 1)];
            for (var x = 0; x < stride; x++)
            {
                var here = (y * stride) + x;
                int left = x >= step ? pixels[here - step] : 0, up = y > 0 ? pixels[here - stride] : 0, corner = x >= step && y > 0 ? pixels[here - stride - step] : 0;
                var guess = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 };
                pixels[here] = (byte)(filtered[(y * (stride + 1)) + 1 + x] + guess);
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte[] Encode(int width, int height, int[] palette, byte[] rows)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) pack.Write(rows);
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. name, .. data]));
        png.Write(number);
    }

    /// <summary>The sum that each part ends with (PNG, annex D).</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var i = 0; i < 8; i++) sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        return ~sum;
    }
}
