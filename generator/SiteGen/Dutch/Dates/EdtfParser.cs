using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Dutch.Dates;

/// <summary>Reads the canonical form of <see cref="EdtfDate"/> and says in Dutch what keeps a text from being one.</summary>
internal static class EdtfParser
{
    private const int LeapYear = 2000;

    internal static EdtfParseResult Parse(ReadOnlySpan<char> text)
    {
        var uncertain = text.Length > 0 && text[^1] == '?';
        var body = uncertain ? text[..^1] : text;

        // YYYY, YYYY-MM or YYYY-MM-DD, with XXXX for an open year.
        if (body.Length is not (4 or 7 or 10)) return Shape(body);
        if ((body.Length > 4 && body[4] != '-') || (body.Length > 7 && body[7] != '-')) return Shape(body);
        var open = body[..4] is "XXXX";
        var year = open ? 0 : Digits(body[..4]);
        var month = body.Length > 4 ? Digits(body.Slice(5, 2)) : 1;
        var day = body.Length > 7 ? Digits(body.Slice(8, 2)) : 1;
        if (year < 0 || month < 0 || day < 0 || (open && body.Length == 4)) return Shape(body);
        if (!open && year == 0) return EdtfParseResult.Fault(DateMessages.YearOutOfRange);

        int? known = open ? null : year;
        if (month is >= (int)Season.Spring and <= (int)Season.Winter)
        {
            return body.Length > 7
                ? EdtfParseResult.Fault(DateMessages.DayOfSeason)
                : Result(EdtfDate.OfSeason(known, (Season)month), uncertain);
        }

        if (month is < 1 or > 12) return EdtfParseResult.Fault(DateMessages.MonthOutOfRange(month));
        var last = DateTime.DaysInMonth(known ?? LeapYear, month);
        if (day < 1 || day > last) return EdtfParseResult.Fault(DateMessages.DayOutOfRange(day, month, last));

        return Result(
            body.Length switch
            {
                4 => EdtfDate.OfYear(year),
                7 => EdtfDate.OfMonth(known, month),
                _ => EdtfDate.OfDay(known, month, day),
            },
            uncertain);
    }

    private static EdtfParseResult Result(EdtfDate date, bool uncertain) =>
        EdtfParseResult.Of(uncertain ? date.AsUncertain() : date);

    /// <summary>The likeliest slip is the Dutch order of a date in figures: it gets a proposal.</summary>
    private static EdtfParseResult Shape(ReadOnlySpan<char> text)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in text.SplitAny('-', '/', '.'))
        {
            var part = text[range];
            if (count == 3 || part.Length is 0 or > 4) return EdtfParseResult.Fault(DateMessages.NotADate);
            parts[count] = Digits(part);
            if (parts[count++] < 0) return EdtfParseResult.Fault(DateMessages.NotADate);
        }

        if (count == 3 && parts[0] is >= 1 and <= 31 && parts[1] is >= 1 and <= 12 && parts[2] is >= 1000
            && parts[0] <= DateTime.DaysInMonth(parts[2], parts[1]))
        {
            return EdtfParseResult.Fault(DateMessages.DayFirst(EdtfDate.OfDay(parts[2], parts[1], parts[0]).ToString()));
        }

        return EdtfParseResult.Fault(DateMessages.NotADate);
    }

    private static int Digits(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
