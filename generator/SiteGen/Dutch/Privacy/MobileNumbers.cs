namespace SiteGen.Dutch.Privacy;

/// <summary>Finds Dutch mobile telephone numbers, which are mostly of one person: <c>06 - 12 34 56 78</c>, <c>+31 6 12345678</c>.</summary>
public static class MobileNumbers
{
    private static readonly char[] Beginnings = ['0', '+'];

    /// <summary>The numbers in a text: where each begins and how long it is.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = text.IndexOfAny(Beginnings); at >= 0; at = at + 1 < text.Length ? text.IndexOfAny(Beginnings, at + 1) : -1)
        {
            var prefix = PrefixLength(text, at);
            if (prefix == 0 || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '=' or '_'))) continue;
            var end = RestEnd(text, at + prefix);
            if (end < 0) continue;
            yield return (at, end - at);
            at = end - 1;
        }
    }

    /// <summary>The figures of a number in one form: <c>0612345678</c>.</summary>
    public static string Figures(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var figures = string.Concat(number.Where(char.IsAsciiDigit));
        return figures.StartsWith("0031", StringComparison.Ordinal) ? "0" + figures[4..] : figures.StartsWith("31", StringComparison.Ordinal) ? "0" + figures[2..].TrimStart('0') : figures;
    }

    private static int PrefixLength(string text, int at)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["06", "+316", "+31 6", "+31(0)6", "+31 (0)6", "+31 (0) 6", "00316", "0031 6"])
        {
            if (string.CompareOrdinal(text, at, prefix, 0, prefix.Length) == 0) return prefix.Length;
        }

        return 0;
    }

    /// <summary>Behind eight more figures with blanks, hyphens and points between; -1 when there are fewer or more.</summary>
    private static int RestEnd(string text, int at)
    {
        var count = 0;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (++count == 8) break;
            }
            else if (text[at] is not (' ' or '-' or '–' or '.' or '\u00A0'))
            {
                return -1;
            }
        }

        return count == 8 && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) ? at + 1 : -1;
    }
}
