using SiteGen.Content;
using SiteGen.Rendering.Contract;
using SiteGen.Rendering.Feeds;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>
/// Makes the feeds of lists. What a feed says of an article is made once. The feed of all news gives whole texts, for who reads in a feed reader;
/// the many feeds of themes, places and people give the lead, or a large site would consist of feeds.
/// </summary>
internal sealed class FeedShelf
{
    /// <summary>Who has been away for longer reads the list itself.</summary>
    private const int MaxItems = 20;

    private readonly ContractWorld world;
    private readonly Func<SiteArticle, string> bodyOf;
    private readonly Lazy<FeedItem?>[] items;

    /// <param name="world">What the feeds are made from.</param>
    /// <param name="bodyOf">Gives the HTML of the text of an article, as it is on its page.</param>
    internal FeedShelf(ContractWorld world, Func<SiteArticle, string> bodyOf)
    {
        (this.world, this.bodyOf) = (world, bodyOf);
        items = new Lazy<FeedItem?>[world.Site.Articles.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var article = world.Site.Articles[i];
            items[i] = new Lazy<FeedItem?>(() => Make(article));
        }
    }

    /// <summary>The feed of a list.</summary>
    /// <param name="page">The first page of the list.</param>
    /// <param name="list">Its address.</param>
    /// <param name="articles">Its articles, newest first.</param>
    internal FeedDocument Of(SitePage page, string list, IReadOnlyList<SiteArticle> articles)
    {
        var title = PageTexts.TitleOf(page, world);
        var listed = articles.Where(article => items[article.Index].Value is not null).Take(MaxItems);
        return new FeedDocument
        {
            Title = page.Kind == PageKind.News ? world.Settings.Title : world.Texts.Fill("feed_title", ("title", title), ("site", world.Settings.Title)),
            Description = PageTexts.DescriptionOf(page, world, ""),
            Language = world.Settings.Language,
            PageUrl = world.Urls.Absolute(list),
            AtomUrl = world.Urls.Absolute(Routes.Atom(list)),
            JsonUrl = world.Urls.Absolute(Routes.JsonFeed(list)),
            Author = world.Settings.Sender.Name.Length > 0 ? world.Settings.Sender.Name : world.Settings.Title,
            Items = [.. listed.Select(article => page.Kind == PageKind.News ? WithText(article) : items[article.Index].Value!)],
        };
    }

    /// <summary>The last day on which an article changed, as far as is known: of its text, of publication, else of the meeting.</summary>
    internal static DateTimeOffset? UpdatedAt(Article article, TimeZoneInfo zone)
    {
        var moment = article.Lastmod ?? article.PublishedAt;
        if (moment is null && (article.Date?.Latest ?? article.Session.EndDate?.Latest ?? article.Session.Date?.Latest) is { } day) moment = new Moment(day);
        return moment?.In(zone);
    }

    private FeedItem WithText(SiteArticle article)
    {
        var item = items[article.Index].Value!;
        return bodyOf(article) is { Length: > 0 } body ? item with { ContentHtml = FeedContent.Of(body, item.Url, world.Urls.Origin) } : item;
    }

    private FeedItem? Make(SiteArticle item)
    {
        var article = item.Article;
        if (UpdatedAt(article, world.Settings.TimeZone) is not { } updated) return null;
        var links = world.Site.LinksOf(item);
        return new FeedItem
        {
            Url = world.Urls.Absolute(item.Route),
            Title = article.Title,
            Summary = article.Summary ?? article.Title,
            Published = article.PublishedAt?.In(world.Settings.TimeZone) ?? (article.Date is { AsDay: { } day } ? new Moment(day).In(world.Settings.TimeZone) : null),
            Updated = updated,
            Author = article.Publisher ?? (world.Settings.Sender.Name.Length > 0 ? world.Settings.Sender.Name : world.Settings.Title),
            Language = article.Lang,
            ImageUrl = article.Image is { } image ? world.Urls.Absolute(world.Media.Picture(image.Src).Route) : null,
            Categories = [.. links.Themes.Select(theme => theme.Title).Concat(links.Municipalities.Select(place => place.Title)).Distinct(StringComparer.Ordinal)],
        };
    }
}
