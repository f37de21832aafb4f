using System.Collections.Frozen;

namespace Scriban.Lint;

/// <summary>What is known of the results of functions. A function that is not here makes nothing safe.</summary>
internal static class SafeFunctions
{
    /// <summary>The host's function that escapes the five characters of HTML.</summary>
    private const string HostEscape = "esc";

    /// <summary>The result holds no character that means something in HTML, whatever goes in.</summary>
    private static readonly FrozenSet<string> Always = new[]
    {
        HostEscape, "html.escape", "html.url_encode", "object.to_json",
        "include", "include_join",
        "string.handleize", "string.md5", "string.sha1", "string.sha256", "string.sha512", "string.hmac_sha1", "string.hmac_sha256", "string.hmac_sha512", "string.base64_encode",
        "string.size", "string.index_of", "string.to_int", "string.to_long", "string.to_float", "string.to_double",
        "string.contains", "string.starts_with", "string.ends_with", "string.empty", "string.whitespace", "string.equals_ignore_case",
        "array.size", "array.any", "array.contains", "object.size", "object.has_key", "object.has_value", "object.typeof", "object.kind",
        "math.abs", "math.ceil", "math.floor", "math.round", "math.divided_by", "math.minus", "math.modulo", "math.is_number",
        "date", "date.parse", "date.add_days", "date.add_hours", "date.add_milliseconds", "date.add_minutes", "date.add_months", "date.add_seconds", "date.add_years",
        "timespan.from_days", "timespan.from_hours", "timespan.from_milliseconds", "timespan.from_minutes", "timespan.from_seconds", "timespan.parse",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The result is as safe as all arguments together.</summary>
    private static readonly FrozenSet<string> AsArguments = new[]
    {
        "string.append", "string.prepend", "string.strip", "string.lstrip", "string.rstrip", "string.strip_newlines", "string.pluralize", "html.newline_to_br",
        "object.default", "math.plus", "math.times", "math.format", "object.format",
        "array.join", "array.first", "array.last", "array.add", "array.add_range", "array.concat", "array.reverse", "array.limit", "array.offset", "array.compact", "array.uniq", "array.sort", "array.cycle",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The result is a date written by a pattern: as safe as the arguments behind the date.</summary>
    private static readonly FrozenSet<string> AsPattern = new[] { "date.to_string", "date.parse_to_string" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSafe(string function) => Always.Contains(function);

    public static bool IsAsSafeAsArguments(string function) => AsArguments.Contains(function);

    public static bool IsAsSafeAsPattern(string function) => AsPattern.Contains(function);
}
