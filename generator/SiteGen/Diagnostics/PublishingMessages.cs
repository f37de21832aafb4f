namespace SiteGen.Diagnostics;

/// <summary>What can keep a site from being put in place: codes SG07xx, in order. After each of them the previous site still stands.</summary>
public static class PublishingMessages
{
    /// <summary>The output path names a file.</summary>
    public static readonly DiagnosticRule OutputIsFile = new("SG0701", Severity.Error,
        "De uitvoer ‘{0}’ is een bestand; nodig is een map.",
        "Kies met --output een map, of haal het bestand weg.");

    /// <summary>The system refuses to let us write.</summary>
    public static readonly DiagnosticRule NoPermission = new("SG0702", Severity.Error,
        "Schrijven in ‘{0}’ mag niet.",
        "Geef uzelf schrijfrechten op deze map, of kies met --output een andere.");

    /// <summary>The disk is full.</summary>
    public static readonly DiagnosticRule DiskFull = new("SG0703", Severity.Error,
        "De schijf is vol: ‘{0}’ kon niet worden geschreven.",
        "Maak ruimte vrij en bouw opnieuw. De vorige site staat er nog.");

    /// <summary>The output folder holds files and no site of ours.</summary>
    public static readonly DiagnosticRule ForeignFolder = new("SG0704", Severity.Error,
        "De map ‘{0}’ bevat bestanden die niet door sitegen zijn gemaakt, zoals ‘{1}’.",
        "Kies met --output een lege of nieuwe map. Is alles in deze map oude uitvoer? Maak haar dan zelf leeg.");

    /// <summary>A file that we did not write stands where one of the site must come.</summary>
    public static readonly DiagnosticRule ForeignFile = new("SG0705", Severity.Error,
        "Op de plaats van ‘{0}’ staat een bestand dat niet door sitegen is gemaakt.",
        "Haal het weg, of geef de pagina een ander adres.");

    /// <summary>Two files of the site want the same place.</summary>
    public static readonly DiagnosticRule SamePlace = new("SG0706", Severity.Error,
        "Twee bestanden van de site krijgen hetzelfde adres: ‘{0}’ en ‘{1}’.",
        "Geef een van de twee een andere naam. Hoofdletters maken geen verschil.");

    /// <summary>Another run is writing to the same folder.</summary>
    public static readonly DiagnosticRule Busy = new("SG0707", Severity.Error,
        "Een andere run van sitegen schrijft al naar ‘{0}’.",
        "Wacht tot die klaar is en probeer het opnieuw.");

    /// <summary>The system gave another error while writing.</summary>
    public static readonly DiagnosticRule WriteFailed = new("SG0708", Severity.Error,
        "Schrijven naar ‘{0}’ is mislukt: {1}",
        "De vorige site staat er nog. Los de oorzaak op en bouw opnieuw.");

    /// <summary>The last step stopped halfway.</summary>
    public static readonly DiagnosticRule CommitCutOff = new("SG0709", Severity.Error,
        "Het plaatsen van de site in ‘{0}’ is halverwege gestopt: {1}",
        "Los de oorzaak op en bouw opnieuw: de volgende keer wordt dit eerst afgemaakt.");

    /// <summary>A new file would take the place of another.</summary>
    public static readonly DiagnosticRule FileExists = new("SG0710", Severity.Error,
        "‘{0}’ bestaat al en is niet aangeraakt.");

    /// <summary>A folder on the way to a file is a link, which may lead out of the site.</summary>
    public static readonly DiagnosticRule LinkedFolder = new("SG0711", Severity.Error,
        "‘{0}’ is niet geschreven: het bestand, of een map erboven, is een koppeling naar een andere plaats.",
        "Zet de echte map of het echte bestand op deze plaats.");
}
