using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>A page that stands by itself (about, privacy): a file under <c>content/paginas/</c>. Immutable.</summary>
public sealed record TextPage
{
    /// <summary>The file, relative to the site's root: <c>content/paginas/over.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title, one line.</summary>
    public required string Title { get; init; }

    /// <summary>The last part of the address; from the file name unless given.</summary>
    public required string Slug { get; init; }

    /// <summary>One or two sentences about the page.</summary>
    public string? Summary { get; init; }

    /// <summary>The language of the text (BCP 47); absent when it is the language of the site.</summary>
    public string? Lang { get; init; }

    /// <summary>When the text was last changed.</summary>
    public Moment? Lastmod { get; init; }

    /// <summary>Whether the page is unfinished and stays off the site.</summary>
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
