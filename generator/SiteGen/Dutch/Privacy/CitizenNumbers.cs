namespace SiteGen.Dutch.Privacy;

/// <summary>Finds numbers that may be a citizen service number (BSN): nine figures that pass the eleven test.</summary>
public static class CitizenNumbers
{
    private const int Figures = 9;

    /// <summary>The numbers in a text: where each begins and how long it is.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = NextFigure(text, 0); at >= 0; at = NextFigure(text, at + 1))
        {
            var end = NumberEnd(text, at, out var count, out var sum);
            if (count == Figures && sum is { } total && total != 0 && total % 11 == 0 && StandsAlone(text, at, end)) yield return (at, end - at);
            at = Math.Max(at, end - 1);
        }
    }

    private static int NextFigure(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var found ? from + found : -1;

    /// <summary>The end of a number whose figures stand together or in groups of two and more: <c>1234.56.782</c>.</summary>
    private static int NumberEnd(string text, int start, out int count, out int? sum)
    {
        (count, sum) = (0, 0);
        var (at, group) = (start, 0);
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                count++;
                group++;

                // The weights run from 9 down to 2, and the last figure counts against.
                if (count <= Figures) sum += (text[at] - '0') * (count == Figures ? -1 : 10 - count);
                continue;
            }

            var isSeparator = text[at] is ' ' or '.' or '\u00A0' && group >= 2 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
            if (!isSeparator) break;
            group = 0;
        }

        if (group == 1 && count > 1) sum = null;
        return at;
    }

    /// <summary>Not a part of an address, an amount, a date or a longer code.</summary>
    private static bool StandsAlone(string text, int start, int end)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        return !char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after) && before is not ('/' or '=' or '-' or '_' or '#' or '+' or ',' or '€') && after is not ('/' or '-' or '_' or '%' or '=');
    }
}
