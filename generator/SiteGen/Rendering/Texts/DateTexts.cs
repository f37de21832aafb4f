using System.Globalization;
using SiteGen.Content;
using SiteGen.Dutch.Dates;

namespace SiteGen.Rendering.Texts;

/// <summary>Dates and times in the language of the site, never more exact than they are known. Immutable.</summary>
internal sealed class DateTexts(InterfaceTexts texts)
{
    /// <summary><c>vrijdag 3 februari 2017</c>, <c>september 2016</c>, <c>najaar 2017</c>, <c>16 oktober</c>, <c>2017</c>.</summary>
    internal string Long(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day when date.AsDay is { } day => texts.Fill("date_weekday", ("weekday", Weekday(day)), ("day", Day(date)), ("month", Month(date)), ("year", Year(date))),
        DatePrecision.Day => texts.Fill("date_day_open", ("day", Day(date)), ("month", Month(date))),
        DatePrecision.Month => date.IsYearOpen ? Month(date) : texts.Fill("date_month", ("month", Month(date)), ("year", Year(date))),
        DatePrecision.Season => date.IsYearOpen ? Season(date) : texts.Fill("date_season", ("season", Season(date)), ("year", SeasonYear(date))),
        _ => Year(date),
    };

    /// <summary>The same without the weekday: <c>3 februari 2017</c>.</summary>
    internal string Middle(EdtfDate date) => date.AsDay is null ? Long(date)
        : texts.Fill("date_day", ("day", Day(date)), ("month", Month(date)), ("year", Year(date)));

    /// <summary>The same as short as can be: <c>3 feb 2017</c>.</summary>
    internal string Short(EdtfDate date)
    {
        if (date.Month is not { } month) return Long(date);
        var name = texts["month_short_" + Digits(month)];
        if (date.Day is null) return date.IsYearOpen ? Month(date) : texts.Fill("date_month", ("month", name), ("year", Year(date)));
        return date.IsYearOpen ? texts.Fill("date_day_open", ("day", Day(date)), ("month", name))
            : texts.Fill("date_day", ("day", Day(date)), ("month", name), ("year", Year(date)));
    }

    /// <summary>For <c>&lt;time datetime&gt;</c>: a day, a month or a year; absent for a season and for an open year, which HTML cannot say.</summary>
    internal static string? Machine(EdtfDate date) => date.IsYearOpen || date.Precision == DatePrecision.Season ? null : date.AsCertain().ToString();

    /// <summary>What a reader should know about the date; absent when it is certain.</summary>
    internal string? Note(EdtfDate date) => date.IsYearOpen ? texts["date_year_unknown"] : date.IsUncertain ? texts["date_year_derived"] : null;

    /// <summary>The name of a month: <c>februari 2017</c>.</summary>
    internal string MonthOfYear(int year, int month) => Long(EdtfDate.OfMonth(year, month));

    /// <summary>A day and the hours in one phrase: <c>vrijdag 3 februari 2017, 14.00 tot 16.30 uur</c>.</summary>
    internal string When(EdtfDate date, EdtfDate? end, SessionTime? time)
    {
        var day = end is null || end.AsCertain() == date.AsCertain() ? Long(date) : texts.Fill("date_range", ("from", Long(date)), ("to", Long(end)));
        return time is null ? day : texts.Fill("when", ("date", day), ("time", Time(time)));
    }

    /// <summary><c>14.00 tot 16.30 uur</c>.</summary>
    internal string Time(SessionTime time) => time.End is { } end
        ? texts.Fill("time_range", ("from", Clock(time.Start)), ("to", Clock(end)))
        : texts.Fill("time_at", ("from", Clock(time.Start)));

    /// <summary>From the first date to the last, each as short as can be.</summary>
    internal string Period(EdtfDate first, EdtfDate last) =>
        first.AsCertain() == last.AsCertain() ? Middle(first) : texts.Fill("period", ("from", Middle(first)), ("to", Middle(last)));

    private string Clock(TimeOnly time) => time.ToString("HH", CultureInfo.InvariantCulture) + texts["time_mark"] + time.ToString("mm", CultureInfo.InvariantCulture);

    /// <summary>A week begins on Monday.</summary>
    private string Weekday(DateOnly day) => texts["weekday_" + Digits(((int)day.DayOfWeek + 6) % 7 + 1)];

    private string Month(EdtfDate date) => texts["month_" + Digits(date.Month!.Value)];

    private string Season(EdtfDate date) => texts["season_" + Digits((int)date.Season!.Value - (int)Dutch.Dates.Season.Spring + 1)];

    private static string Day(EdtfDate date) => Digits(date.Day!.Value);

    private static string Year(EdtfDate date) => Digits(date.Year!.Value);

    /// <summary>A winter runs over the turn of the year and is named after both: <c>winter 2017-2018</c>.</summary>
    private static string SeasonYear(EdtfDate date) =>
        date.Season == Dutch.Dates.Season.Winter ? Year(date) + "-" + Digits(date.Year!.Value + 1) : Year(date);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
