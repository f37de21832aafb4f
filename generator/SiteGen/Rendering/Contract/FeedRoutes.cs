using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Which pages have feeds, and where.</summary>
internal static class FeedRoutes
{
    /// <summary>The list whose feeds a page offers: its own, or that of all news; absent when it lists no articles.</summary>
    internal static string? Of(SitePage page) => page.Kind switch
    {
        PageKind.Home or PageKind.Archive => Routes.News,
        PageKind.Showcase => Routes.Showcase,
        PageKind.News => Routes.News,
        PageKind.Year => page.Year!.Route,
        _ => page.Term?.Route,
    };

    /// <summary>Every list that has feeds, with its articles, in the order of the pages.</summary>
    internal static IEnumerable<(SitePage Page, string List, IReadOnlyList<SiteArticle> Articles)> All(Site site)
    {
        foreach (var page in site.Pages)
        {
            if (page.Paging.Number > 1 || page.Kind is PageKind.Home or PageKind.Archive || Of(page) is not { } list) continue;
            yield return (page, list, page.Term?.Articles ?? page.Year?.Articles ?? (page.Kind == PageKind.Showcase ? site.Showcase.Articles : site.Articles));
        }
    }
}
