using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>What an editor adds to the page of a theme, person, organisation, municipality, region or series. Immutable.</summary>
public sealed record TermPage
{
    /// <summary>The file, relative to the site's root: <c>content/personen/theo-platje.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The list that the term is in.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The slug of the term, which ties the page to it; from the file name unless given.</summary>
    public required string Slug { get; init; }

    /// <summary>The name of the term; absent when the name in the articles will do.</summary>
    public string? Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>The function of a person.</summary>
    public string? Function { get; init; }

    /// <summary>The organisation of a person.</summary>
    public string? Organisation { get; init; }

    /// <summary>A portrait or picture.</summary>
    public Image? Image { get; init; }

    /// <summary>A logo.</summary>
    public Image? Logo { get; init; }

    /// <summary>The term's own site.</summary>
    public string? Url { get; init; }

    /// <summary>What the reader is asked to do.</summary>
    public CallToAction? CallToAction { get; init; }

    /// <summary>Whom a reader can ask.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Whether the page is unfinished: the term then shows as if there were no page.</summary>
    public bool Draft { get; init; }

    /// <summary>Old addresses that lead here.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The text: Markdown.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where the values stand in the file.</summary>
    public SourceMap Places { get; init; } = SourceMap.OfFile("");

    /// <summary>Where a value stands.</summary>
    public SourcePlace PlaceOf(string path) => Places.PlaceOf(path);
}
