using System.Buffers;
using System.Text;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Files;

namespace SiteGen.Content.Reading;

/// <summary>A file of <c>content/</c> as text: the fields of its head and the text below. Anything that is no such file becomes diagnostics.</summary>
internal sealed class ContentFile
{
    /// <summary>A thousand times the size of a report. Larger is a mistake, and would make a page nobody can read.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private ContentFile(SourceText source, YamlMap head, int bodyLine, TextSpan yaml, int bodyStart) =>
        (Source, Head, BodyLine, Yaml, BodyStart) = (source, head, bodyLine, yaml, bodyStart);

    public SourceText Source { get; }

    public YamlMap Head { get; }

    /// <summary>The line on which <see cref="Body"/> begins.</summary>
    public int BodyLine { get; }

    /// <summary>The part of the text that <see cref="Head"/> was read from.</summary>
    public TextSpan Yaml { get; }

    /// <summary>Where the text below the fields begins.</summary>
    public int BodyStart { get; }

    /// <summary>The text below the fields.</summary>
    public string Body => Source.Text[BodyStart..];

    /// <summary>Reads a Markdown file with front matter; null when that failed.</summary>
    public static ContentFile? ReadPage(IFileTree tree, string path, DiagnosticBag bag)
    {
        return Text(tree, path, bag) is { } source ? ReadPage(source, bag) : null;
    }

    /// <summary>Reads the text of a Markdown file with front matter; null when that failed.</summary>
    public static ContentFile? ReadPage(SourceText source, DiagnosticBag bag)
    {
        var (path, text) = (source.File, source.Text);
        if (text.AsSpan().IsWhiteSpace()) return Fault(bag, ContentMessages.EmptyFile.At(new SourcePlace(path)));
        if (!IsFence(text, 0, "---", out var yamlStart))
            return Fault(bag, source.Excerpted(ContentMessages.NoFrontMatter.At(new SourcePlace(path, 1, 1))));
        var line = 2;
        for (var at = yamlStart; at < text.Length; line++)
        {
            if (IsFence(text, at, "---", out var bodyStart) || IsFence(text, at, "...", out bodyStart))
            {
                var head = YamlTree.Read(text[yamlStart..at], 1, source, bag);
                return head is null ? null : new ContentFile(source, head, line + 1, TextSpan.FromTo(yamlStart, at), bodyStart);
            }

            var end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        return Fault(bag, source.Excerpted(ContentMessages.UnclosedFrontMatter.At(new SourcePlace(path, 1, 1, 3))));
    }

    /// <summary>Reads a YAML file; null when that failed.</summary>
    public static ContentFile? ReadYaml(IFileTree tree, string path, DiagnosticBag bag)
    {
        if (Text(tree, path, bag) is not { } source) return null;
        var head = YamlTree.Read(source.Text, 0, source, bag);
        return head is null ? null : new ContentFile(source, head, 1, new TextSpan(0, source.Text.Length), source.Text.Length);
    }

    /// <summary>The text of a file without byte order mark and with <c>\n</c> line ends; null when it is no text.</summary>
    private static SourceText? Text(IFileTree tree, string path, DiagnosticBag bag)
    {
        byte[]? bytes;
        try
        {
            bytes = tree.Read(path, MaxBytes, out var length);
            if (bytes is null)
            {
                bag.Add(ContentMessages.TooLarge.At(new SourcePlace(path), length, MaxBytes));
                return null;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(ContentMessages.Unreadable.At(new SourcePlace(path), fault.Message));
            return null;
        }

        return Decode(path, bytes, bag) is { } text ? new SourceText(path, WithLineFeeds(text)) : null;
    }

    /// <summary>The text with <c>\n</c> at the end of each line, as all reading of content files sees it.</summary>
    public static string WithLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;

    /// <summary>The text of a file without byte order mark; null when it is no text, with the reason in the bag.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> span, DiagnosticBag bag)
    {
        if (span.StartsWith("\uFEFF"u8)) span = span[3..];
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            bag.Add(ContentMessages.NotUtf8.At(new SourcePlace(path)));
            return null;
        }

        var binary = span.IndexOfAny(NeverInText);
        if (binary >= 0)
        {
            bag.Add(ContentMessages.NotText.At(PlaceOf(path, span, binary)));
            return null;
        }

        if (!Utf8Validity(span, out var bad))
        {
            bag.Add(ContentMessages.NotUtf8.At(PlaceOf(path, span, bad)));
            return null;
        }

        return Encoding.UTF8.GetString(span);
    }

    /// <summary>Control characters that no editor writes; tab, line feed, form feed, carriage return and escape are let through here.</summary>
    private static readonly SearchValues<byte> NeverInText = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    private static bool Utf8Validity(ReadOnlySpan<byte> bytes, out int bad)
    {
        bad = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return true;
        while (Rune.DecodeFromUtf8(bytes[bad..], out _, out var consumed) == OperationStatus.Done) bad += consumed;
        return false;
    }

    /// <summary>Where a byte stands, counted in lines and, before it, in the characters of its line.</summary>
    private static SourcePlace PlaceOf(string path, ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new SourcePlace(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private static bool IsFence(string text, int at, string fence, out int next)
    {
        next = at;
        if (string.CompareOrdinal(text, at, fence, 0, fence.Length) != 0) return false;
        var end = text.IndexOf('\n', at);
        var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
        next = end < 0 ? text.Length : end + 1;
        return line[fence.Length..].IsWhiteSpace();
    }

    private static ContentFile? Fault(DiagnosticBag bag, Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return null;
    }
}
