namespace SiteGen.Dutch.Dates;

/// <summary>What is known beside the words of the date itself. Immutable.</summary>
/// <param name="Horizon">The day of the import: a meeting that has been is not later.</param>
public sealed record YearContext(DateOnly Horizon)
{
    /// <summary>The day of publication, when the report gives one.</summary>
    public DateOnly? Publication { get; init; }

    /// <summary>What the text says of the time of writing, from <see cref="YearClues.Find(string, IReadOnlyList{DateMention})"/>.</summary>
    public IReadOnlyList<YearClue> Clues { get; init; } = [];

    /// <summary>Whether the text announces the meeting rather than looks back on it.</summary>
    public bool IsAnnouncement { get; init; }
}
