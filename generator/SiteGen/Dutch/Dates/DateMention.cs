namespace SiteGen.Dutch.Dates;

/// <summary>What kind of date a piece of text names.</summary>
public enum DateMentionKind
{
    /// <summary>A day, or several days in a row: <c>dinsdag 16 oktober</c>, <c>3-5 maart 2019</c>. The year may be absent.</summary>
    Day,

    /// <summary>A month or several in a row: <c>eind maart</c>, <c>september 2016</c>.</summary>
    Month,

    /// <summary>A season: <c>najaar 2017</c>, <c>komend voorjaar</c>.</summary>
    Season,

    /// <summary>A quarter of a year: <c>Q1 2023</c>, <c>eerste kwartaal</c>.</summary>
    Quarter,

    /// <summary>A year: <c>in 2023</c>, <c>begin 2019</c>.</summary>
    Year,

    /// <summary>A period of years: <c>2016-2018</c>.</summary>
    Period,

    /// <summary>A day of the week without a date: <c>afgelopen dinsdag</c>, <c>vorige week donderdag</c>, <c>vrijdag</c>.</summary>
    Weekday,

    /// <summary>A day counted from the day of writing: <c>gisteren</c>.</summary>
    RelativeDay,

    /// <summary>A week, month or year counted from the day of writing: <c>vorige week</c>, <c>volgend jaar</c>.</summary>
    RelativePeriod,
}

/// <summary>How the words place a date before or after the day of writing.</summary>
public enum DateDirection
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>The last one before it: <c>jongstleden</c>, <c>afgelopen</c>, <c>vorige</c>.</summary>
    Past,

    /// <summary>The first one after it: <c>aanstaande</c>, <c>komende</c>, <c>volgende</c>.</summary>
    Future,

    /// <summary>The current one: <c>deze week</c>, <c>dit najaar</c>, <c>van dit jaar</c>.</summary>
    Current,

    /// <summary>Every one: <c>elke dinsdag</c>. No date of anything.</summary>
    Every,
}

/// <summary>Which part of a month or year is meant.</summary>
public enum DatePart
{
    /// <summary>All of it, as far as the words say.</summary>
    Whole,

    /// <summary><c>begin</c>.</summary>
    Begin,

    /// <summary><c>medio</c>, <c>half</c>.</summary>
    Middle,

    /// <summary><c>eind</c>.</summary>
    End,
}

/// <summary>The unit of a <see cref="DateMentionKind.RelativePeriod"/>.</summary>
public enum DateUnit
{
    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>
/// A date as a text names it: what the words say, nothing added. Made by <see cref="DateRecogniser"/>. Immutable. Parts
/// that the words do not give are absent; the parts of the end are those of the last day of several.
/// </summary>
/// <param name="Kind">What kind of date it is.</param>
/// <param name="Span">Where in the text it stands, the day of the week and words such as <c>jl.</c> included.</param>
public sealed record DateMention(DateMentionKind Kind, TextSpan Span)
{
    /// <summary>The year, or the first year of a period.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31, one that the month can have.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the week that the text gives.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The season.</summary>
    public Season? Season { get; init; }

    /// <summary>The quarter, 1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>The last year of a period or of days that cross new year.</summary>
    public int? EndYear { get; init; }

    /// <summary>The month of the last day, or the last of several months.</summary>
    public int? EndMonth { get; init; }

    /// <summary>The last day of several in a row.</summary>
    public int? EndDay { get; init; }

    /// <summary>The day of the week that the text gives for the last day.</summary>
    public DayOfWeek? EndWeekday { get; init; }

    /// <summary>How the words place it before or after the day of writing.</summary>
    public DateDirection Direction { get; init; }

    /// <summary>Which part of the month or year is meant.</summary>
    public DatePart Part { get; init; }

    /// <summary>The unit of a relative period.</summary>
    public DateUnit? Unit { get; init; }

    /// <summary>For a relative day the days from the day of writing (<c>gisteren</c> is -1); for a relative weekday the weeks.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether the date is written in figures: <c>16-10-2018</c>.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Whether words before it make clear that a year is meant (<c>in 2023</c>, not <c>Wmo 2015</c>). True for other kinds.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>Whether it is one of several days in a row.</summary>
    public bool HasEnd => EndDay is not null || EndMonth is not null || EndYear is not null;

    /// <summary>
    /// The partial date of the first (or only) day, month, season or year, in the year that the words give, and with the
    /// year open when they give none. A quarter and a period give their year. Absent when the words name no date by themselves.
    /// </summary>
    public EdtfDate? ToEdtf() => ToEdtf(Year);

    /// <summary>As <see cref="ToEdtf()"/>, in a given year.</summary>
    /// <param name="year">The year, or absent for an open one.</param>
    public EdtfDate? ToEdtf(int? year) => Kind switch
    {
        DateMentionKind.Day when year is { } y && Day > DateTime.DaysInMonth(y, Month!.Value) => null,
        DateMentionKind.Day => EdtfDate.OfDay(year, Month!.Value, Day!.Value),
        DateMentionKind.Month => EdtfDate.OfMonth(year, Month!.Value),
        DateMentionKind.Season => EdtfDate.OfSeason(year, Season!.Value),
        DateMentionKind.Quarter or DateMentionKind.Year or DateMentionKind.Period when year is { } y => EdtfDate.OfYear(y),
        _ => null,
    };

    /// <summary>The day itself in a year; absent when the words name none, or that year does not have it.</summary>
    /// <param name="year">The year.</param>
    internal DateOnly? DayIn(int year) => Kind == DateMentionKind.Day && Day <= DateTime.DaysInMonth(year, Month!.Value) ? new DateOnly(year, Month.Value, Day!.Value) : null;

    /// <summary>The partial date of the last day, in the year of the end that belongs to a year of the beginning; absent when there is no end.</summary>
    /// <param name="year">The year of the first day, or absent for an open one.</param>
    public EdtfDate? EndToEdtf(int? year)
    {
        if (Kind != DateMentionKind.Day || EndDay is not { } day) return null;
        var month = EndMonth ?? Month!.Value;
        var turn = month < Month ? 1 : 0;
        int? endYear = year is { } y ? y + turn : null;
        return endYear is { } known && day > DateTime.DaysInMonth(known, month) ? null : EdtfDate.OfDay(endYear, month, day);
    }
}
