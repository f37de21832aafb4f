using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Which pages have feeds, and where.</summary>
internal static class FeedRoutes
{
    /// <summary>
    /// A feed of a person who was met now and then brings nothing that a reader waits for. Of the people on a large site nineteen in twenty are met
    /// fewer times than this; with feeds for all of them every fifth file of the site would be one.
    /// </summary>
    private const int MinimumForPerson = 5;

    /// <summary>The list whose feeds a page offers: its own, or that of all news; absent when it lists no articles.</summary>
    internal static string? Of(SitePage page) => page.Kind switch
    {
        PageKind.Home or PageKind.Archive => Routes.News,
        PageKind.Showcase => Routes.Showcase,
        PageKind.News => Routes.News,
        PageKind.Year => page.Year!.Route,
        PageKind.Person => page.Term!.Articles.Count >= MinimumForPerson ? page.Term.Route : null,
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
