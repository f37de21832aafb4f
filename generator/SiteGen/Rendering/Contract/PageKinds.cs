using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Adds the names that belong to the kind of a page.</summary>
internal sealed class PageKinds(ContractWorld world, Values values, Cards cards, Lists lists, Meetings meetings, Terms terms, Articles articles)
{
    /// <summary>The front page is an overview: a handful of each.</summary>
    private const int OnHome = 6;

    /// <summary>Themes and places on the front page and the search page.</summary>
    private const int TermsOnHome = 12;
    private const int TermsOnSearch = 2 * TermsOnHome;

    /// <summary>How many articles each kind has: counted once, because the news has a page for every twenty.</summary>
    private readonly Lazy<ScriptArray> kinds = new(() => Script.List(
        world.Site.Articles.GroupBy(article => article.Article.Kind).OrderBy(group => group.Key).Select(group => (object?)Script.Object(
            ("label", world.Texts["kind_" + group.Key.Word()]),
            ("count", group.Count()),
            ("count_text", world.Texts.Count("reports_count", group.Count()))))));

    private readonly OverviewKinds overviews = new(world, values, cards, lists, meetings, terms);
    private readonly TermKinds ofTerm = new(world, values, cards, lists, meetings, terms);
    private readonly Lazy<ScriptArray> years = new(() => Script.List(world.Site.Years, year =>
        values.Link(year.Year is null ? world.Texts["zonder_jaar_title"] : PageTexts.YearText(year), year.Route, year.Articles.Count)));

    /// <param name="model">The names of the page so far.</param>
    /// <param name="page">The page.</param>
    /// <param name="body">The text that an editor wrote for it.</param>
    /// <param name="description">What the page says of itself.</param>
    /// <returns>The articles that the page lists.</returns>
    internal IReadOnlyList<SiteArticle> Add(ScriptObject model, SitePage page, RenderedBody body, string description)
    {
        switch (page.Kind)
        {
            case PageKind.Home: return Home(model, body);
            case PageKind.News: return News(model, page);
            case PageKind.Year: return Year(model, page);
            case PageKind.Article:
                model["article"] = articles.Of(page.Article!, body);
                return [];
            case PageKind.Search:
                Search(model);
                return [];
            case PageKind.NotFound:
                model["latest"] = cards.Of([.. Fresh().Take(OnHome)]);
                model["themes"] = terms.Biggest(world.Site.Themes, TermsOnHome);
                return [];
            case PageKind.About or PageKind.Contact or PageKind.Privacy or PageKind.Accessibility or PageKind.Text:
                Text(model, page, body);
                return [];
            case PageKind.Theme or PageKind.Municipality or PageKind.Region or PageKind.Organisation or PageKind.Person or PageKind.Series:
                return ofTerm.Add(model, page, body, description);
            default:
                return overviews.Add(model, page, body);
        }
    }

    private IEnumerable<SiteArticle> Fresh() => world.Site.Articles.Where(article => !article.IsExpired);

    private IReadOnlyList<SiteArticle> Home(ScriptObject model, RenderedBody body)
    {
        var latest = Fresh().Take(OnHome + 1).ToArray();
        model["featured"] = latest.Length > 0 ? cards.Of(latest[0]) : null!;
        model["latest"] = cards.Of(latest.Length > 1 ? latest[1..] : []);
        model["themes"] = terms.Biggest(world.Site.Themes, TermsOnHome);
        model["municipalities"] = terms.Biggest(world.Site.Municipalities, TermsOnHome);
        model["coming"] = meetings.Of([.. world.Site.Agenda.Coming.Take(OnHome)]);
        model["recent_meetings"] = meetings.Of([.. world.Site.Agenda.Past.Take(OnHome)]);
        model["series"] = terms.Biggest(world.Site.Series, OnHome);
        model["years"] = years.Value;
        model["intro_html"] = Script.OrNull(body.Html)!;
        return latest;
    }

    private IReadOnlyList<SiteArticle> News(ScriptObject model, SitePage page)
    {
        model["list"] = lists.Of(world.Site.Articles, page.Paging);
        model["years"] = years.Value;
        model["kinds"] = kinds.Value;
        return page.Paging.Slice(world.Site.Articles);
    }

    private IReadOnlyList<SiteArticle> Year(ScriptObject model, SitePage page)
    {
        var year = page.Year!;
        var at = Position(world.Site.Years, year);
        model["year"] = year.Year is null ? world.Texts["zonder_jaar_title"] : PageTexts.YearText(year);
        model["list"] = lists.Of(year.Articles, page.Paging, byMonth: year.Year is not null);
        model["years"] = years.Value;

        // Years run from new to old, so the year before stands behind this one.
        model["previous"] = at + 1 < years.Value.Count ? years.Value[at + 1]! : null!;
        model["next"] = at > 0 ? years.Value[at - 1]! : null!;
        return page.Paging.Slice(year.Articles);
    }

    private static int Position(IReadOnlyList<SiteYear> all, SiteYear year)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Year == year.Year) return i;
        }

        return -1;
    }

    private void Search(ScriptObject model)
    {
        model["themes"] = terms.Biggest(world.Site.Themes, TermsOnSearch);
        model["municipalities"] = terms.Biggest(world.Site.Municipalities, TermsOnSearch);
        model["organisations"] = terms.Biggest(world.Site.Organisations, TermsOnSearch);
        model["years"] = years.Value;
        model["kinds"] = kinds.Value;
        model["letters"] = world.Site.PageAt(Routes.Alphabet) is { } alphabet ? terms.Letters(world.Site.Alphabet, alphabet.Paging, onPage: false) : Script.Empty();
    }

    private void Text(ScriptObject model, SitePage page, RenderedBody body)
    {
        model["body_html"] = Script.OrNull(body.Html)!;
        model["contents"] = Articles.Contents(body);
        model["changed"] = values.Date(page.Text?.Lastmod)!;
        model["image"] = null!;
    }
}
