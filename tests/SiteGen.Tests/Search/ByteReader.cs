using System.Text;

namespace SiteGen.Tests.Search;

/// <summary>The primitives of the index format, read independently of the writer.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    public int At { get; private set; }

    public bool AtEnd => At >= bytes.Length;

    public int Byte() => bytes[At++];

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[At++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
                return (int)value;
        }
    }

    public int Hash() => (Byte() << 16) | (Byte() << 8) | Byte();

    public byte[] Take(int count)
    {
        var part = bytes[At..(At + count)];
        At += count;
        return part;
    }

    public string Text() => Encoding.UTF8.GetString(Take(Number()));

    public string[] Texts(int count)
    {
        byte[] shared = Take(count), added = Take(count);
        var all = Text();
        var texts = new string[count];
        for (int i = 0, at = 0; i < count; at += added[i++])
            texts[i] = (i == 0 ? string.Empty : texts[i - 1][..shared[i]]) + all.Substring(at, added[i]);
        return texts;
    }

    public int[] Hashes() => [.. Enumerable.Range(0, Number()).Select(_ => Hash())];
}
