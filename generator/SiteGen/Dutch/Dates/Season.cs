namespace SiteGen.Dutch.Dates;

/// <summary>The four seasons with the numbers that EDTF (ISO 8601-2, level 1) gives them in the place of the month.</summary>
public enum Season
{
    /// <summary>March, April and May.</summary>
    Spring = 21,

    /// <summary>June, July and August.</summary>
    Summer = 22,

    /// <summary>September, October and November.</summary>
    Autumn = 23,

    /// <summary>December and the January and February after it.</summary>
    Winter = 24,
}
