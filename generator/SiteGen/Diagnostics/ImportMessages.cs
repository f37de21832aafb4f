namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with raw reports: codes SG02xx, in order. SG0201 to SG0229 are about files.</summary>
public static class ImportMessages
{
    /// <summary>The file is larger than a report can be.</summary>
    public static readonly DiagnosticRule TooLarge = new("SG0201", Severity.Error,
        "Dit bestand is te groot om te lezen: {0} MB, ten hoogste {1} MB.",
        "Splits het bestand, of verklein de afbeeldingen erin.");

    /// <summary>There is nothing to read in the file.</summary>
    public static readonly DiagnosticRule Empty = new("SG0202", Severity.Error,
        "Dit bestand bevat geen tekst.",
        "Verwijder het bestand, of zet er de tekst van het verslag in.");

    /// <summary>The bytes are no text and no document that can be read.</summary>
    public static readonly DiagnosticRule Binary = new("SG0203", Severity.Error,
        "Dit bestand is geen tekst, Word-document of webpagina.",
        "Sla het verslag op als .docx, .html of tekst in UTF-8.");

    /// <summary>The file is of a kind that is known but not read.</summary>
    public static readonly DiagnosticRule OtherFormat = new("SG0204", Severity.Error,
        "Dit bestand is {0}; dat leest de import niet.",
        "Open het in het programma waarmee het is gemaakt en sla het op als .docx of als tekst in UTF-8.");

    /// <summary>The document is protected with a password.</summary>
    public static readonly DiagnosticRule Encrypted = new("SG0205", Severity.Error,
        "Dit document is beveiligd met een wachtwoord.",
        "Haal het wachtwoord eraf en importeer het opnieuw.");

    /// <summary>The document cannot be opened.</summary>
    public static readonly DiagnosticRule Damaged = new("SG0206", Severity.Error,
        "Dit document is beschadigd: {0}.",
        "Open het in Word, laat het herstellen en sla het opnieuw op.");

    /// <summary>The document unpacks to more than a report can be.</summary>
    public static readonly DiagnosticRule Inflated = new("SG0207", Severity.Error,
        "Dit document is uitgepakt veel te groot: meer dan {0} bytes.",
        "Sla het verslag opnieuw op zonder ingesloten bestanden.");

    /// <summary>The text is not UTF-8 and was read in the older encoding of Windows.</summary>
    public static readonly DiagnosticRule OldEncoding = new("SG0208", Severity.Advice,
        "Dit bestand is geen UTF-8; het is gelezen als Windows-1252.",
        "Kijk of letters met een accent en het euroteken goed zijn overgekomen.");

    /// <summary>Some bytes are no UTF-8 while the rest is.</summary>
    public static readonly DiagnosticRule MixedEncoding = new("SG0209", Severity.Warning,
        "Dit bestand is UTF-8 met {0} bytes die dat niet zijn; die zijn gelezen als Windows-1252.",
        "Kijk of letters met een accent en het euroteken op deze regel goed zijn overgekomen.");

    /// <summary>Bytes that stand for no character in any encoding that was tried.</summary>
    public static readonly DiagnosticRule UnknownCharacters = new("SG0210", Severity.Warning,
        "Er staan {0} tekens in dit bestand die niet te lezen zijn; in het artikel staat er �.",
        "Verbeter die plaatsen in het artikel aan de hand van het oorspronkelijke verslag.");

    /// <summary>A picture lies between the reports.</summary>
    public static readonly DiagnosticRule LoosePicture = new("SG0211", Severity.Advice,
        "Dit is een afbeelding en geen verslag; zij is overgeslagen.",
        "Zet afbeeldingen in content/media/ en noem ze in het artikel.");

    /// <summary>The file is there, but the system does not let it be read.</summary>
    public static readonly DiagnosticRule CannotRead = new("SG0212", Severity.Error,
        "Dit bestand is niet te lezen.",
        "Kijk of het bestand nog bestaat en of u het mag openen.");

    /// <summary>Two raw reports have the same bytes.</summary>
    public static readonly DiagnosticRule SameReport = new("SG0213", Severity.Warning,
        "Dit bestand is gelijk aan ‘{0}’; er komt één artikel van.",
        "Verwijder een van de twee.");

    /// <summary>An editor has changed the article that the import would write.</summary>
    public static readonly DiagnosticRule EditedArticle = new("SG0214", Severity.Advice,
        "Dit artikel is na de import gewijzigd; de import van ‘{0}’ laat het staan.",
        "Met --dry-run ziet u wat er zou veranderen, met --force wordt het artikel vervangen.");

    /// <summary>A folder of reports has a link in it, which may lead anywhere.</summary>
    public static readonly DiagnosticRule SkippedLink = new("SG0215", Severity.Advice,
        "Dit is een koppeling naar een ander bestand of een andere map; de import slaat haar over.",
        "Zet het verslag zelf in deze map, of importeer het vanaf de plek waar het staat.");

    /// <summary>What stands before the fingerprint of an article that the import wrote.</summary>
    public const string Fingerprint = "zoals geïmporteerd:";

    /// <summary>What a PDF is called in <see cref="OtherFormat"/>.</summary>
    public const string Pdf = "een PDF-bestand";

    /// <summary>What a document of Office before 2007 is called in <see cref="OtherFormat"/>.</summary>
    public const string OldOffice = "een document van een oude versie van Office";

    /// <summary>What rich text is called in <see cref="OtherFormat"/>.</summary>
    public const string RichText = "een RTF-bestand";

    /// <summary>What a message of a mail program, or a page that a browser saved as one, is called.</summary>
    public const string Mail = "een e-mailbericht of webarchief";

    /// <summary>What a file of data in XML is called.</summary>
    public const string Xml = "een XML-bestand";

    /// <summary>What a workbook is called in <see cref="OtherFormat"/>.</summary>
    public const string Spreadsheet = "een Excel-werkmap";

    /// <summary>What a presentation is called in <see cref="OtherFormat"/>.</summary>
    public const string Presentation = "een PowerPoint-presentatie";

    /// <summary>What a document of OpenOffice or LibreOffice is called in <see cref="OtherFormat"/>.</summary>
    public const string OpenDocument = "een OpenDocument-bestand";

    /// <summary>What any other archive is called in <see cref="OtherFormat"/>.</summary>
    public const string Archive = "een zip-archief";

    /// <summary>A reason for <see cref="Damaged"/>.</summary>
    public const string BrokenArchive = "het is niet uit te pakken";

    /// <summary>A reason for <see cref="Damaged"/>.</summary>
    public const string BrokenXml = "de opmaak is onleesbaar";

    /// <summary>A reason for <see cref="Damaged"/>.</summary>
    public const string TooDeepXml = "de opmaak is te diep genest";

    /// <summary>A reason for <see cref="Damaged"/>.</summary>
    public const string NoBody = "de tekst ontbreekt";
}
