namespace SiteGen.Search;

/// <summary>
/// One report as search sees it. Immutable. Everything is plain text as the reader of the page sees it: no Markdown, no HTML.
/// </summary>
public sealed record SearchDocument
{
    /// <summary>The address below the site's root, without leading slash: <c>nieuws/2017/samen-aan-de-slag/</c>. Unique in the site.</summary>
    public required string Url { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The lead; empty when there is none.</summary>
    public string Summary { get; init; } = string.Empty;

    /// <summary>The text, cut at its headings, in reading order. The part above the first heading has an empty heading.</summary>
    public IReadOnlyList<SearchSection> Sections { get; init; } = [];

    /// <summary>The date as the site shows it (<c>najaar 2017</c>); empty when unknown.</summary>
    public string DateText { get; init; } = string.Empty;

    /// <summary>The day to sort by; for a partial date its first day. Null when unknown: such a report ranks as the oldest.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year to filter by; null when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>The sender, as shown with a result; empty when there is none. Not searched beyond this text.</summary>
    public string Sender { get; init; } = string.Empty;

    /// <summary>The kind as the reader sees it: <c>Verslag</c>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The language of the text: <c>nl</c>, <c>en</c> or <c>fy</c>.</summary>
    public string Language { get; init; } = "nl";

    /// <summary>The labels of its themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The names of its municipalities.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The names of its organisations, the sender among them when it is one.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>The people, by the name that is shown.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Other spellings of the people, organisations and places of this report, searched but never shown (<c>Nora Azerkan</c>).</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Whether its expiry date has passed: it ranks lower and says so.</summary>
    public bool Expired { get; init; }
}
