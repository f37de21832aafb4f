using SiteGen.Content;
using SiteGen.Dutch.Dates;

namespace SiteGen.Sites;

/// <summary>An item of the agenda: the meeting of an article, or one that an article mentions. Immutable.</summary>
public sealed record Meeting
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>When it is, as exactly as is known.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The last day, when it takes more than one.</summary>
    public EdtfDate? EndDate { get; init; }

    /// <summary>From when to when.</summary>
    public SessionTime? Time { get; init; }

    /// <summary>The kind of meeting, a word of <see cref="MeetingKinds"/> or another.</summary>
    public string? Kind { get; init; }

    /// <summary>The town.</summary>
    public string? Place { get; init; }

    /// <summary>The building or room.</summary>
    public string? Venue { get; init; }

    /// <summary>The article about it; absent when it is only mentioned.</summary>
    public SiteArticle? Report { get; init; }

    /// <summary>The article that mentions it; absent when it has its own.</summary>
    public SiteArticle? MentionedIn { get; init; }

    /// <summary>How it relates to the meeting of <see cref="MentionedIn"/>.</summary>
    public Relation? Relation { get; init; }

    /// <summary>Its page elsewhere; absent when there is none or when it has an article.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it is over on the day of the build; false as well when its year is not known.</summary>
    public bool IsPast { get; init; }

    /// <summary>The address of its calendar file; absent when no day is known.</summary>
    public string? CalendarRoute { get; init; }

    /// <summary>The article to read about it.</summary>
    public SiteArticle Source => Report ?? MentionedIn!;
}
