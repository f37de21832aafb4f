namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the text of a content file: codes SG0180 to SG0199, in order.</summary>
public static class MarkdownMessages
{
    /// <summary>HTML in the text.</summary>
    public static readonly DiagnosticRule RawHtml = new("SG0180", Severity.Error,
        "HTML mag niet in de tekst: ‘{0}’.",
        "Gebruik de opmaak van Markdown, bijvoorbeeld **vet** of een tabel met streepjes. Bedoelt u een kleiner-dan-teken, schrijf dan \\<.");

    /// <summary>A link of a kind that is not allowed.</summary>
    public static readonly DiagnosticRule WrongLink = new("SG0181", Severity.Error,
        "De link ‘{0}’ mag niet.",
        "Gebruik https://…, http://…, mailto:…, tel:… of een pad op deze site.");

    /// <summary>A link without a target.</summary>
    public static readonly DiagnosticRule EmptyLink = new("SG0182", Severity.Warning,
        "De link ‘{0}’ heeft geen doel.",
        "Vul het adres in tussen de haakjes, of haal de link weg.");

    /// <summary>A link to something that is not on the site.</summary>
    public static readonly DiagnosticRule UnknownTarget = new("SG0183", Severity.Error,
        "De link leidt naar ‘{0}’, maar dat is er niet op deze site.",
        "Kijk of het adres klopt. Een pad begint met / of is een bestand in ‘content’.");

    /// <summary>A picture that is not there.</summary>
    public static readonly DiagnosticRule MissingPicture = new("SG0184", Severity.Error,
        "De afbeelding ‘{0}’ bestaat niet.",
        "Zet het bestand in ‘content/media’ en schrijf het pad vanaf ‘content’.");

    /// <summary>A picture on another site.</summary>
    public static readonly DiagnosticRule ForeignPicture = new("SG0185", Severity.Error,
        "De afbeelding ‘{0}’ staat op een andere site.",
        "Zet het bestand in ‘content/media’: dan volgt geen andere site de lezer.");

    /// <summary>A picture without words.</summary>
    public static readonly DiagnosticRule PictureWithoutAlt = new("SG0186", Severity.Warning,
        "De afbeelding ‘{0}’ heeft geen tekst voor wie haar niet ziet.",
        "Schrijf die tussen de blokhaken: ![Een volle zaal](…). Voegt de afbeelding niets toe: ![](… \"decoratief\").");

    /// <summary>A heading that is a paragraph.</summary>
    public static readonly DiagnosticRule LongHeading = new("SG0187", Severity.Warning,
        "Deze kop heeft {0} tekens, ten hoogste {1}.",
        "Maak er een gewone alinea van, of kort de kop in.");

    /// <summary>A heading without words.</summary>
    public static readonly DiagnosticRule EmptyHeading = new("SG0188", Severity.Warning,
        "Deze kop is leeg.",
        "Schrijf achter de hekjes een kop, of haal de regel weg.");

    /// <summary>Lists in quotations in lists.</summary>
    public static readonly DiagnosticRule TooNested = new("SG0189", Severity.Error,
        "De opmaak van deze tekst is te diep genest.",
        "Kijk naar reeksen haakjes, sterretjes of >-tekens.");

    /// <summary>A language that is none.</summary>
    public static readonly DiagnosticRule WrongLanguage = new("SG0190", Severity.Error,
        "‘{0}’ is geen taalcode.",
        "Schrijf bijvoorbeeld [lessons learned](lang:en).");

    /// <summary>More faults in one text than anyone will read.</summary>
    public static readonly DiagnosticRule MoreFaults = new("SG0191", Severity.Error,
        "Deze tekst heeft nog {0} andere fouten.",
        "Los eerst de fouten hierboven op.");

    /// <summary>The title that declares a picture decorative.</summary>
    public const string DecorativeTitle = "decoratief";
}
