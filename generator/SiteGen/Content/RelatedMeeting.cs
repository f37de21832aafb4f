using SiteGen.Dutch.Dates;

namespace SiteGen.Content;

/// <summary>A meeting that came before or comes after. Immutable.</summary>
/// <param name="Relation">Which of the two.</param>
/// <param name="Title">What it is called.</param>
public sealed record RelatedMeeting(Relation Relation, string Title)
{
    /// <summary>When, as exactly as is known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>When, in the words of the text, where a date cannot say it: <c>eind maart</c>.</summary>
    public string? When { get; init; }

    /// <summary>Its page: root-relative on this site, or an address elsewhere.</summary>
    public string? Url { get; init; }
}
