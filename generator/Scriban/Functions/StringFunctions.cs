using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>string</c>. Null text counts as an empty text unless said otherwise.</summary>
internal static class StringFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("string.append", [Text("text"), Text("with")], call => Join(call, call.Text(0), call.Text(1))),
        new("string.base64_decode", [Text("text")], call => Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0)))),
        new("string.base64_encode", [Text("text")], call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0)))),
        new("string.capitalize", [Text("text")], call => Capitalize(call.Text(0))),
        new("string.capitalizewords", [Text("text")], call => CapitalizeWords(call.Text(0))),
        new("string.contains", [Text("text"), Text("value")], call => Has(call, static (text, value) => text.Contains(value, StringComparison.Ordinal))),
        new("string.downcase", [Text("text")], call => call.Text(0).ToLowerInvariant()),
        new("string.empty", [Text("text")], call => Boxes.Bool(call.Text(0).Length == 0)),
        new("string.ends_with", [Text("text"), Text("value")], call => Has(call, static (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        new("string.equals_ignore_case", [Text("text"), Text("value")], EqualsIgnoreCase),
        new("string.escape", [Text("text")], call => StringEscapes.Escape(call.Text(0))),
        new("string.handleize", [Text("text")], call => Handleize(call.Text(0))),
        new("string.hmac_sha1", [Text("text"), Text("key")], call => Hex(HMACSHA1.HashData(Bytes(call.Text(1)), Bytes(call.Text(0))))),
        new("string.hmac_sha256", [Text("text"), Text("key")], call => Hex(HMACSHA256.HashData(Bytes(call.Text(1)), Bytes(call.Text(0))))),
        new("string.hmac_sha512", [Text("text"), Text("key")], call => Hex(HMACSHA512.HashData(Bytes(call.Text(1)), Bytes(call.Text(0))))),
        new("string.index_of", [Text("text"), Text("search"), Optional("start_index", ParameterKind.Any), Optional("count", ParameterKind.Any), Text("string_comparison", null)], IndexOf),
        new("string.literal", [Text("text")], call => call.TextOrNull(0) is { } text ? "\"" + StringEscapes.Escape(text) + "\"" : null),
        new("string.lstrip", [Text("text")], call => call.Text(0).TrimStart()),
        new("string.md5", [Text("text")], call => Hex(MD5.HashData(Bytes(call.Text(0))))),
        new("string.pad_left", [Text("text"), Integer("width")], call => Pad(call).PadLeft(call.Integer(1))),
        new("string.pad_right", [Text("text"), Integer("width")], call => Pad(call).PadRight(call.Integer(1))),
        new("string.pluralize", [Integer("number"), Text("singular"), Text("plural")], call => call.Text(call.Integer(0) == 1 ? 1 : 2)),
        new("string.prepend", [Text("text"), Text("by")], call => Join(call, call.Text(1), call.Text(0))),
        new("string.remove", [Text("text"), Text("remove")], call => call.Text(1).Length == 0 ? call.Text(0) : call.Text(0).Replace(call.Text(1), string.Empty, StringComparison.Ordinal)),
        new("string.remove_first", [Text("text"), Text("remove")], call => ReplaceOne(call.Text(0), call.Text(1), string.Empty, fromEnd: false)),
        new("string.remove_last", [Text("text"), Text("remove")], call => ReplaceOne(call.Text(0), call.Text(1), string.Empty, fromEnd: true)),
        new("string.replace", [Text("text"), Text("match"), Text("replace")], Replace),
        new("string.replace_first", [Text("text"), Text("match"), Text("replace"), Optional("from_end", ParameterKind.Flag)],
            call => ReplaceOne(call.Text(0), call.Text(1), call.Text(2), Values.IsTrue(call[3]))),
        new("string.rstrip", [Text("text")], call => call.Text(0).TrimEnd()),
        new("string.sha1", [Text("text")], call => Hex(SHA1.HashData(Bytes(call.Text(0))))),
        new("string.sha256", [Text("text")], call => Hex(SHA256.HashData(Bytes(call.Text(0))))),
        new("string.sha512", [Text("text")], call => Hex(SHA512.HashData(Bytes(call.Text(0))))),
        new("string.size", [Text("text")], call => Boxes.Integer(call.Text(0).Length)),
        new("string.slice", [Text("text"), Integer("start"), Optional("length", ParameterKind.Any)],
            call => Slice(call, call[2] is null ? call.Text(0).Length : Values.ToInt(call.Context, call[2], call.Caller))),
        new("string.slice1", [Text("text"), Integer("start"), Integer("length", 1)], call => call.Integer(2) <= 0 ? string.Empty : Slice(call, call.Integer(2))),
        new("string.split", [Text("text"), Text("match")], Split),
        new("string.starts_with", [Text("text"), Text("value")], call => Has(call, static (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        new("string.strip", [Text("text")], call => call.Text(0).Trim()),
        new("string.strip_newlines", [Text("text")], call => call.Text(0).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal)),
        new("string.to_double", [Text("text")], call => double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("string.to_float", [Text("text")], call => float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("string.to_int", [Text("text")], call => int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Boxes.Integer(number) : null),
        new("string.to_long", [Text("text")], call => long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("string.truncate", [Text("text"), Integer("length"), Text("ellipsis", "...")], call => Truncate(call))
        {
            Pieces = TruncatedPieces,
        },
        new("string.truncatewords", [Text("text"), Integer("count"), Text("ellipsis", "...")], call => TruncateWords(call.Text(0), call.Integer(1))),
        new("string.upcase", [Text("text")], call => call.Text(0).ToUpperInvariant()),
        new("string.whitespace", [Text("text")], call => Boxes.Bool(string.IsNullOrWhiteSpace(call.Text(0)))),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Join(scoped CallInfo call, string left, string right)
    {
        call.Context.CheckLength((long)left.Length + right.Length, call.Caller);
        return left + right;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        var waiting = true;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            span[i] = c;
            if (char.IsWhiteSpace(c))
            {
                waiting = true;
            }
            else if (waiting && char.IsLetter(c))
            {
                span[i] = char.ToUpperInvariant(c);
                waiting = false;
            }
        }
    });

    private static object Has(scoped CallInfo call, Func<string, string, bool> test) =>
        Boxes.Bool(call.Text(0).Length > 0 && call.Text(1).Length > 0 && test(call.Text(0), call.Text(1)));

    private static object EqualsIgnoreCase(scoped CallInfo call) =>
        Boxes.Bool(call.TextOrNull(0) is { } text && call.TextOrNull(1) is { } value && text.Equals(value, StringComparison.OrdinalIgnoreCase));

    private static string Handleize(string text)
    {
        var builder = new StringBuilder(text.Length);
        var last = '\0';
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) builder.Append(last = char.ToLowerInvariant(c));
            else if (last != '-') builder.Append(last = '-');
        }

        if (last == '-') builder.Length--;
        return builder.ToString();
    }

    private static object IndexOf(scoped CallInfo call)
    {
        var comparison = call.TextOrNull(4) switch
        {
            null or "" or "Ordinal" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            "InvariantCulture" or "CurrentCulture" => StringComparison.InvariantCulture,
            "InvariantCultureIgnoreCase" or "CurrentCultureIgnoreCase" => StringComparison.InvariantCultureIgnoreCase,
            var name => throw call.Fail(Messages.UnknownComparison(name)),
        };
        var text = call.Text(0);
        var start = call[2] is null ? 0 : Values.ToInt(call.Context, call[2], call.Caller);
        var count = call[3] is null ? text.Length - start : Values.ToInt(call.Context, call[3], call.Caller);
        return Boxes.Integer(text.IndexOf(call.Text(1), start, count, comparison));
    }

    private static string Pad(scoped CallInfo call)
    {
        if (call.Integer(1) < 0) throw call.Fail(Messages.NegativeLength);
        if (call.Context.IsTooLong(call.Integer(1))) throw call.Fail(Messages.TextTooLong(call.Context.LimitToString));
        return call.Text(0);
    }

    private static string Replace(scoped CallInfo call)
    {
        var (text, match, with) = (call.Text(0), call.Text(1), call.Text(2));
        if (text.Length == 0) return text;
        if (match.Length == 0) throw call.Fail(Messages.EmptySearch);
        if (with.Length > match.Length && call.Context.IsTooLong((long)text.Length / match.Length * with.Length))
        {
            // Only if it could become too long, the matches are worth counting.
            long count = 0;
            for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal)) count++;
            call.Context.CheckLength(text.Length + (count * (with.Length - match.Length)), call.Caller);
        }

        return text.Replace(match, with, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string with, bool fromEnd)
    {
        var at = match.Length == 0 ? -1 : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + match.Length));
    }

    private static string Slice(scoped CallInfo call, int length)
    {
        var text = call.Text(0);
        var start = call.Integer(1);
        if (text.Length == 0 || start >= text.Length) return string.Empty;
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            if ((long)start + length <= 0) return string.Empty;
            length += start;
            start = 0;
        }

        if ((long)start + length > text.Length) length = text.Length - start;
        return text.Substring(start, length);
    }

    private static ScriptArray Split(scoped CallInfo call)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        if (text.Length == 0) return [];
        var parts = match.Length == 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        call.Context.ChargeWork(call.Caller, parts.Length);
        return new ScriptArray(parts);
    }

    /// <summary>The text, cut so that it has that length together with the ellipsis.</summary>
    private static string Truncate(scoped CallInfo call)
    {
        var (text, length, tail) = TruncatedPieces(call);
        return length == text.Length ? text : string.Concat(text.AsSpan(0, length), tail);
    }

    private static (string Text, int Length, string Tail) TruncatedPieces(scoped CallInfo call)
    {
        var (text, length, ellipsis) = (call.Text(0), call.Integer(1), call.TextOrNull(2) ?? "...");
        return text.Length <= length || text.Length == 0 ? (text, text.Length, string.Empty) : (text, Math.Clamp(length - ellipsis.Length, 0, text.Length), ellipsis);
    }

    private static string TruncateWords(string text, int count)
    {
        if (text.Length == 0) return text;
        var builder = new StringBuilder();
        var at = 0;
        for (var word = 0; word < count && at <= text.Length; word++)
        {
            if (word > 0) builder.Append(' ');
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            builder.Append(text, at, end - at);
            if (end >= text.Length) break;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            at = end;
        }

        return builder.Append("...").ToString();
    }
}
