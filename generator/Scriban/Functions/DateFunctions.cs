using System.Globalization;
using System.Text;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>date</c>. Dates have no zone: what is written is what counts.</summary>
internal static class DateFunctions
{
    public const string DefaultFormat = "%d %b %Y";

    public static readonly BuiltIn[] All =
    [
        new("date.add_days", [Date("date"), Number("days")], call => call.Date(0).AddDays(call.Number(1))),
        new("date.add_hours", [Date("date"), Number("hours")], call => call.Date(0).AddHours(call.Number(1))),
        new("date.add_milliseconds", [Date("date"), Number("millis")], call => call.Date(0).AddMilliseconds(call.Number(1))),
        new("date.add_minutes", [Date("date"), Number("minutes")], call => call.Date(0).AddMinutes(call.Number(1))),
        new("date.add_months", [Date("date"), Integer("months")], call => call.Date(0).AddMonths(call.Integer(1))),
        new("date.add_seconds", [Date("date"), Number("seconds")], call => call.Date(0).AddSeconds(call.Number(1))),
        new("date.add_years", [Date("date"), Integer("years")], call => call.Date(0).AddYears(call.Integer(1))),
        new("date.now", [], call => throw call.Fail(Messages.NotReproducible)),
        new("date.parse", [Text("text"), Text("pattern", null), Text("culture", null)], call => Parse(call, call.TextOrNull(0), call.TextOrNull(1), call.TextOrNull(2))),
        new("date.parse_to_string", [Text("text"), Text("output_pattern", null), Text("output_culture", null), Text("input_pattern", null), Text("input_culture", null)], ParseToString),
        new("date.to_string", [Date("date"), Text("pattern"), Text("culture", null)], call => call[0] is DateTime date ? Format(date, call.Text(1), Culture(call, call.TextOrNull(2))) : null),
        new("date.utc_now", [], call => throw call.Fail(Messages.NotReproducible)),
    ];

    /// <summary><c>date</c> as a function: the same as <c>date.parse</c> with one argument.</summary>
    public static readonly BuiltIn AsFunction = new("date", [Text("text")], call => Parse(call, call.TextOrNull(0), null, null));

    public static object? Member(DateTime date, string name) => name switch
    {
        "year" => Boxes.Integer(date.Year),
        "month" => Boxes.Integer(date.Month),
        "day" => Boxes.Integer(date.Day),
        "hour" => Boxes.Integer(date.Hour),
        "minute" => Boxes.Integer(date.Minute),
        "second" => Boxes.Integer(date.Second),
        "millisecond" => Boxes.Integer(date.Millisecond),
        "day_of_year" => Boxes.Integer(date.DayOfYear),
        "day_of_week" => date.DayOfWeek.ToString(),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => null,
    };

    /// <summary>A date by a pattern of percent codes. An unknown code stays as it stands.</summary>
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        if (pattern == "%g") pattern = DefaultFormat;
        var builder = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length) builder.Append(pattern[i]);
            else if (pattern[++i] == 'g') culture = CultureInfo.InvariantCulture;
            else if (Code(date, pattern[i], culture) is { } text) builder.Append(text);
            else builder.Append('%').Append(pattern[i]);
        }

        return builder.ToString();
    }

    private static object? Parse(scoped CallInfo call, string? text, string? pattern, string? culture)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var format = Culture(call, culture, CultureInfo.InvariantCulture);
        const DateTimeStyles style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        var found = pattern is null
            ? DateTimeOffset.TryParse(text, format, style, out var date)
            : DateTimeOffset.TryParseExact(text, pattern, format, style, out date);
        if (found) return date.DateTime;
        var foundPlain = pattern is null
            ? DateTime.TryParse(text, format, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal, out var plain)
            : DateTime.TryParseExact(text, pattern, format, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal, out plain);
        return foundPlain ? DateTime.SpecifyKind(plain, DateTimeKind.Unspecified) : DateTime.MinValue;
    }

    private static string? ParseToString(scoped CallInfo call)
    {
        if (Parse(call, call.TextOrNull(0), call.TextOrNull(3), call.TextOrNull(4)) is not DateTime date) return null;
        return Format(date, call.TextOrNull(1) ?? call.Context.DateFormat, Culture(call, call.TextOrNull(2)));
    }

    private static CultureInfo Culture(scoped CallInfo call, string? name, CultureInfo? otherwise = null)
    {
        if (string.IsNullOrEmpty(name)) return otherwise ?? call.Context.Culture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Fail(Messages.UnknownCulture(name));
        }
    }

    private static string? Code(DateTime date, char code, CultureInfo culture) => code switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
        'C' => Zero(date.Year / 100),
        'd' => Zero(date.Day),
        'D' => date.ToString("MM/dd/yy", CultureInfo.InvariantCulture),
        'e' => Blank(date.Day),
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        'H' => Zero(date.Hour),
        'I' => Zero(Hour12(date)),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'k' => Blank(date.Hour),
        'l' => Blank(Hour12(date)),
        'L' => date.Millisecond.ToString("000", CultureInfo.InvariantCulture),
        'm' => Zero(date.Month),
        'M' => Zero(date.Minute),
        'n' => "\n",
        'N' => (date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", CultureInfo.InvariantCulture),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'r' => date.ToString("hh:mm:ss tt", culture),
        'R' => date.ToString("HH:mm", CultureInfo.InvariantCulture),
        's' => ((date - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        'S' => Zero(date.Second),
        't' => "\t",
        'T' => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' => Zero(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday)),
        'v' => Blank(date.Day) + date.ToString("-MMM-", CultureInfo.InvariantCulture).ToUpperInvariant() + date.ToString("yyyy", CultureInfo.InvariantCulture),
        'V' => Zero(Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday)),
        'w' => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'W' => Zero(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday)),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => Zero(date.Year % 100),
        'Y' => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static int Hour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Zero(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Blank(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first);
}
