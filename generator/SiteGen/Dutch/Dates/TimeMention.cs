namespace SiteGen.Dutch.Dates;

/// <summary>A time of day, or from one to another, as a text names it. Immutable.</summary>
/// <param name="Span">Where in the text it stands, with <c>uur</c>.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, if the text says so; later than the start.</param>
public sealed record TimeMention(TextSpan Span, TimeOnly Start, TimeOnly? End)
{
    /// <summary>
    /// Whether half a day was added to what the words say: a meeting <c>van twee tot vier</c> is in the afternoon.
    /// </summary>
    public bool IsAfternoonByCustom { get; init; }

    /// <summary><c>14:00</c> or <c>14:00-16:30</c>.</summary>
    public override string ToString() => End is { } end ? Clock(Start) + "-" + Clock(end) : Clock(Start);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
