using System.Globalization;
using SiteGen.Content;

namespace SiteGen.Sites;

/// <summary>The addresses of a site: relative to its root, no leading slash, a final slash for pages. The one place that makes them.</summary>
public static class Routes
{
    /// <summary>The home page.</summary>
    public const string Home = "";

    /// <summary>The list of all news.</summary>
    public const string News = "nieuws/";

    /// <summary>The agenda.</summary>
    public const string Agenda = "agenda/";

    /// <summary>The calendar feed of the agenda.</summary>
    public const string Calendar = "agenda/agenda.ics";

    /// <summary>The showcase.</summary>
    public const string Showcase = "kennissessies/";

    /// <summary>The archive by year.</summary>
    public const string Archive = "archief/";

    /// <summary>The alphabetical list of terms.</summary>
    public const string Alphabet = "a-z/";

    /// <summary>The search page.</summary>
    public const string Search = "zoeken/";

    /// <summary>The folder of the search index.</summary>
    public const string SearchIndex = "zoek/";

    /// <summary>The page for addresses that do not exist.</summary>
    public const string NotFound = "404.html";

    /// <summary>The slug of the year of articles whose year is not known.</summary>
    public const string NoYear = "zonder-jaar";

    /// <summary>The list of terms of a kind: <c>themas/</c>.</summary>
    public static string Terms(TermKind kind) => kind.Folder() + "/";

    /// <summary>The page of a term: <c>themas/jeugd/</c>.</summary>
    public static string Term(TermKind kind, string slug) => kind.Folder() + "/" + slug + "/";

    /// <summary>The list of a year: <c>nieuws/2017/</c>.</summary>
    /// <param name="year">The year; absent for articles without one.</param>
    public static string Year(int? year) => News + YearSlug(year) + "/";

    /// <summary>The page of an article: <c>nieuws/2017/slug/</c>.</summary>
    public static string Article(int? year, string slug) => Year(year) + slug + "/";

    /// <summary>The calendar file of the meeting of an article.</summary>
    public static string MeetingOf(SiteArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Route + "bijeenkomst.ics";
    }

    /// <summary>A page that stands by itself: <c>over/</c>.</summary>
    public static string TextPage(string slug) => slug + "/";

    /// <summary>Page <paramref name="number"/> of a list; the first page is the list itself.</summary>
    public static string Page(string list, int number) =>
        number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}pagina/{number}/");

    /// <summary>The Atom feed of a list.</summary>
    public static string Atom(string list) => list + "feed.xml";

    /// <summary>The JSON Feed of a list.</summary>
    public static string JsonFeed(string list) => list + "feed.json";

    /// <summary>The file that a host serves for a route: <c>nieuws/</c> is <c>nieuws/index.html</c>.</summary>
    public static string File(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return route.Length == 0 || route.EndsWith('/') ? route + "index.html" : route;
    }

    private static string YearSlug(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? NoYear;
}
