namespace SiteGen.Rendering.Feeds;

/// <summary>A list of articles for feed readers, before it has a form. Immutable. All addresses are whole.</summary>
internal sealed record FeedDocument
{
    internal required string Title { get; init; }

    internal string? Description { get; init; }

    internal required string Language { get; init; }

    /// <summary>The page that the feed is of.</summary>
    internal required string PageUrl { get; init; }

    internal required string AtomUrl { get; init; }

    internal required string JsonUrl { get; init; }

    internal required string Author { get; init; }

    internal string? IconUrl { get; init; }

    /// <summary>Newest first. Only articles of which a day is known: a feed has no place for less.</summary>
    internal required IReadOnlyList<FeedItem> Items { get; init; }
}

/// <summary>An article in a feed. Immutable.</summary>
internal sealed record FeedItem
{
    internal required string Url { get; init; }

    internal required string Title { get; init; }

    internal required string Summary { get; init; }

    /// <summary>The whole text as HTML with whole addresses; absent where the feed gives the lead only, or there is no text.</summary>
    internal string? ContentHtml { get; init; }

    /// <summary>Absent when only the day of the meeting is known.</summary>
    internal DateTimeOffset? Published { get; init; }

    internal required DateTimeOffset Updated { get; init; }

    internal required string Author { get; init; }

    internal string? Language { get; init; }

    internal string? ImageUrl { get; init; }

    internal IReadOnlyList<string> Categories { get; init; } = [];
}
