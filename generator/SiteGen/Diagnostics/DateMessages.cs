using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>Sentences for editors about dates that cannot be read. They stand behind the name of the field.</summary>
public static class DateMessages
{
    /// <summary>The text is no date of any known form.</summary>
    public const string NotADate =
        "geen datum: schrijf 2017-06-27, 2017-06 (maand), 2017-23 (herfst), 2017 (jaar) of XXXX-06-27 (jaar onbekend), met een ? erachter als de datum niet zeker is";

    /// <summary>The text is a date in the order day-month-year.</summary>
    /// <param name="proposal">The same date in the right form.</param>
    public static string DayFirst(string proposal) => "een datum begint met het jaar; bedoelt u " + proposal + "?";

    /// <summary>The number in the place of the month is none.</summary>
    /// <param name="month">The number that was found.</param>
    public static string MonthOutOfRange(int month) =>
        "maand " + Number(month) + " bestaat niet: een maand is 01 tot en met 12, een seizoen 21 (lente) tot en met 24 (winter)";

    /// <summary>The month has no such day.</summary>
    /// <param name="day">The number that was found.</param>
    /// <param name="month">The month that was found.</param>
    /// <param name="last">The last day of that month.</param>
    public static string DayOutOfRange(int day, int month, int last) =>
        "dag " + Number(day) + " bestaat niet in maand " + Number(month) + ": de laatste dag is " + Number(last);

    /// <summary>The year is 0000.</summary>
    public const string YearOutOfRange = "jaar 0000 bestaat niet";

    /// <summary>A season has no days.</summary>
    public const string DayOfSeason = "een seizoen heeft geen dag: schrijf bijvoorbeeld 2017-23";

    private static string Number(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
