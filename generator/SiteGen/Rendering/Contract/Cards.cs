using Scriban.Runtime;
using SiteGen.Dutch.Dates;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Articles as they stand in lists. Each card is made once and then shared by every page that lists it.</summary>
internal sealed class Cards
{
    private readonly ContractWorld world;
    private readonly Values values;
    private readonly Func<ScriptObject, string> render;
    private readonly Lazy<ScriptObject>[] cards;

    /// <param name="world">What cards are made from.</param>
    /// <param name="values">The small objects.</param>
    /// <param name="render">Renders the template of a card.</param>
    internal Cards(ContractWorld world, Values values, Func<ScriptObject, string> render)
    {
        (this.world, this.values, this.render) = (world, values, render);
        cards = new Lazy<ScriptObject>[world.Site.Articles.Count];
        for (var i = 0; i < cards.Length; i++)
        {
            var article = world.Site.Articles[i];
            cards[i] = new Lazy<ScriptObject>(() => Make(article));
        }
    }

    internal ScriptObject Of(SiteArticle article) => cards[article.Index].Value;

    internal ScriptArray Of(IReadOnlyCollection<SiteArticle> articles) => Script.List(articles, Of);

    /// <summary>The names that an article has in a list; it has them on its own page as well.</summary>
    private ScriptObject Make(SiteArticle item)
    {
        var article = item.Article;
        var links = world.Site.LinksOf(item);
        var card = Script.Object(
            ("title", article.Title),
            ("url", world.Urls.Path(item.Route)),
            ("kind", Content.ArticleKindWords.Word(article.Kind)),
            ("kind_label", world.Texts["kind_" + Content.ArticleKindWords.Word(article.Kind)]),
            ("summary", article.Summary),
            ("lang", article.Lang == world.Settings.Language ? null : article.Lang),
            ("date", values.Date(item.Date)),
            ("session_date", values.Date(article.Session.Date)),
            ("published", values.Date(article.Date)),
            ("place", article.Session.Place),
            ("municipalities", Script.List(links.Municipalities, values.Link)),
            ("themes", Script.List(links.Themes, values.Link)),
            ("organisations", Script.List(links.Organisations, link => link.Term is { } term && term.Title == link.Organisation.Name
                ? values.Link(term) : values.Link(link.Organisation.Name, link.Term?.Route, link.Term?.Articles.Count ?? 0))),
            ("sender", values.Sender(article, links)),
            ("image", values.Image(article.Image)),
            ("has_video", article.Video is not null),
            ("expired", Expired(item)),
            ("draft", article.Draft),
            ("future", item.PublicFrom is { } from
                ? values.Date(EdtfDate.OfDay(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, world.Settings.TimeZone).DateTime))) : null),
            ("series", links.Series is { } series ? values.Link(series) : null));
        card["card_html"] = render(card);
        return card;
    }

    private ScriptObject? Expired(SiteArticle item)
    {
        if (!item.IsExpired || item.Article.ExpiryDate is not { } expiry) return null;
        var date = EdtfDate.OfDay(expiry.Day);
        return Script.Object(
            ("text", world.Texts.Fill("expired_on", ("date", world.Dates.Middle(date)))),
            ("short_text", world.Texts["expired"]),
            ("date", values.Date(date)));
    }
}
