using SiteGen.Dutch.Dates;

namespace SiteGen.Content;

/// <summary>The meeting that an article is about: the <c>session</c> group. Immutable; every part may be absent.</summary>
public sealed record Session
{
    /// <summary>No meeting, or one of which nothing is known.</summary>
    public static Session None { get; } = new();

    /// <summary>What the meeting was called.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of meeting, a word of <see cref="MeetingKinds"/>: <c>werkbijeenkomst</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>When it was, as exactly as is known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The last day, when it took more than one.</summary>
    public EdtfDate? EndDate { get; init; }

    /// <summary>From when to when.</summary>
    public SessionTime? Time { get; init; }

    /// <summary>The town.</summary>
    public string? Place { get; init; }

    /// <summary>The building or room.</summary>
    public string? Venue { get; init; }

    /// <summary>How many came, in the words of the text: <c>zo'n 20 organisaties</c>.</summary>
    public string? Attendance { get; init; }

    /// <summary>The subject of this meeting, in the words of the text.</summary>
    public string? Theme { get; init; }
}
