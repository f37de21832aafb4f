namespace SiteGen.Content.Markdown;

/// <summary>Finds what a writer meant as HTML in the text of a paragraph: tags, comments, processing instructions.</summary>
internal static class HtmlTags
{
    /// <summary>A tag that is longer is text with a stray sign.</summary>
    private const int MaxLength = 500;

    /// <summary>The first tag of the text that begins in a range of it; a tag may end beyond the range, but within its paragraph.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the range begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="length">How long it is.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int end, out int start, out int length)
    {
        (start, length) = (0, 0);
        for (; from < end && text[from..end].IndexOf('<') is >= 0 and var at; from = start + 1)
        {
            start = from + at;
            var rest = text.Slice(start, Math.Min(text.Length - start, MaxLength));
            if (!IsOpening(rest)) continue;
            var close = rest.IndexOf('>');
            if (close < 0 || rest[..close].IndexOf("\n\n") >= 0) continue;
            length = close + 1;
            return true;
        }

        return false;
    }

    private static bool IsOpening(ReadOnlySpan<char> rest) => rest.Length > 1
        && (char.IsAsciiLetter(rest[1])
            || (rest.Length > 2 && rest[1] == '/' && char.IsAsciiLetter(rest[2]))
            || rest.StartsWith("<!--") || rest.StartsWith("<!D") || rest.StartsWith("<!d") || rest.StartsWith("<![CDATA[") || rest.StartsWith("<?"));
}
