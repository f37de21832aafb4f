namespace SiteGen.Diagnostics;

/// <summary>What can be wrong between files, once they are put together as a site: codes SG03xx, in order.</summary>
public static class SitesMessages
{
    /// <summary>Two articles would get the same address.</summary>
    public static readonly DiagnosticRule SameAddress = new("SG0301", Severity.Error,
        "Het adres /{0} is al van {1}.",
        "Geef een van beide een eigen ‘slug’.");

    /// <summary>An old address is the address of a page that exists.</summary>
    public static readonly DiagnosticRule AliasIsPage = new("SG0302", Severity.Error,
        "Het oude adres {0} is het adres van een bestaande pagina.",
        "Haal het weg uit ‘aliases’.");

    /// <summary>Two files claim the same old address.</summary>
    public static readonly DiagnosticRule AliasTwice = new("SG0303", Severity.Error,
        "Het oude adres {0} staat ook bij {1}.",
        "Een oud adres kan maar naar één pagina leiden: haal het bij een van beide weg.");

    /// <summary>A text page has the address of a page that the program makes.</summary>
    public static readonly DiagnosticRule FixedAddress = new("SG0304", Severity.Error,
        "Het adres /{0} is van een pagina die de site zelf maakt.",
        "Geef deze pagina een andere ‘slug’.");

    /// <summary>The page of a term that no article uses.</summary>
    public static readonly DiagnosticRule TermWithoutArticles = new("SG0305", Severity.Warning,
        "Er is geen bericht over ‘{0}’: deze pagina komt niet op de site.",
        "Kijk of de bestandsnaam klopt; namen die wel voorkomen vindt u op de site onder /{1}/.");

    /// <summary>An article is held back because its date is uncertain.</summary>
    public static readonly DiagnosticRule HeldBack = new("SG0306", Severity.Advice,
        "Dit bericht blijft van de site tot de datum van de bijeenkomst zeker is.",
        "Bevestig de datum (haal het vraagteken weg), of zet ‘holdUncertain: false’ in content/site.yml.");

    /// <summary>The names of two terms of one kind give the same address.</summary>
    public static readonly DiagnosticRule SameSlug = new("SG0307", Severity.Warning,
        "‘{0}’ krijgt hetzelfde adres als ‘{1}’ ({2}), en staat daarom op /{3}/{4}/.",
        "Is het dezelfde? Schrijf de naam dan overal gelijk, of zet de ene schrijfwijze bij ‘aliases’ in content/woordenlijst.yml. Zijn het er twee? Zet dan beide in die lijst.");
}
