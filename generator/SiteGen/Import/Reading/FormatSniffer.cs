using System.Buffers;

namespace SiteGen.Import.Reading;

/// <summary>Recognises what a file is by its first bytes, whatever its name says.</summary>
internal static class FormatSniffer
{
    /// <summary>The elements that a page or a fragment of one begins with.</summary>
    private static readonly string[] OpeningElements =
    [
        "!doctype", "html", "head", "body", "meta", "title", "main", "article", "section", "div", "header", "nav", "p", "h1", "h2", "h3",
        "h4", "ul", "ol", "table", "span", "a", "img", "figure", "blockquote", "strong", "b", "em", "i", "br", "base", "link", "style", "script",
    ];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>Whether the bytes are a zip archive, which Word documents are.</summary>
    internal static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether the bytes are a container of old Office documents and of protected new ones.</summary>
    internal static bool IsCompound(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether a compound file holds a document behind a password: its directory has a stream of that name in UTF-16.</summary>
    internal static bool IsEncryptedDocument(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;

    /// <summary>Whether a compound file is a message of Outlook: its directory has the streams of one.</summary>
    internal static bool IsOutlookMessage(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("_\0_\0s\0u\0b\0s\0t\0g\01\0.\00\0"u8) >= 0;

    /// <summary>Whether the bytes are a picture.</summary>
    internal static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes.Slice(8, 4).SequenceEqual("WEBP"u8));

    /// <summary>Whether the bytes are a PDF.</summary>
    internal static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>Whether the bytes are rich text.</summary>
    internal static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.StartsWith(@"{\rtf"u8);

    /// <summary>
    /// Whether a text is a message as mail programs keep it, or a web page that was saved in the form of one: its first lines are fields, one
    /// of which only such a file has. A report may begin with fields too, of its own.
    /// </summary>
    internal static bool IsMail(ReadOnlySpan<char> text)
    {
        var isSure = false;
        foreach (var line in text.TrimStart().EnumerateLines())
        {
            if (line.IsWhiteSpace()) break;
            if (line[0] is ' ' or '\t') continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAny(" \t")) return false;
            isSure |= line[..colon].Equals("MIME-Version", StringComparison.OrdinalIgnoreCase) || line[..colon].Equals("Message-ID", StringComparison.OrdinalIgnoreCase);
        }

        return isSure;
    }

    /// <summary>Whether a text that is no web page is XML of another kind.</summary>
    internal static bool IsXml(ReadOnlySpan<char> text) => text.TrimStart().StartsWith("<?xml ", StringComparison.Ordinal);

    /// <summary>Whether a text is a web page: it begins with an element of one and closes elements further on.</summary>
    internal static bool IsHtml(string path, ReadOnlySpan<char> text)
    {
        var isNamed = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        var start = text.TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return start[..Math.Min(start.Length, 2048)].Contains("<html", StringComparison.OrdinalIgnoreCase);
        }

        while (start.StartsWith("<!--", StringComparison.Ordinal) && start.IndexOf("-->", StringComparison.Ordinal) is > 0 and var end)
        {
            start = start[(end + 3)..].TrimStart();
        }

        if (start.Length > 2 && start[0] == '<')
        {
            var name = start[1..Math.Min(start.Length, 16)];
            var stop = name.IndexOfAny(NameEnds);
            if (stop > 0) name = name[..stop];
            foreach (var element in OpeningElements)
            {
                if (name.Equals(element, StringComparison.OrdinalIgnoreCase)) return start.Contains("</", StringComparison.Ordinal) || element[0] == '!' || isNamed;
            }

            return false;
        }

        // A fragment may begin with words. Its tags alone do not make a text a page, as a text may be about tags; the name decides.
        return isNamed && (text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether a text is Markdown. Under the name of Markdown one mark of it will do; without one the lines are read as plain text, which finds
    /// headings by their shape. Under another name a head of fields or several headings with links or stresses must tell, as a plain text may
    /// hold a <c>#</c> or <c>*</c> that is just that.
    /// </summary>
    internal static bool IsMarkdown(string path, ReadOnlySpan<char> text)
    {
        var isNamed = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return isNamed ? MarkdownMarks.In(text).HasAny : MarkdownMarks.AreSureIn(text);
    }
}
