namespace SiteGen.Dutch.Dates;

/// <summary>The dates and times of a text, each list in the order of the text. Immutable.</summary>
/// <param name="Dates">The dates. Days that share one month (<c>3, 10 en 17 maart</c>) are separate and have the same span.</param>
/// <param name="Times">The times of day.</param>
public sealed record DateMentions(IReadOnlyList<DateMention> Dates, IReadOnlyList<TimeMention> Times)
{
    /// <summary>A text without dates and times.</summary>
    public static DateMentions None { get; } = new([], []);
}
