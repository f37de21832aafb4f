using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Content.Yaml;

/// <summary>
/// Writes text as a YAML scalar on one line that reads back to the same text, as plainly as it can: bare, in quotes only where
/// YAML would read something else, with escapes only where a character cannot stand there.
/// </summary>
internal static class YamlText
{
    /// <summary>Words that other readers of YAML take for yes, no or nothing.</summary>
    private static readonly string[] Reserved =
    [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", ".nan", ".inf", "+.inf", "-.inf", "<<", "=",
    ];

    private const int LongestReserved = 5;

    /// <summary>What means nothing to YAML inside a bare text, wherever it stands: most texts have nothing else.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(Printable("\"\\:#,[]{}"));

    /// <summary>What needs no escape between double quotes.</summary>
    private static readonly SearchValues<char> Quotable = SearchValues.Create(Printable("\"\\"));

    /// <summary>What stands in a comment as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(Printable(""));

    /// <summary>Appends text as a scalar.</summary>
    /// <param name="yaml">Where it goes.</param>
    /// <param name="text">The text; a lone half of a surrogate pair becomes the replacement character, as in any UTF-8 file.</param>
    /// <param name="inFlow">Whether it stands in a list between brackets.</param>
    internal static StringBuilder Append(StringBuilder yaml, string text, bool inFlow = false)
    {
        if (IsPlain(text, inFlow)) return yaml.Append(text);
        return text.Contains('"') || text.Contains('\\') ? AppendSingleQuoted(yaml, text) : AppendDoubleQuoted(yaml, text);
    }

    /// <summary>Appends text between double quotes.</summary>
    internal static StringBuilder AppendDoubleQuoted(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        if (!text.AsSpan().ContainsAnyExcept(Quotable)) return yaml.Append(text).Append('"');
        for (var i = 0; i < text.Length; i++) AppendEscaped(yaml, text, ref i);
        return yaml.Append('"');
    }

    /// <summary>Appends text between single quotes; between double ones when a character in it can only be written there.</summary>
    internal static StringBuilder AppendSingleQuoted(StringBuilder yaml, string text) => NeedsEscapes(text)
        ? AppendDoubleQuoted(yaml, text)
        : yaml.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');

    /// <summary>Appends a text as a comment behind a value: on one line, without characters that YAML forbids, and not too long to read. Of an empty text no comment.</summary>
    /// <param name="yaml">Where it goes.</param>
    /// <param name="limit">The most characters; the rest becomes an ellipsis.</param>
    /// <param name="pieces">The text, in pieces that follow each other.</param>
    internal static void AppendComment(StringBuilder yaml, int limit, params ReadOnlySpan<string> pieces)
    {
        const string Opening = "   # ";
        var start = yaml.Append(Opening).Length;
        var blank = false;
        foreach (var piece in pieces)
        {
            if (!blank && yaml.Length - start + piece.Length <= limit && IsComment(piece)) yaml.Append(piece);
            else if (!AppendCommented(yaml, piece, start, limit, ref blank)) return;
        }

        if (yaml.Length == start) yaml.Length -= Opening.Length;
    }

    /// <summary>Appends a piece of a comment character by character; whether more may follow.</summary>
    private static bool AppendCommented(StringBuilder yaml, string piece, int start, int limit, ref bool blank)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            var c = piece[i];
            if (char.IsWhiteSpace(c) || !IsPrintable(piece, i))
            {
                blank = yaml.Length > start;
                continue;
            }

            if (yaml.Length - start >= limit && !char.IsLowSurrogate(c))
            {
                yaml.Append('…');
                return false;
            }

            if (blank) yaml.Append(' ');
            blank = false;
            yaml.Append(c);
        }

        return true;
    }

    /// <summary>Whether a text can stand in a comment as it is.</summary>
    private static bool IsComment(string text) =>
        !text.StartsWith(' ') && !text.EndsWith(' ') && !text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':') return false;
        if (text[0] is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`') return false;
        if (text.StartsWith("...", StringComparison.Ordinal) || LooksTyped(text)) return false;
        if (!text.AsSpan().ContainsAnyExcept(Ordinary)) return true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':' && i + 1 < text.Length && text[i + 1] is ' ') return false;
            if (c == '#' && text[i - 1] == ' ') return false;
            if (inFlow && (c is ',' or '[' or ']' or '{' or '}' or ':')) return false;
            if ((char.IsWhiteSpace(c) && c != ' ') || !IsPrintable(text, i)) return false;
        }

        return true;
    }

    /// <summary>Whether a reader of YAML could take the text for a number, a time, a date or one of the reserved words.</summary>
    private static bool LooksTyped(string text)
    {
        if (text.Length <= LongestReserved && Reserved.Contains(text, StringComparer.OrdinalIgnoreCase)) return true;

        if (text[0] is not ((>= '0' and <= '9') or '+' or '.')) return false;

        // From one time to another is no number in any reading; a time alone is one of minutes in older ones.
        if (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && text.IndexOf('-', StringComparison.Ordinal) > colon) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c) && c is not ('.' or '_' or ':' or '-' or '+' or 'x' or 'o' or 'T' or 'Z' or ' ' or ',')) return false;
        }

        return true;
    }

    private static bool NeedsEscapes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsWhiteSpace(text[i]) && text[i] is not (' ' or '\u00A0')) || !IsPrintable(text, i)) return true;
        }

        return false;
    }

    private static void AppendEscaped(StringBuilder yaml, string text, ref int i)
    {
        var c = text[i];
        if (c is '"' or '\\') yaml.Append('\\').Append(c);
        else if (c == '\n') yaml.Append("\\n");
        else if (c == '\t') yaml.Append("\\t");
        else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) yaml.Append(c).Append(text[++i]);
        else if (char.IsSurrogate(c)) yaml.Append('\uFFFD');
        else if ((char.IsWhiteSpace(c) && c is not (' ' or '\u00A0')) || !IsPrintable(text, i)) yaml.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        else yaml.Append(c);
    }

    /// <summary>The characters of ASCII that can be seen, and the blank, but for some.</summary>
    private static string Printable(string without) => string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except(without));

    /// <summary>Whether the character at a place may stand in a YAML file as it is.</summary>
    private static bool IsPrintable(string text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]);
        return c is (>= ' ' and <= '~') or (>= '\u00A0' and not ('\uFEFF' or '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029'));
    }
}
