namespace SiteGen.Dutch.Dates;

/// <summary>What a word can do in a date or a time.</summary>
internal enum DateWordKind : byte
{
    /// <summary>Nothing that the grammar knows.</summary>
    None,

    /// <summary>The full name of a month; 1 to 12.</summary>
    Month,

    /// <summary>The short name of a month; 1 to 12.</summary>
    MonthShort,

    /// <summary>A day of the week, with or without a part of the day; 0 (Sunday) to 6.</summary>
    Weekday,

    /// <summary>The short name of a day of the week.</summary>
    WeekdayShort,

    /// <summary>A season; its EDTF number.</summary>
    Season,

    /// <summary><c>begin</c>, <c>medio</c>, <c>half</c>, <c>eind</c>; the number of <see cref="DatePart"/>.</summary>
    Part,

    /// <summary><c>helft</c>, behind <c>eerste</c> or <c>tweede</c>.</summary>
    HalfOf,

    /// <summary><c>afgelopen</c>, <c>vorige</c>: before the word that it belongs to.</summary>
    Past,

    /// <summary><c>jongstleden</c>, <c>jl</c>: behind the date.</summary>
    PastSuffix,

    /// <summary><c>komende</c>, <c>volgende</c>: before the word that it belongs to.</summary>
    Future,

    /// <summary><c>aanstaande</c>: before or behind.</summary>
    FutureSuffix,

    /// <summary><c>deze</c>, <c>dit</c>.</summary>
    Current,

    /// <summary><c>elke</c>, <c>iedere</c>.</summary>
    Every,

    /// <summary><c>gisteren</c>; the days from the day of writing.</summary>
    RelativeDay,

    /// <summary><c>week</c>, <c>maand</c>, <c>jaar</c>; the number of <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary><c>kwartaal</c>.</summary>
    Quarter,

    /// <summary>A ranking number in a word; 1 to 31.</summary>
    Ordinal,

    /// <summary>A number in a word; 1 to 12.</summary>
    Number,

    /// <summary>What makes figures a ranking number: <c>e</c>, <c>de</c>, <c>ste</c>. The article <c>de</c> is one of them.</summary>
    OrdinalEnding,

    /// <summary><c>en</c>.</summary>
    And,

    /// <summary><c>tot</c>.</summary>
    Until,

    /// <summary><c>met</c>, in <c>tot en met</c>.</summary>
    With,

    /// <summary><c>van</c>.</summary>
    Of,

    /// <summary><c>het</c> and other words that may stand between a preposition and a season.</summary>
    The,

    /// <summary><c>tussen</c>.</summary>
    Between,

    /// <summary><c>uur</c>.</summary>
    Hour,

    /// <summary><c>om</c>, <c>vanaf</c>, <c>rond</c>: a time or a year may follow.</summary>
    At,

    /// <summary><c>kwart</c>.</summary>
    QuarterHour,

    /// <summary><c>in</c>, <c>sinds</c>: a year, month or season may follow.</summary>
    Leader,

    /// <summary>Words behind a number that show that it counts: <c>inwoners</c>.</summary>
    Counted,

    /// <summary>Words before a number that show that it is no year: <c>artikel</c>, <c>ruim</c>.</summary>
    NoYear,

    /// <summary><c>'s middags</c>, <c>'s avonds</c>.</summary>
    Afternoon,

    /// <summary><c>'s ochtends</c>, <c>'s nachts</c>.</summary>
    Morning,
}

/// <summary>A word of the lexicon: what it does and, where it has one, its number.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number; see the kinds.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value);
