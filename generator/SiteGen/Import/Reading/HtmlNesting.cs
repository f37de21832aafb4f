namespace SiteGen.Import.Reading;

/// <summary>
/// Tells pages whose elements are nested deeper than any page is. Parsers follow the rules of the standard, by which some tags look at all
/// open elements: on such pages that takes the square of their length, and reading them is refused beforehand.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Real pages stay below a hundred; the rest is for those made by bad tools.</summary>
    private const int MaxDepth = 800;

    /// <summary>Elements that a next one of the kind closes, or that have no end: leaving them open is no nesting.</summary>
    private static readonly string[] SelfClosing =
    [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "br", "img", "hr", "input", "meta", "link", "source", "col",
        "wbr", "area", "base", "embed", "param", "track", "colgroup", "optgroup", "rp", "rt",
    ];

    internal static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            if (start >= html.Length || !char.IsAsciiLetter(html[start])) continue;
            var end = start;
            while (end < html.Length && end - start < 16 && char.IsAsciiLetterOrDigit(html[end])) end++;
            if (IsSelfClosing(html.AsSpan(start, end - start))) continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > MaxDepth) return true;
        }

        return false;
    }

    private static bool IsSelfClosing(ReadOnlySpan<char> name)
    {
        foreach (var each in SelfClosing)
        {
            if (name.Equals(each, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
