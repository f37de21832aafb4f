using System.Globalization;

namespace SiteGen.Dutch.Dates;

/// <summary>
/// A date that is as exact as the text it comes from: a day, a month, a season or a year, possibly uncertain (<c>?</c>),
/// possibly of an unknown year (<c>XXXX-10-16</c>). Immutable; equal when all parts are equal.
/// </summary>
/// <remarks>The forms are the part of EDTF (ISO 8601-2, level 1) that reports of meetings need.</remarks>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    /// <summary>A leap year, so that 29 February is a day of an unknown year.</summary>
    private const int AnyLeapYear = 2000;

    private EdtfDate(int? year, int? month, int? day, Season? season, bool uncertain) =>
        (Year, Month, Day, Season, IsUncertain) = (year, month, day, season, uncertain);

    /// <summary>The year, 1 to 9999; absent when the year is open.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12; absent for a year and a season.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; present for a day only.</summary>
    public int? Day { get; }

    /// <summary>The season; present for a season only.</summary>
    public Season? Season { get; }

    /// <summary>Whether the date is probable rather than certain (written with <c>?</c>).</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the year is unknown (written <c>XXXX</c>).</summary>
    public bool IsYearOpen => Year is null;

    /// <summary>How exact the date is, whatever is known of its year.</summary>
    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month
        : Season is not null ? DatePrecision.Season
        : DatePrecision.Year;

    /// <summary>The first day that the date can mean; absent when the year is open. Winter begins on 1 December of its year.</summary>
    public DateOnly? Earliest =>
        Year is not { } year ? null
        : Season is { } season ? new DateOnly(year, FirstMonth(season), 1)
        : new DateOnly(year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean; absent when the year is open. Winter ends with February of the next year.</summary>
    public DateOnly? Latest
    {
        get
        {
            if (Year is not { } year) return null;
            if (Day is { } day) return new DateOnly(year, Month!.Value, day);
            if (Season is not { } season) return EndOfMonth(year, Month ?? 12);
            return season != Dates.Season.Winter ? EndOfMonth(year, FirstMonth(season) + 2)
                : year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : EndOfMonth(year + 1, 2);
        }
    }

    /// <summary>The day itself when the date is a day of a known year, certain or not.</summary>
    public DateOnly? AsDay => Day is null ? null : Earliest;

    /// <summary>A day; with no year it is a day of an open year.</summary>
    /// <param name="year">1 to 9999, or absent for an open year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">A day that the month has in that year (29 February when the year is open).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EdtfDate OfDay(int? year, int month, int day)
    {
        _ = new DateOnly(year ?? AnyLeapYear, month, day);
        return new EdtfDate(year, month, day, null, false);
    }

    /// <summary>A day of the calendar.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day, null, false);

    /// <summary>A month; with no year it is that month of an open year.</summary>
    /// <param name="year">1 to 9999, or absent for an open year.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static EdtfDate OfMonth(int? year, int month)
    {
        _ = new DateOnly(year ?? AnyLeapYear, month, 1);
        return new EdtfDate(year, month, null, null, false);
    }

    /// <summary>A season; with no year it is that season of an open year.</summary>
    /// <param name="year">1 to 9999, or absent for an open year. The year in which a winter begins.</param>
    /// <param name="season">The season.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such season.</exception>
    public static EdtfDate OfSeason(int? year, Season season)
    {
        _ = new DateOnly(year ?? AnyLeapYear, FirstMonth(season), 1);
        return new EdtfDate(year, null, null, season, false);
    }

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static EdtfDate OfYear(int year)
    {
        _ = new DateOnly(year, 1, 1);
        return new EdtfDate(year, null, null, null, false);
    }

    /// <summary>Reads a date in its canonical form; nothing else is accepted, not even a space.</summary>
    /// <param name="text">The text of the field.</param>
    public static EdtfParseResult Parse(string text) => EdtfParser.Parse(text);

    /// <summary>The same date marked as probable.</summary>
    public EdtfDate AsUncertain() => IsUncertain ? this : new(Year, Month, Day, Season, true);

    /// <summary>The same date marked as certain.</summary>
    public EdtfDate AsCertain() => IsUncertain ? new(Year, Month, Day, Season, false) : this;

    /// <summary>The same date with its year left open. A bare year cannot be opened.</summary>
    /// <exception cref="InvalidOperationException">The date is a year.</exception>
    public EdtfDate WithOpenYear() =>
        Precision == DatePrecision.Year
            ? throw new InvalidOperationException("a year without its year is nothing")
            : new EdtfDate(null, Month, Day, Season, IsUncertain);

    /// <summary>Whether a day falls within the date. A date of an open year holds the day in every year.</summary>
    /// <param name="day">The day asked for.</param>
    public bool Contains(DateOnly day)
    {
        if (Year is not null) return Earliest <= day && day <= Latest;
        if (Season is { } season) return (day.Month - FirstMonth(season) + 12) % 12 < 3;
        return Month == day.Month && (Day is null || Day == day.Day);
    }

    /// <summary>
    /// Orders by first day, then the coarser date first, then the certain one first. Dates of an open year come before all
    /// others, in the order of the calendar: newest first, they close the list.
    /// </summary>
    /// <param name="other">The date to compare with; nothing comes before every date.</param>
    public int CompareTo(EdtfDate? other) => other is null ? 1 : SortKey.CompareTo(other.SortKey);

    /// <summary>A number that orders as <see cref="CompareTo"/> does; stable, so it may be written to a file.</summary>
    public long SortKey
    {
        get
        {
            var month = Season is { } season ? FirstMonth(season) : Month ?? 1;
            var key = (((long)(Year ?? 0) * 16) + month) * 32 + (Day ?? 1);
            return (((key * 4) + (long)Precision) * 2) + (IsUncertain ? 1 : 0);
        }
    }

    /// <summary>The canonical form, which <see cref="Parse"/> reads back to an equal date.</summary>
    public override string ToString()
    {
        var year = Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        var month = (Month ?? (int?)Season) is { } m ? "-" + m.ToString("00", CultureInfo.InvariantCulture) : "";
        var day = Day is { } d ? "-" + d.ToString("00", CultureInfo.InvariantCulture) : "";
        return year + month + day + (IsUncertain ? "?" : "");
    }

    private static int FirstMonth(Season season) => season switch
    {
        Dates.Season.Spring => 3,
        Dates.Season.Summer => 6,
        Dates.Season.Autumn => 9,
        Dates.Season.Winter => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(season), season, "no such season"),
    };

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
