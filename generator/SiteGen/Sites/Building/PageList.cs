using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Sites.Building;

/// <summary>Lists every page of a site with its address.</summary>
internal sealed class PageList(ContentSet content, DiagnosticBag diagnostics)
{
    /// <summary>Lists of names are short lines: far more go on a page than of cards.</summary>
    private const int NamesPerPage = 500;

    /// <summary>Pages of the site itself that an editor may give a text by a file of that name, and that exist without one too.</summary>
    private static readonly Dictionary<string, PageKind> Standing = new(StringComparer.Ordinal)
    {
        ["over"] = PageKind.About,
        ["contact"] = PageKind.Contact,
        ["privacy"] = PageKind.Privacy,
        ["toegankelijkheid"] = PageKind.Accessibility,
    };

    /// <summary>Pages that show an editor's text besides what they list.</summary>
    private static readonly Dictionary<string, PageKind> Introduced = new(StringComparer.Ordinal)
    {
        ["home"] = PageKind.Home,
        ["kennissessies"] = PageKind.Showcase,
    };

    private readonly Dictionary<string, SitePage> pages = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyList<SitePage> Build(
        IReadOnlyList<SiteArticle> articles, IReadOnlyList<SiteYear> years, Taxonomies terms, Agenda agenda, Showcase showcase, int alphabetCount)
    {
        var texts = content.Pages.Where(page => !page.Draft).ToArray();
        Add(new SitePage(PageKind.Home, Routes.Home) { Text = TextFor(texts, PageKind.Home) });
        AddList(PageKind.News, Routes.News, articles.Count, page => page);
        foreach (var year in years) AddList(PageKind.Year, year.Route, year.Articles.Count, page => page with { Year = year });
        foreach (var article in articles) Add(new SitePage(PageKind.Article, article.Route) { Article = article });
        AddTerms(PageKind.Themes, PageKind.Theme, TermKind.Theme, terms.Themes, int.MaxValue);
        AddTerms(PageKind.Municipalities, PageKind.Municipality, TermKind.Municipality, terms.Municipalities, int.MaxValue);
        AddTerms(PageKind.Regions, PageKind.Region, TermKind.Region, terms.Regions, int.MaxValue);
        AddTerms(PageKind.Organisations, PageKind.Organisation, TermKind.Organisation, terms.Organisations, NamesPerPage);
        AddTerms(PageKind.People, PageKind.Person, TermKind.Person, terms.People, NamesPerPage);
        AddSeries(terms.Series);
        AddList(PageKind.Agenda, Routes.Agenda, agenda.Past.Count, page => page, 2 * content.Settings.PageSize);
        if (showcase.Articles.Count > 0) Add(new SitePage(PageKind.Showcase, Routes.Showcase) { Text = TextFor(texts, PageKind.Showcase) });
        Add(new SitePage(PageKind.Archive, Routes.Archive));
        AddList(PageKind.Alphabet, Routes.Alphabet, alphabetCount, page => page, NamesPerPage);
        Add(new SitePage(PageKind.Search, Routes.Search));
        Add(new SitePage(PageKind.NotFound, Routes.NotFound));
        AddTexts(texts, showcase);
        return [.. pages.Values.OrderBy(page => page.Route, StringComparer.Ordinal)];
    }

    private void Add(SitePage page) => pages.Add(page.Route, page);

    private void AddList(PageKind kind, string route, int count, Func<SitePage, SitePage> with, int? size = null)
    {
        foreach (var paging in Paging.Of(route, count, size ?? content.Settings.PageSize))
            Add(with(new SitePage(kind, paging.Route(paging.Number)) { Paging = paging }));
    }

    private void AddTerms(PageKind list, PageKind one, TermKind kind, IReadOnlyList<Term> terms, int namesPerPage)
    {
        if (terms.Count == 0) return;
        AddList(list, Routes.Terms(kind), terms.Count, page => page, namesPerPage);
        foreach (var term in terms) AddList(one, term.Route, term.Articles.Count, page => page with { Term = term });
    }

    /// <summary>A series is one story, so its page is never cut in parts.</summary>
    private void AddSeries(IReadOnlyList<Term> series)
    {
        if (series.Count == 0) return;
        Add(new SitePage(PageKind.SeriesList, Routes.Terms(TermKind.Series)));
        foreach (var term in series) Add(new SitePage(PageKind.Series, term.Route) { Term = term });
    }

    private static TextPage? TextFor(IEnumerable<TextPage> texts, PageKind kind) =>
        texts.FirstOrDefault(text => Introduced.GetValueOrDefault(text.Slug, PageKind.Text) == kind);

    private void AddTexts(TextPage[] texts, Showcase showcase)
    {
        foreach (var text in texts)
        {
            if (Introduced.TryGetValue(text.Slug, out var kind) && (kind == PageKind.Home || showcase.Articles.Count > 0)) continue;
            var page = new SitePage(Standing.GetValueOrDefault(text.Slug, PageKind.Text), Routes.TextPage(text.Slug)) { Text = text };
            if (!pages.TryAdd(page.Route, page)) diagnostics.Add(Taken(text, page.Route));
        }

        foreach (var (slug, kind) in Standing) pages.TryAdd(Routes.TextPage(slug), new SitePage(kind, Routes.TextPage(slug)));
    }

    private Diagnostic Taken(TextPage text, string route) => pages[route].Text is { } other
        ? SitesMessages.SameAddress.At(text.PlaceOf("slug"), route, other.Path)
        : SitesMessages.FixedAddress.At(text.PlaceOf("slug"), route);
}
