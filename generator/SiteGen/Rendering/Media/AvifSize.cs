using System.Buffers.Binary;

namespace SiteGen.Rendering.Media;

/// <summary>
/// The size of an AVIF: the spatial extents of its primary item (ISO/IEC 23008-12, 6.5.3), turned when the item has an odd
/// rotation (6.5.10). Boxes as in ISO/IEC 14496-12.
/// </summary>
internal static class AvifSize
{
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes.Slice(4, 4).SequenceEqual("ftyp"u8)) return null;
        var brands = Box(bytes, "ftyp"u8);
        if (brands.IndexOf("avif"u8) < 0 && brands.IndexOf("avis"u8) < 0 && brands.IndexOf("mif1"u8) < 0) return null;
        var meta = Box(bytes, "meta"u8);
        if (meta.Length < 4) return null;
        meta = meta[4..];
        var properties = Box(meta, "iprp"u8);
        var container = Box(properties, "ipco"u8);
        var used = PropertiesOf(PrimaryItem(Box(meta, "pitm"u8)), Box(properties, "ipma"u8));
        return Measure(container, used);
    }

    /// <summary>The extents among the properties of an item, or the largest of the file when the item names none.</summary>
    private static PictureSize? Measure(ReadOnlySpan<byte> container, HashSet<int> used)
    {
        PictureSize? own = null, largest = null;
        var isTurned = false;
        var index = 0;
        foreach (var (kind, start, end) in Boxes(container))
        {
            index++;
            var box = container[start..end];
            if (kind == Name("irot"u8) && box.Length >= 1 && used.Contains(index)) isTurned = (box[0] & 1) == 1;
            if (kind != Name("ispe"u8) || box.Length < 12) continue;
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(box[4..]), BinaryPrimitives.ReadUInt32BigEndian(box[8..]));
            if (width > int.MaxValue || height > int.MaxValue) continue;
            var size = new PictureSize((int)width, (int)height);
            if (used.Contains(index)) own = size;
            if (largest is not { } most || (long)size.Width * size.Height > (long)most.Width * most.Height) largest = size;
        }

        return own is { } found && isTurned ? found.Turned : own ?? largest;
    }

    private static uint PrimaryItem(ReadOnlySpan<byte> pitm) => pitm.Length switch
    {
        >= 8 when pitm[0] != 0 => BinaryPrimitives.ReadUInt32BigEndian(pitm[4..]),
        >= 6 => BinaryPrimitives.ReadUInt16BigEndian(pitm[4..]),
        _ => 0,
    };

    /// <summary>The numbers, from 1, of the properties that an item has.</summary>
    private static HashSet<int> PropertiesOf(uint item, ReadOnlySpan<byte> ipma)
    {
        var used = new HashSet<int>();
        if (ipma.Length < 8) return used;
        var idLength = ipma[0] >= 1 ? 4 : 2;
        var isWide = (ipma[3] & 1) == 1;
        var count = BinaryPrimitives.ReadUInt32BigEndian(ipma[4..]);
        for (var rest = ipma[8..]; count > 0 && rest.Length > idLength; count--)
        {
            var id = idLength == 4 ? BinaryPrimitives.ReadUInt32BigEndian(rest) : BinaryPrimitives.ReadUInt16BigEndian(rest);
            var associations = rest[idLength];
            rest = rest[(idLength + 1)..];
            for (; associations > 0 && rest.Length >= (isWide ? 2 : 1); associations--)
            {
                if (id == item) used.Add(isWide ? BinaryPrimitives.ReadUInt16BigEndian(rest) & 0x7FFF : rest[0] & 0x7F);
                rest = rest[(isWide ? 2 : 1)..];
            }
        }

        return used;
    }

    /// <summary>What is in the first box of that kind; empty when there is none.</summary>
    private static ReadOnlySpan<byte> Box(ReadOnlySpan<byte> within, ReadOnlySpan<byte> name)
    {
        var wanted = Name(name);
        foreach (var (kind, start, end) in Boxes(within))
        {
            if (kind == wanted) return within[start..end];
        }

        return [];
    }

    private static List<(uint Kind, int Start, int End)> Boxes(ReadOnlySpan<byte> within)
    {
        var boxes = new List<(uint, int, int)>();
        for (var at = 0; at + 8 <= within.Length && boxes.Count < 1000;)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(within[at..]);
            var kind = BinaryPrimitives.ReadUInt32BigEndian(within[(at + 4)..]);
            var head = 8;
            if (length == 1 && at + 16 <= within.Length)
            {
                length = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(within[(at + 8)..]), int.MaxValue);
                head = 16;
            }

            if (length == 0) length = within.Length - at;
            if (length < head) break;
            var end = (int)Math.Min(within.Length, at + length);
            boxes.Add((kind, Math.Min(at + head, end), end));
            at = end;
        }

        return boxes;
    }

    private static uint Name(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt32BigEndian(name);
}
