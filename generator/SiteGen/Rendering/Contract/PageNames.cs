using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>What kinds of pages are called in templates, texts and menus.</summary>
internal static class PageNames
{
    private static readonly Dictionary<PageKind, string> Names = new()
    {
        [PageKind.Home] = "home",
        [PageKind.News] = "nieuws",
        [PageKind.Year] = "jaar",
        [PageKind.Article] = "artikel",
        [PageKind.Themes] = "themas",
        [PageKind.Theme] = "thema",
        [PageKind.Municipalities] = "gemeenten",
        [PageKind.Municipality] = "gemeente",
        [PageKind.Regions] = "regios",
        [PageKind.Region] = "regio",
        [PageKind.Organisations] = "organisaties",
        [PageKind.Organisation] = "organisatie",
        [PageKind.People] = "personen",
        [PageKind.Person] = "persoon",
        [PageKind.Agenda] = "agenda",
        [PageKind.Showcase] = "kennissessies",
        [PageKind.SeriesList] = "series",
        [PageKind.Series] = "serie",
        [PageKind.Archive] = "archief",
        [PageKind.Alphabet] = "a-z",
        [PageKind.Search] = "zoeken",
        [PageKind.About] = "over",
        [PageKind.Contact] = "contact",
        [PageKind.Privacy] = "privacy",
        [PageKind.Accessibility] = "toegankelijkheid",
        [PageKind.Text] = "pagina",
        [PageKind.NotFound] = "404",
    };

    /// <summary>The word for a kind of page: <c>artikel</c>.</summary>
    internal static string Word(PageKind kind) => Names[kind];

    /// <summary>The template of a kind of page: <c>artikel.html</c>.</summary>
    internal static string Template(PageKind kind) => Names[kind] + ".html";

    /// <summary>How the texts of a kind of page begin: <c>a_z</c>.</summary>
    internal static string TextName(PageKind kind) => Names[kind].Replace('-', '_');

    /// <summary>The word for one term of a kind: <c>thema</c>.</summary>
    internal static string Word(TermKind kind) => Names[OneOf(kind)];

    /// <summary>The kind of page of one term.</summary>
    internal static PageKind OneOf(TermKind kind) => kind switch
    {
        TermKind.Theme => PageKind.Theme,
        TermKind.Municipality => PageKind.Municipality,
        TermKind.Region => PageKind.Region,
        TermKind.Organisation => PageKind.Organisation,
        TermKind.Person => PageKind.Person,
        TermKind.Series => PageKind.Series,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of term"),
    };

    /// <summary>The kind of page that lists the terms of a kind.</summary>
    internal static PageKind ListOf(TermKind kind) => kind switch
    {
        TermKind.Theme => PageKind.Themes,
        TermKind.Municipality => PageKind.Municipalities,
        TermKind.Region => PageKind.Regions,
        TermKind.Organisation => PageKind.Organisations,
        TermKind.Person => PageKind.People,
        TermKind.Series => PageKind.SeriesList,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of term"),
    };

    /// <summary>The part of the menu that a route belongs to: its first part.</summary>
    internal static string Section(string route) => route.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? route[..slash] : "";
}
