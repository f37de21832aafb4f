namespace SiteGen.Browser.Support;

/// <summary>One page of every type, with the paths that the content of <c>Site/</c> gives them.</summary>
internal static class PageTypes
{
    /// <summary>The report that has everything a report can have.</summary>
    public const string FullReport = "nieuws/2026/kennissessie-jeugdhulp/";

    /// <summary>The report with a picture and a year that is not certain.</summary>
    public const string UncertainReport = "nieuws/2025/eerste-sessie/";

    /// <summary>The report that has expired.</summary>
    public const string ExpiredReport = "nieuws/2017/meepraten-over-armoede/";

    /// <summary>Name and path of each type.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["404"] = "404.html",
        ["a-z"] = "a-z/",
        ["agenda"] = "agenda/",
        ["archief"] = "archief/",
        ["artikel"] = FullReport,
        ["artikel-onzeker"] = UncertainReport,
        ["artikel-verlopen"] = ExpiredReport,
        ["contact"] = "contact/",
        ["gemeente"] = "gemeenten/velsen/",
        ["gemeenten"] = "gemeenten/",
        ["home"] = "",
        ["jaar"] = "nieuws/2026/",
        ["kennissessies"] = "kennissessies/",
        ["nieuws"] = "nieuws/",
        ["nieuws-2"] = "nieuws/pagina/2/",
        ["organisatie"] = "organisaties/bureau-noorderlicht/",
        ["organisaties"] = "organisaties/",
        ["over"] = "over/",
        ["pagina"] = "werkwijze/",
        ["personen"] = "personen/",
        ["persoon"] = "personen/marit-van-der-zee/",
        ["privacy"] = "privacy/",
        ["regio"] = "regios/ijmond/",
        ["regios"] = "regios/",
        ["serie"] = "series/jeugdhulp-dichtbij/",
        ["series"] = "series/",
        ["thema"] = "themas/jeugd/",
        ["themas"] = "themas/",
        ["toegankelijkheid"] = "toegankelijkheid/",
        ["zoeken"] = "zoeken/",
        ["zoeken-resultaten"] = "zoeken/?q=jeugdhulp",
    };

    /// <summary>The names, as rows of a theory.</summary>
    public static TheoryData<string> Names => [.. All.Keys];
}
