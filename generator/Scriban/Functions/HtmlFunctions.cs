using System.Buffers;
using System.Globalization;
using System.Text;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    /// <summary>Characters that escaping changes: those of HTML, the upper half of Latin-1, and halves of pairs.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0xA0, 0x60).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    public static readonly BuiltIn[] All =
    [
        new("html.escape", [Text("text")], call => Escape(call.Text(0))) { Writer = WriteEscaped },
        new("html.newline_to_br", [Text("text")], call => call.Text(0).ReplaceLineEndings("\n").Replace("\n", "<br />\n", StringComparison.Ordinal)),
        new("html.strip", [Text("text")], call => Strip(call.Text(0))),
        new("html.url_encode", [Text("text")], call => UrlText.Encode(call.Text(0), keepMeaning: false)),
        new("html.url_escape", [Text("text")], call => UrlText.Encode(call.Text(0), keepMeaning: true)),
    ];

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped)) return text;
        var builder = new StringBuilder(text.Length + 16);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            builder.Append(Next(ref rest, out var entity));
            builder.Append(entity);
        }

        return builder.ToString();
    }

    private static void WriteEscaped(TemplateContext context, ReadOnlySpan<char> text, Syntax.Node place)
    {
        var rest = text;
        while (!rest.IsEmpty)
        {
            var plain = Next(ref rest, out var entity);
            context.Write(plain, place);
            context.Write(entity, place);
        }
    }

    /// <summary>Takes the plain start off a text, and the character behind it, written as an entity.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> entity)
    {
        var at = rest.IndexOfAny(Escaped);
        if (at < 0)
        {
            var all = rest;
            rest = entity = [];
            return all;
        }

        var plain = rest[..at];
        var length = 1;
        entity = rest[at] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            var c when char.IsHighSurrogate(c) && at + 1 < rest.Length && char.IsLowSurrogate(rest[at + 1]) => Pair(c, rest[at + 1], out length),
            var c when char.IsSurrogate(c) => "\uFFFD",
            var c => "&#" + ((int)c).ToString(CultureInfo.InvariantCulture) + ";",
        };
        rest = rest[(at + length)..];
        return plain;
    }

    private static string Pair(char high, char low, out int length)
    {
        length = 2;
        return "&#" + char.ConvertToUtf32(high, low).ToString(CultureInfo.InvariantCulture) + ";";
    }

    /// <summary>
    /// Takes tags and comments out, and scripts and styles with what is in them; other text stays. A tag ends at the first
    /// <c>&gt;</c>. What is never closed is text; it is looked for once, so that the work stays linear.
    /// </summary>
    private static string Strip(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        if (open < 0) return text;
        var builder = new StringBuilder(text.Length);
        var at = 0;
        var ends = new Endings(text);
        while (open >= 0)
        {
            var end = ends.Behind(open);
            if (end < 0) break;
            builder.Append(text, at, open - at);
            at = end;
            open = text.IndexOf('<', at);
        }

        return builder.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where what opens at a <c>&lt;</c> ends.</summary>
    private sealed class Endings(string text)
    {
        private readonly HashSet<string> absent = new(StringComparer.Ordinal);

        public int Behind(int open)
        {
            var end = Behind(open, "<script", "</script>");
            if (end < 0) end = Behind(open, "<!--", "-->");
            if (end < 0) end = Behind(open, "<style", "</style>");
            return end < 0 ? Behind(open, "<", ">") : end;
        }

        private int Behind(int open, string opening, string closing)
        {
            if (!text.AsSpan(open).StartsWith(opening, StringComparison.OrdinalIgnoreCase) || absent.Contains(closing)) return -1;
            var end = text.IndexOf(closing, open + opening.Length, StringComparison.OrdinalIgnoreCase);
            if (end < 0) absent.Add(closing);
            return end < 0 ? -1 : end + closing.Length;
        }
    }
}
