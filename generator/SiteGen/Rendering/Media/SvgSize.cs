using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Media;

/// <summary>The size of an SVG: the width and height of its root element, or the shape of its view box (SVG 2, 8.2 and 8.6).</summary>
internal static class SvgSize
{
    /// <summary>The root element begins well before this; what stands before it is a declaration and comments.</summary>
    private const int Head = 64 * 1024;

    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.IsEmpty || (bytes[0] != '<' && !char.IsWhiteSpace((char)bytes[0]))) return null;
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (RootTag(text) is not { } tag) return null;
        double? width = Length(Attribute(tag, "width")), height = Length(Attribute(tag, "height"));
        if (Box(Attribute(tag, "viewBox")) is { } box)
        {
            // One side follows from the other by the shape of the box; with neither the box itself is as good a size as any.
            width ??= height is { } known ? known * box.Width / box.Height : box.Width;
            height ??= width.Value * box.Height / box.Width;
        }

        return width is { } w && height is { } h && Math.Round(w) is >= 1 and <= int.MaxValue && Math.Round(h) is >= 1 and <= int.MaxValue
            ? new PictureSize((int)Math.Round(w), (int)Math.Round(h))
            : null;
    }

    /// <summary>The inside of the root element's tag; null when the root is no <c>svg</c>.</summary>
    private static string? RootTag(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at))
        {
            if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
            {
                var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (end < 0) return null;
                at = end + 3;
            }
            else if (at + 1 < text.Length && text[at + 1] is '!' or '?')
            {
                at = AfterDeclaration(text, at);
                if (at < 0) return null;
            }
            else
            {
                var end = text.IndexOf('>', at);
                if (end < 0) return null;
                var tag = text[(at + 1)..end];
                var name = tag.Split([' ', '\t', '\r', '\n', '/'], 2)[0];
                return name is "svg" || name.EndsWith(":svg", StringComparison.Ordinal) ? tag : null;
            }
        }

        return null;
    }

    /// <summary>Behind a declaration; a document type may have declarations of its own in brackets.</summary>
    private static int AfterDeclaration(string text, int at)
    {
        var end = text.IndexOf('>', at);
        var bracket = text.IndexOf('[', at);
        if (bracket >= 0 && bracket < end)
        {
            var close = text.IndexOf(']', bracket);
            end = close < 0 ? -1 : text.IndexOf('>', close);
        }

        return end < 0 ? -1 : end + 1;
    }

    private static string? Attribute(string tag, string name)
    {
        for (var at = tag.IndexOf(name, StringComparison.Ordinal); at >= 0; at = tag.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsWhiteSpace(tag[at - 1])) continue;
            var rest = tag.AsSpan(at + name.Length).TrimStart();
            if (rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('"' or '\'')) continue;
            var end = rest[1..].IndexOf(rest[0]);
            return end < 0 ? null : rest.Slice(1, end).Trim().ToString();
        }

        return null;
    }

    /// <summary>An absolute length in CSS pixels; null for a percentage and for what is no length.</summary>
    private static double? Length(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var unit = text.AsSpan().IndexOfAnyExcept("0123456789.+-eE");
        if (unit >= 0 && text[unit - 1 < 0 ? 0 : unit - 1] is 'e' or 'E') unit--;
        var number = unit < 0 ? text : text[..unit];
        double? scale = (unit < 0 ? "" : text[unit..].Trim()) switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72.0,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "em" or "rem" => 16,
            _ => null,
        };
        return scale is { } factor && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value > 0 && double.IsFinite(value) ? value * factor : null;
    }

    private static (double Width, double Height)? Box(string? text)
    {
        if (text is null) return null;
        var parts = text.Split([' ', ',', '\t', '\n', '\r'], 5, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Length(parts[2]) is { } width && Length(parts[3]) is { } height ? (width, height) : null;
    }
}
