using System.Globalization;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Rendering.Graph;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>What a page knows of itself: <c>page</c>.</summary>
internal sealed class PageObject(ContractWorld world, SiteObject siteObject, Values values, Lists lists, SiteGraph graph)
{
    /// <param name="page">The page.</param>
    /// <param name="lead">The first paragraph of its text; empty when it has none.</param>
    /// <param name="listed">The articles that it lists.</param>
    internal ScriptObject Of(SitePage page, string lead, IReadOnlyList<SiteArticle> listed)
    {
        var title = PageTexts.TitleOf(page, world);
        var paged = page.Paging.Number > 1;
        var heading = paged ? world.Texts.Fill("title_page", ("title", title), ("n", world.Texts.Number(page.Paging.Number))) : title;
        var description = PageTexts.DescriptionOf(page, world, lead);
        var fullDescription = paged ? description + " " + lists.PageOf(page.Paging) + "." : description;
        var path = PageTexts.PathOf(page, world);
        var article = page.Article?.Article;
        var image = values.Image(article?.Image ?? page.Term?.Page?.Image ?? world.Settings.Brand.ShareImage);
        return Script.Object(
            ("kind", PageNames.Word(page.Kind)),
            ("section", PageNames.Section(page.Route)),
            ("title", title),
            ("document_title", page.Kind == PageKind.Home ? heading : heading + " - " + world.Settings.Title),
            ("description", fullDescription),
            ("url", world.Urls.Path(page.Route)),
            ("canonical_url", world.Urls.Absolute(page.Route)),
            ("breadcrumb", Script.List(path.Select((step, at) => (object?)Script.Object(
                ("title", step.Title),
                ("url", at == path.Count - 1 && !paged ? null : world.Urls.Path(step.Route)))))),
            ("feeds", FeedRoutes.Of(page) is { } list ? siteObject.Feeds(list, FeedTitle(page, title)) : Script.Empty()),
            ("robots", Robots(page)),
            ("previous_url", lists.Url(page.Paging, page.Paging.Number - 1) ?? Neighbour(page, -1)),
            ("next_url", lists.Url(page.Paging, page.Paging.Number + 1) ?? Neighbour(page, 1)),
            ("og", Og(page, heading, fullDescription, image)),
            ("json_ld_html", page.Article is { } item
                ? graph.OfArticle(item, PageTexts.LanguageOf(page, world), path, (string?)image?["absolute_url"])
                : graph.OfPage(page, heading, fullDescription, path, listed)),
            ("has_video", article?.Video is not null),
            ("source", page.Source));
    }

    internal string FeedTitle(SitePage page, string title) =>
        page.Kind is PageKind.Home or PageKind.News ? world.Settings.Title : world.Texts.Fill("feed_title", ("title", title), ("site", world.Settings.Title));

    private string? Robots(SitePage page)
    {
        if (world.Options.Preview || page.Kind == PageKind.NotFound || page.Article is { Article.Draft: true } or { PublicFrom: not null }) return "noindex";
        return page.Article is { IsExpired: true, Article.ExpiryDate: { } expiry }
            ? "unavailable_after: " + expiry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The neighbours of an article in its series.</summary>
    private string? Neighbour(SitePage page, int step)
    {
        if (page.Article is not { } article || world.Site.LinksOf(article) is not { Series: { } series } links) return null;
        var at = links.SeriesPosition + step;
        return at < 0 || at >= series.Story.Count ? null : world.Urls.Path(series.Story[at].Route);
    }

    private ScriptObject Og(SitePage page, string title, string description, ScriptObject? image)
    {
        var article = page.Article?.Article;
        return Script.Object(
            ("type", article is null ? "website" : "article"),
            ("title", title),
            ("description", description),
            ("url", world.Urls.Absolute(page.Route)),
            ("site_name", world.Settings.Title),
            ("locale", world.Texts["locale"]),
            ("image", image?["absolute_url"]),
            ("image_alt", image?["alt"]),
            ("image_width", image?["width"]),
            ("image_height", image?["height"]),
            ("published", article?.Date is { AsDay: not null, IsUncertain: false } date ? date.ToString() : null),
            ("modified", article?.Lastmod?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
