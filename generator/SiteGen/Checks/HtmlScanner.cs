namespace SiteGen.Checks;

/// <summary>What <see cref="HtmlScanner"/> has come to.</summary>
internal enum HtmlToken
{
    /// <summary>The end of the page.</summary>
    End,

    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>An opening tag.</summary>
    Open,

    /// <summary>A closing tag.</summary>
    Close,
}

/// <summary>
/// Goes through a finished page tag by tag without making a tree of it: thousands of pages are checked in the time that a full
/// parser takes for hundreds. Reads what our own templates write; any bytes at all are survived in linear time.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> page)
{
    private readonly ReadOnlySpan<byte> page = page;
    private int at;
    private bool isRaw;

    /// <summary>The name of the tag, as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The text, or what stands in the tag behind its name.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Goes on to the next tag or piece of text.</summary>
    public HtmlToken Next()
    {
        while (at < page.Length)
        {
            if (isRaw)
            {
                SkipRaw();
                continue;
            }

            var rest = page[at..];
            if (rest[0] != '<' || rest.Length < 2)
            {
                var end = rest.Length < 2 ? -1 : rest[1..].IndexOf((byte)'<');
                Content = end < 0 ? rest : rest[..(end + 1)];
                at += Content.Length;
                return HtmlToken.Text;
            }

            if (rest.StartsWith("<!--"u8))
            {
                var end = rest.IndexOf("-->"u8);
                at = end < 0 ? page.Length : at + end + 3;
                continue;
            }

            if (rest[1] is (byte)'!' or (byte)'?')
            {
                var end = rest.IndexOf((byte)'>');
                at = end < 0 ? page.Length : at + end + 1;
                continue;
            }

            return Tag(rest);
        }

        return HtmlToken.End;
    }

    /// <summary>The value of an attribute of the tag; absent when it has no such attribute. Without a value it is empty.</summary>
    public readonly bool TryGet(ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> value)
    {
        value = [];
        var rest = Content;
        if (rest.IndexOf(attribute) < 0) return false;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n/"u8);
            if (rest.IsEmpty) return false;
            var end = rest.IndexOfAny("= \t\r\n/>"u8);
            if (end == 0) end = 1;
            var name = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..].TrimStart(" \t\r\n"u8);
            ReadOnlySpan<byte> found = [];
            if (!rest.IsEmpty && rest[0] == '=')
            {
                rest = rest[1..].TrimStart(" \t\r\n"u8);
                if (!rest.IsEmpty && rest[0] is (byte)'"' or (byte)'\'')
                {
                    var close = rest[1..].IndexOf(rest[0]);
                    found = close < 0 ? rest[1..] : rest.Slice(1, close);
                    rest = close < 0 ? [] : rest[(close + 2)..];
                }
                else
                {
                    var stop = rest.IndexOfAny(" \t\r\n>"u8);
                    found = stop < 0 ? rest : rest[..stop];
                    rest = stop < 0 ? [] : rest[stop..];
                }
            }

            if (!name.SequenceEqual(attribute)) continue;
            value = found;
            return true;
        }
    }

    private HtmlToken Tag(ReadOnlySpan<byte> rest)
    {
        var isClosing = rest[1] == '/';
        var nameStart = isClosing ? 2 : 1;
        var nameLength = rest[nameStart..].IndexOfAny(" \t\r\n/>"u8);
        if (nameLength <= 0 || !char.IsAsciiLetter((char)rest[nameStart]))
        {
            // A stray sign: text.
            Content = rest[..1];
            at++;
            return HtmlToken.Text;
        }

        Name = rest.Slice(nameStart, nameLength);
        var inside = rest[(nameStart + nameLength)..];
        var end = TagEnd(inside);
        Content = inside[..end];
        at += nameStart + nameLength + Math.Min(end + 1, inside.Length);
        isRaw = !isClosing && (Name.SequenceEqual("script"u8) || Name.SequenceEqual("style"u8));
        return isClosing ? HtmlToken.Close : HtmlToken.Open;
    }

    /// <summary>Where the tag ends: at a <c>&gt;</c> outside quotes.</summary>
    private static int TagEnd(ReadOnlySpan<byte> inside)
    {
        for (var i = 0; i < inside.Length;)
        {
            var next = inside[i..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0) return inside.Length;
            i += next;
            if (inside[i] == '>') return i;
            var close = inside[(i + 1)..].IndexOf(inside[i]);
            if (close < 0) return inside.Length;
            i += close + 2;
        }

        return inside.Length;
    }

    /// <summary>Goes behind the text of a script or style sheet, which is no HTML.</summary>
    private void SkipRaw()
    {
        isRaw = false;
        for (var rest = page[at..]; ; rest = rest[2..])
        {
            var close = rest.IndexOf("</"u8);
            if (close < 0)
            {
                at = page.Length;
                return;
            }

            rest = rest[close..];
            if (rest.Length > 2 + Name.Length && rest.Slice(2, Name.Length).SequenceEqual(Name))
            {
                at = page.Length - rest.Length;
                return;
            }
        }
    }
}
