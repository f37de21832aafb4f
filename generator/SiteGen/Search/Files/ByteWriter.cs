using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Search.Files;

/// <summary>Collects the bytes of one file of the index before they are compressed.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Byte(int value) => Reserve(1)[0] = (byte)value;

    /// <summary>An unsigned number, seven bits a byte, the lowest first, the high bit set on all but the last.</summary>
    public void Number(int value) => Number((uint)value);

    /// <inheritdoc cref="Number(int)"/>
    public void Number(uint value)
    {
        var rest = value;
        while (rest >= 0x80)
        {
            Byte((int)(rest & 0x7F) | 0x80);
            rest >>= 7;
        }

        Byte((int)rest);
    }

    /// <summary>A number of three bytes, the highest first.</summary>
    public void Hash(int value)
    {
        var target = Reserve(3);
        target[0] = (byte)(value >> 16);
        BinaryPrimitives.WriteUInt16BigEndian(target[1..], (ushort)value);
    }

    /// <summary>Text as UTF-8 behind its length in bytes.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        Encoding.UTF8.GetBytes(text, Reserve(length));
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    public Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    /// <summary>Forgets what was written behind a length.</summary>
    public void Truncate(int length) => Length = length;
}
