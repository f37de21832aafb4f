using SiteGen.Import.Extracting.Meetings;

namespace SiteGen.Diagnostics;

/// <summary>The ways in which the import finds facts and drops words, as an editor reads them behind a value. By field.</summary>
public static class ImportReasons
{
    /// <summary>The first line.</summary>
    public static readonly EvidenceReason TitleLine = new("title-line", "eerste regel van het verslag");

    /// <summary>A heading of the file.</summary>
    public static readonly EvidenceReason TitleHeading = new("title-heading", "kop van het document");

    /// <summary>What the file says about itself.</summary>
    public static readonly EvidenceReason TitleHint = new("title-hint", "titel volgens het bestand");

    /// <summary>The subject of the first sentence.</summary>
    public static readonly EvidenceReason TitleProposed = new("title-proposed", "voorstel, uit de eerste zin");

    /// <summary>The name of the file, for lack of words.</summary>
    public static readonly EvidenceReason TitleFromFile = new("title-from-file", "voorstel, naar de naam van het bestand");

    /// <summary>The label of the kind of report.</summary>
    public static readonly EvidenceReason KindFromText = new("kind-from-text", "soort bericht, uit");

    /// <summary>No sign of another kind of report.</summary>
    public static readonly EvidenceReason KindByDefault = new("kind-by-default", "niets in de tekst wijst op een ander soort bericht");

    /// <summary>The sentences of the report itself.</summary>
    public static readonly EvidenceReason SummaryFromText = new("summary-from-text", "zin uit het verslag");

    /// <summary>What the file says about itself.</summary>
    public static readonly EvidenceReason SummaryHint = new("summary-hint", "samenvatting volgens het bestand");

    /// <summary>A date in brackets behind the title.</summary>
    public static readonly EvidenceReason DateInTitle = new("date-in-title", "uit de titel");

    /// <summary>A line about publication.</summary>
    public static readonly EvidenceReason DateLine = new("date-line", "uit de regel");

    /// <summary>What the file says about itself.</summary>
    public static readonly EvidenceReason DateHint = new("date-hint", "volgens het bestand");

    /// <summary>The language of the words.</summary>
    public static readonly EvidenceReason Language = new("language", "taal van de tekst");

    /// <summary>Why the text is no report.</summary>
    public static readonly EvidenceReason NoReport = new("no-report", "geen verslag");

    /// <summary>The name of the meeting.</summary>
    public static readonly EvidenceReason SessionName = new("session-name", "naam van de bijeenkomst");

    /// <summary>A word for a meeting.</summary>
    public static readonly EvidenceReason SessionKind = new("session-kind", "uit");

    /// <summary>A date with all its parts.</summary>
    public static readonly EvidenceReason SessionDate = new("session-date", "datum in de tekst");

    /// <summary>A date whose year was reckoned.</summary>
    public static readonly EvidenceReason SessionDateReckoned = new("session-date-reckoned", "jaar afgeleid; in de tekst staat");

    /// <summary>A date whose year is open.</summary>
    public static readonly EvidenceReason SessionDateOpen = new("session-date-open", "jaar onbekend; in de tekst staat");

    /// <summary>A time of day.</summary>
    public static readonly EvidenceReason SessionTime = new("session-time", "tijd in de tekst");

    /// <summary>The town at the head of the report.</summary>
    public static readonly EvidenceReason Dateline = new("dateline", "plaats boven het bericht");

    /// <summary>The town where people met.</summary>
    public static readonly EvidenceReason Place = new("place", "plaats in de tekst");

    /// <summary>A place behind a label.</summary>
    public static readonly EvidenceReason Labelled = new("labelled", "uit de regel");

    /// <summary>A building.</summary>
    public static readonly EvidenceReason Venue = new("venue", "gebouw of zaal in de tekst");

    /// <summary>How many came.</summary>
    public static readonly EvidenceReason Attendance = new("attendance", "aantal in de tekst");

    /// <summary>The subject of the meeting.</summary>
    public static readonly EvidenceReason SessionTheme = new("session-theme", "thema volgens de tekst");

    /// <summary>A municipality that is named as such.</summary>
    public static readonly EvidenceReason Municipality = new("municipality", "gemeente in de tekst");

