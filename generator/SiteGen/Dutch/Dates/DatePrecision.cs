namespace SiteGen.Dutch.Dates;

/// <summary>How exact a partial date is. The order runs from coarse to fine.</summary>
public enum DatePrecision
{
    /// <summary>A year: <c>2023</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>2017-23</c>.</summary>
    Season,

    /// <summary>A month: <c>2016-09</c>.</summary>
    Month,

    /// <summary>A day: <c>2017-06-27</c>.</summary>
    Day,
}
