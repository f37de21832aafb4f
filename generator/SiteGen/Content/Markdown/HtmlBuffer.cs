using System.Buffers;

namespace SiteGen.Content.Markdown;

/// <summary>Text under construction in a pooled array. One renderer owns it and gives it back.</summary>
internal sealed class HtmlBuffer : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private char[] chars = ArrayPool<char>.Shared.Rent(8192);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => chars.AsSpan(0, Length);

    /// <summary>Adds markup as it stands.</summary>
    public HtmlBuffer Raw(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public HtmlBuffer Raw(char c)
    {
        Room(1)[0] = c;
        Length++;
        return this;
    }

    public HtmlBuffer Raw(int number)
    {
        number.TryFormat(Room(11), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>Adds text, escaped for an element or a quoted attribute. Control characters, which HTML cannot hold, fall away.</summary>
    public HtmlBuffer Escaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Raw(text[..at]);
            switch (text[at])
            {
                case '&': Raw("&amp;"); break;
                case '<': Raw("&lt;"); break;
                case '>': Raw("&gt;"); break;
                case '"': Raw("&quot;"); break;
                default: break;
            }

            text = text[(at + 1)..];
        }

        return Raw(text);
    }

    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(chars);
        chars = [];
    }

    private Span<char> Room(int wanted)
    {
        if (chars.Length - Length < wanted)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(chars.Length * 2, Length + wanted));
            Text.CopyTo(larger);
            ArrayPool<char>.Shared.Return(chars);
            chars = larger;
        }

        return chars.AsSpan(Length);
    }
}
