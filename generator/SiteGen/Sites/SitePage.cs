using SiteGen.Content;

namespace SiteGen.Sites;

/// <summary>One page of the site: its address and what it shows. Immutable.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Route">Its address below the root: <c>nieuws/</c>, <c>nieuws/pagina/2/</c>, <c>404.html</c>.</param>
public sealed record SitePage(PageKind Kind, string Route)
{
    /// <summary>The file it is written to.</summary>
    public string OutputPath => Routes.File(Route);

    /// <summary>The article, for <see cref="PageKind.Article"/>.</summary>
    public SiteArticle? Article { get; init; }

    /// <summary>The term, for the page of a term.</summary>
    public Term? Term { get; init; }

    /// <summary>The year, for <see cref="PageKind.Year"/>.</summary>
    public SiteYear? Year { get; init; }

    /// <summary>The text that an editor wrote for it.</summary>
    public TextPage? Text { get; init; }

    /// <summary>Which part of its list it shows.</summary>
    public Paging Paging { get; init; } = Paging.Single;

    /// <summary>The content file that it shows; absent when it is made from the site as a whole.</summary>
    public string? Source => Article?.Article.Path ?? Text?.Path ?? Term?.Page?.Path;
}