    /// <summary>A municipality behind the name of a town.</summary>
    public static readonly EvidenceReason MunicipalityOfTown = new("municipality-of-town", "gemeente waarin deze plaats ligt");

    /// <summary>A municipality that the site gives for a building.</summary>
    public static readonly EvidenceReason MunicipalityOfVenue = new("municipality-of-venue", "gemeente van deze locatie in de woordenlijst");

    /// <summary>A municipality behind a nickname.</summary>
    public static readonly EvidenceReason MunicipalityOfRegion = new("municipality-of-region", "hoort bij de bijnaam");

    /// <summary>A municipality in the name of an organisation.</summary>
    public static readonly EvidenceReason MunicipalityInName = new("municipality-in-name", "in de naam van een organisatie");

    /// <summary>A region.</summary>
    public static readonly EvidenceReason Region = new("region", "regio in de tekst");

    /// <summary>The sender.</summary>
    public static readonly EvidenceReason Publisher = new("publisher", "afzender volgens de tekst");

    /// <summary>An organisation.</summary>
    public static readonly EvidenceReason Organisation = new("organisation", "in de tekst");

    /// <summary>A person.</summary>
    public static readonly EvidenceReason Person = new("person", "in de tekst");

    /// <summary>Words that point at a theme.</summary>
    public static readonly EvidenceReason Theme = new("theme", "trefwoord in de tekst");

    /// <summary>The series.</summary>
    public static readonly EvidenceReason Series = new("series", "reeks, uit");

    /// <summary>A later or earlier meeting.</summary>
    public static readonly EvidenceReason Related = new("related", "andere bijeenkomst in de tekst");

    /// <summary>A request to readers.</summary>
    public static readonly EvidenceReason CallToAction = new("call-to-action", "oproep in de tekst");

    /// <summary>Whom to ask.</summary>
    public static readonly EvidenceReason Contact = new("contact", "contactgegevens in de tekst");

    /// <summary>A video.</summary>
    public static readonly EvidenceReason Video = new("video", "video in de tekst");

    /// <summary>A document.</summary>
    public static readonly EvidenceReason Document = new("document", "document in de tekst");

    /// <summary>A picture.</summary>
    public static readonly EvidenceReason Image = new("image", "afbeelding in het bestand");

    /// <summary>A piece of the site around the report.</summary>
    public static readonly EvidenceReason DroppedFurniture = new("dropped-furniture", "onderdeel van de website");

    /// <summary>A menu, head or foot of a web page; a header, footer or remark of a document.</summary>
    public static readonly EvidenceReason DroppedSurroundings = new("dropped-surroundings", "staat buiten de tekst: menu, kop, voet of opmerking");

    /// <summary>A line of keywords.</summary>
    public static readonly EvidenceReason DroppedKeywords = new("dropped-keywords", "regel met trefwoorden");

    /// <summary>A second title.</summary>
    public static readonly EvidenceReason DroppedDouble = new("dropped-double", "staat dubbel");

    /// <summary>A label above the title.</summary>
    public static readonly EvidenceReason DroppedLabel = new("dropped-label", "opschrift van de website");

    /// <summary>Words below a picture that is not there.</summary>
    public static readonly EvidenceReason DroppedCaption = new("dropped-caption", "bijschrift zonder afbeelding");

    /// <summary>The name of a file.</summary>
    public static readonly EvidenceReason DroppedFileName = new("dropped-file-name", "bestandsnaam");

    /// <summary>The maker of a picture.</summary>
    public static readonly EvidenceReason DroppedCredit = new("dropped-credit", "naam van de fotograaf");

    /// <summary>Who wrote the text.</summary>
    public static readonly EvidenceReason DroppedByline = new("dropped-byline", "naam van wie het schreef");

    /// <summary>A reference to a video that is not there.</summary>
    public static readonly EvidenceReason DroppedVideo = new("dropped-video", "verwijzing naar een video die ontbreekt");

    /// <summary>A page number.</summary>
    public static readonly EvidenceReason DroppedPageNumber = new("dropped-page-number", "paginanummer");

    /// <summary>Words that are a fact of the front matter.</summary>
    public static readonly EvidenceReason InFact = new("in-fact", "staat bij de gegevens");
}
