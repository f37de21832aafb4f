namespace SiteGen.Dutch.Dates;

/// <summary>What in a text, or beside it, says something about the time at which it was written.</summary>
public enum YearClueKind
{
    /// <summary>The day of publication is known.</summary>
    Publication,

    /// <summary>The text speaks of a date as past: it was written after it began.</summary>
    PastDate,

    /// <summary>The text speaks of a date as to come: it was written before it ended.</summary>
    FutureDate,

    /// <summary>The text announces a next meeting: it was written before it, and not long before.</summary>
    FollowUp,

    /// <summary>The text works on the plans for a period of policy: it was written about when the period began.</summary>
    PolicyPeriod,

    /// <summary>The text says how long ago something happened: <c>ruim een jaar na</c>.</summary>
    Elapsed,

    /// <summary>The text uses a term that came into being in a known year.</summary>
    Term,

    /// <summary>A day of a known year that the text names without saying whether it is past: the meeting was not far from it.</summary>
    Nearby,

    /// <summary>The title names the year of the meeting: <c>jaarconferentie 2018</c>.</summary>
    MeetingYear,

    /// <summary>The text names the same day elsewhere with its year.</summary>
    SameDay,

    /// <summary>The day of the import: nothing in the past can be later.</summary>
    Horizon,
}

/// <summary>A clue to the time of writing, with its place in the text. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where in the text it stands; length 0 when it is not from the text.</param>
/// <param name="NotBefore">The first day on which the text can have been written, as far as this clue says; absent for no bound.</param>
/// <param name="NotAfter">The last day; absent for no bound.</param>
public sealed record YearClue(YearClueKind Kind, TextSpan Span, DateOnly? NotBefore, DateOnly? NotAfter)
{
    /// <summary>The day itself, for a clue that is a day of the text.</summary>
    public DateOnly? Day { get; init; }
}
