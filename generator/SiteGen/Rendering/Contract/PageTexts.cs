using System.Globalization;
using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>What each page is called, what it says of itself, and where it stands.</summary>
internal static class PageTexts
{
    /// <summary>Longer descriptions are cut by search engines.</summary>
    private const int MaxDescription = 200;

    /// <summary>The title for the heading of the page.</summary>
    internal static string TitleOf(SitePage page, ContractWorld world) => page switch
    {
        { Article: { } article } => article.Article.Title,
        { Term: { } term } => term.Title,
        { Year: { } year } => year.Year is null ? world.Texts["zonder_jaar_title"] : world.Texts.Fill("jaar_title", ("title", YearText(year))),
        { Text.Title: var title, Kind: not PageKind.Home } => title,
        { Kind: PageKind.Home } => world.Settings.Title,
        _ => world.Texts[PageNames.TextName(page.Kind) + "_title"],
    };

    /// <summary>One sentence that says what the page is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="world">The site.</param>
    /// <param name="lead">The first paragraph of its text; empty when it has none.</param>
    internal static string DescriptionOf(SitePage page, ContractWorld world, string lead) => page switch
    {
        { Article: { } article } => article.Article.Summary ?? (lead.Length > 0 ? Cut(lead) : article.Article.Title),
        { Term: { } term } => term.Page?.Summary ?? world.Texts.Fill(PageNames.TextName(page.Kind) + "_description", ("title", term.Title)),
        { Year: { } year } => year.Year is null ? world.Texts["zonder_jaar_description"] : world.Texts.Fill("jaar_description", ("title", YearText(year))),
        { Text.Summary: { } summary } => summary,
        { Kind: PageKind.Home } => world.Settings.Description ?? world.Texts["home_description"],
        { Kind: PageKind.Text } => lead.Length > 0 ? Cut(lead) : page.Text?.Title ?? world.Settings.Title,
        _ => world.Texts[PageNames.TextName(page.Kind) + "_description"],
    };

    /// <summary>The way from home down to the page, the page itself last; empty for home.</summary>
    internal static IReadOnlyList<(string Title, string Route)> PathOf(SitePage page, ContractWorld world)
    {
        if (page.Kind == PageKind.Home) return [];
        var path = new List<(string, string)> { (world.Texts["home_title"], Routes.Home) };
        if (page.Article is { } article)
        {
            Add(Routes.News);
            path.Add((article.Year?.ToString(CultureInfo.InvariantCulture) ?? world.Texts["zonder_jaar_title"], Routes.Year(article.Year)));
        }
        else if (page.Year is not null)
        {
            Add(Routes.News);
        }
        else if (page.Term is { } term)
        {
            Add(Routes.Terms(term.Kind));
            if (term is ThemeTerm theme) AddBroader(theme, path, world);
        }

        path.Add((page.Year is { Year: not null } year ? YearText(year) : TitleOf(page, world), page.Paging.Number > 1 ? page.Paging.List : page.Route));
        return path;

        void Add(string route)
        {
            if (world.Site.PageAt(route) is { } parent) path.Add((TitleOf(parent, world), route));
        }
    }

    /// <summary>The language of what the page shows.</summary>
    internal static string LanguageOf(SitePage page, ContractWorld world) => page.Article?.Article.Lang ?? page.Text?.Lang ?? world.Settings.Language;

    internal static string YearText(SiteYear year) => year.Year!.Value.ToString(CultureInfo.InvariantCulture);

    private static void AddBroader(ThemeTerm theme, List<(string, string)> path, ContractWorld world)
    {
        var line = new List<ThemeTerm>();
        for (var at = theme.Broader; at is not null && world.Site.Themes.TryGet(at, out var broader) && !line.Contains(broader) && broader != theme; at = broader.Broader) line.Add(broader);
        for (var i = line.Count - 1; i >= 0; i--) path.Add((line[i].Title, line[i].Route));
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxDescription) return text;
        var end = text.LastIndexOf(' ', MaxDescription - 1);
        return text[..(end > 0 ? end : MaxDescription - 1)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }
}
