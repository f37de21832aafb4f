namespace SiteGen.Rendering.Calendars;

/// <summary>A meeting as calendars know it. Immutable.</summary>
internal sealed record CalendarEvent
{
    /// <summary>The same for the same meeting in every build, and for no other.</summary>
    internal required string Uid { get; init; }

    internal required string Title { get; init; }

    /// <summary>The first day.</summary>
    internal required DateOnly Day { get; init; }

    /// <summary>The last day.</summary>
    internal required DateOnly LastDay { get; init; }

    /// <summary>When it begins, when the hour is known; then it is no whole-day event.</summary>
    internal DateTimeOffset? Start { get; init; }

    /// <summary>When it ends, when that is known as well.</summary>
    internal DateTimeOffset? End { get; init; }

    /// <summary>When what is said here was last changed.</summary>
    internal required DateTimeOffset Stamp { get; init; }

    internal string? Location { get; init; }

    internal string? Description { get; init; }

    internal string? Url { get; init; }
}
