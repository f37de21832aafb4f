namespace SiteGen.Dutch.Dates;

/// <summary>How sure a date is.</summary>
public enum DateCertainty
{
    /// <summary>The words and their context leave one date.</summary>
    Certain,

    /// <summary>The context leaves one date, but only by inference: the editor is asked.</summary>
    Probable,

    /// <summary>Several years are possible: the year stays open and the editor is asked.</summary>
    Open,
}

/// <summary>Something in a date that cannot be right.</summary>
public enum DateFinding
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The date falls on another day of the week than the text says.</summary>
    WeekdayDiffers,
}

/// <summary>What a date of the text comes to. Immutable.</summary>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Date">
/// The date: with <c>?</c> when it is probable, with an open year when it is open; absent when the words give no date at all,
/// as with <c>afgelopen dinsdag</c> in a text of an unknown day.
/// </param>
public sealed record YearSolution(DateCertainty Certainty, EdtfDate? Date)
{
    /// <summary>The last day, when the text names several in a row; as sure as the first.</summary>
    public EdtfDate? EndDate { get; init; }

    /// <summary>The dates to choose from, likeliest first, the given one included; empty when the date is certain or nothing is known.</summary>
    public IReadOnlyList<EdtfDate> Candidates { get; init; } = [];

    /// <summary>The clues that led to the year, in the order of the text.</summary>
    public IReadOnlyList<YearClue> Clues { get; init; } = [];

    /// <summary>Whether the day of the week in the text confirms the date.</summary>
    public bool IsWeekdayConfirmed { get; init; }

    /// <summary>What cannot be right in the words of the date.</summary>
    public DateFinding Finding { get; init; }
}
