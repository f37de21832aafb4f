namespace SiteGen.Content;

/// <summary>
/// A category of information that public bodies disclose under the Woo, as in the official list "Informatiecategorieën" (TOOI). Immutable.
/// </summary>
/// <param name="Number">The number that names the index of its sitemaps: <c>sitemapindex-diwoo-infocat018.xml</c>.</param>
/// <param name="Code">Its identifier in the list.</param>
/// <param name="Name">Its name in the list.</param>
public sealed record WooCategory(int Number, string Code, string Name)
{
    /// <summary>The whole list.</summary>
    public static IReadOnlyList<WooCategory> All { get; } =
    [
        new(1, "c_139c6280", "wetten en algemeen verbindende voorschriften"),
        new(2, "c_aab6bfc7", "overige besluiten van algemene strekking"),
        new(3, "c_759721e2", "ontwerpen van wet- en regelgeving met adviesaanvraag"),
        new(4, "c_40a05794", "organisatie en werkwijze"),
        new(5, "c_89ee6784", "bereikbaarheidsgegevens"),
        new(6, "c_8c840238", "bij vertegenwoordigende organen ingekomen stukken"),
        new(7, "c_c76862ab", "vergaderstukken Staten-Generaal"),
        new(8, "c_db4862c3", "vergaderstukken decentrale overheden"),
        new(9, "c_3a248e3a", "agenda’s en besluitenlijsten bestuurscolleges"),
        new(10, "c_99a836c7", "adviezen"),
        new(11, "c_8fc2335c", "convenanten"),
        new(12, "c_c6cd1213", "jaarplannen en jaarverslagen"),
        new(13, "c_cf268088", "subsidieverplichtingen anders dan met beschikking"),
        new(14, "c_3baef532", "Woo-verzoeken en -besluiten"),
        new(15, "c_fdaee95e", "onderzoeksrapporten"),
        new(16, "c_46a81018", "beschikkingen"),
        new(17, "c_a870c43d", "klachtoordelen"),
        new(18, "c_816e508d", "inspanningsverplichting art 3.1 Woo"),
    ];

    /// <summary>What a body discloses because it is good to, not because the law names it: reports of meetings.</summary>
    public static WooCategory Effort => All[^1];
}
