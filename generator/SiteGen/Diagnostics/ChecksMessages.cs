namespace SiteGen.Diagnostics;

/// <summary>
/// What the checks of a finished site find: codes SG06xx, in order. SG0601 to SG0619 are about pages, SG0620 to SG0639 about the
/// texts of editors.
/// </summary>
public static class ChecksMessages
{
    /// <summary>A link to a page that is not there.</summary>
    public static readonly DiagnosticRule BrokenLink = new("SG0601", Severity.Warning,
        "De link naar ‘{0}’ leidt nergens heen.",
        "Kijk of het adres klopt, en of de pagina nog bestaat.");

    /// <summary>A link to a place on a page that is not there.</summary>
    public static readonly DiagnosticRule BrokenAnchor = new("SG0602", Severity.Warning,
        "De link naar ‘{0}’ noemt een plek die niet op die pagina staat.",
        "Een kop heeft als plek de eigen woorden, met streepjes: ‘#grote-betrokkenheid’.");

    /// <summary>Something that the browser would fetch from elsewhere.</summary>
    public static readonly DiagnosticRule ForeignRequest = new("SG0603", Severity.Error,
        "De pagina haalt ‘{0}’ op bij een andere site.",
        "Zet het bestand op deze site: dan volgt geen andere site de lezer.");

    /// <summary>An id twice on one page.</summary>
    public static readonly DiagnosticRule DoubledId = new("SG0604", Severity.Warning,
        "De plek ‘{0}’ staat meer dan één keer op de pagina.");

    /// <summary>A picture without an alt attribute.</summary>
    public static readonly DiagnosticRule ImageWithoutAlt = new("SG0605", Severity.Warning,
        "De afbeelding ‘{0}’ heeft geen ‘alt’.",
        "Zeg wat er te zien is, of schrijf alt=\"\" als de afbeelding niets toevoegt.");

    /// <summary>A heading more than one level below the one before.</summary>
    public static readonly DiagnosticRule SkippedLevel = new("SG0606", Severity.Warning,
        "De kop ‘{0}’ slaat een niveau over: van {1} naar {2}.",
        "Gebruik één hekje meer dan de kop erboven.");

    /// <summary>A page without a main heading, or with several.</summary>
    public static readonly DiagnosticRule MainHeadings = new("SG0607", Severity.Warning,
        "De pagina heeft {0} hoofdkoppen (h1), en hoort er één te hebben.");

    /// <summary>A link whose words say nothing.</summary>
    public static readonly DiagnosticRule VagueLink = new("SG0608", Severity.Warning,
        "De link ‘{0}’ zegt niet waar hij heen leidt.",
        "Noem het doel: ‘verslag van de bijeenkomst’ in plaats van ‘hier’.");

    /// <summary>A link without words.</summary>
    public static readonly DiagnosticRule WordlessLink = new("SG0609", Severity.Warning,
        "De link naar ‘{0}’ heeft geen woorden.");

    /// <summary>A page without a title or language.</summary>
    public static readonly DiagnosticRule BarePage = new("SG0610", Severity.Warning,
        "De pagina heeft geen {0}.");

    /// <summary>An announcement of something that is past.</summary>
    public static readonly DiagnosticRule StaleAnnouncement = new("SG0620", Severity.Warning,
        "Deze aankondiging is van een bijeenkomst die voorbij is ({0}).",
        "Maak er een verslag van, of vul ‘expiryDate’ in.");

    /// <summary>A title that is cut off in search results.</summary>
    public static readonly DiagnosticRule LongTitle = new("SG0621", Severity.Advice,
        "De titel heeft {0} tekens; tot {1} past hij overal.",
        "Zet het belangrijkste woord voorop, en kort de rest in.");

    /// <summary>No lead.</summary>
    public static readonly DiagnosticRule NoSummary = new("SG0622", Severity.Advice,
        "De samenvatting ontbreekt.",
        "Zeg bij ‘summary’ in één of twee zinnen wat er uit de bijeenkomst kwam.");

    /// <summary>A sentence that is hard to follow.</summary>
    public static readonly DiagnosticRule LongSentence = new("SG0623", Severity.Advice,
        "Deze zin heeft {0} woorden; tot {1} leest een zin prettig.",
        "Maak er twee zinnen van.");

    /// <summary>More such sentences than anyone will read about.</summary>
    public static readonly DiagnosticRule MoreLongSentences = new("SG0624", Severity.Advice,
        "Nog {0} andere zinnen hebben meer dan {1} woorden.");

    /// <summary>A text that reads with difficulty.</summary>
    public static readonly DiagnosticRule HardToRead = new("SG0625", Severity.Advice,
        "De tekst leest moeilijk: {0} op de schaal van Flesch-Douma (60 en hoger is eenvoudig).",
        "Kortere zinnen en kortere woorden helpen het meest.");

    /// <summary>What may be a citizen service number.</summary>
    public static readonly DiagnosticRule CitizenNumber = new("SG0630", Severity.Warning,
        "Dit kan een burgerservicenummer zijn.",
        "Haal het weg: een burgerservicenummer mag niet op een site staan.");

    /// <summary>What may be somebody's own telephone number.</summary>
    public static readonly DiagnosticRule PrivateNumber = new("SG0631", Severity.Warning,
        "Dit kan het mobiele nummer van één persoon zijn.",
        "Zet een algemeen nummer in de tekst, of het nummer bij ‘contact’ als de persoon dat goedvindt.");

    /// <summary>The hint for a fault that stands on many pages.</summary>
    /// <param name="others">On how many pages besides the one that is named.</param>
    public static string AlsoOn(int others) => "Dit staat ook op " + others.ToString(System.Globalization.CultureInfo.InvariantCulture) + (others == 1 ? " andere pagina." : " andere pagina’s.");

    /// <summary>What a page can lack, for <see cref="BarePage"/>.</summary>
    public const string Title = "titel";

    /// <summary>What a page can lack, for <see cref="BarePage"/>.</summary>
    public const string Language = "taal (lang)";
}
