namespace SiteGen.Diagnostics;

/// <summary>
/// What can be wrong with the files of <c>content/</c>: codes SG01xx, in order. SG0101 to SG0119 are about the file, SG0120 to
/// SG0149 about fields, SG0150 to SG0169 about what fields say together and of other files, SG0180 and up about the text .
/// </summary>
public static class ContentMessages
{
    /// <summary>The front matter is not YAML.</summary>
    public static readonly DiagnosticRule BrokenYaml = new("SG0101", Severity.Error,
        "De kop van dit bestand is geen geldige YAML: {0}.",
        "Kijk op deze regel naar een ontbrekende dubbele punt, aanhalingsteken of inspringing.");

    /// <summary>A key that the schema does not know.</summary>
    public static readonly DiagnosticRule UnknownKey = new("SG0102", Severity.Error,
        "Het veld ‘{0}’ bestaat niet.",
        "SCHEMA.md noemt alle velden.");

    /// <summary>A key that stands twice in its group.</summary>
    public static readonly DiagnosticRule DuplicateKey = new("SG0103", Severity.Error,
        "Het veld ‘{0}’ staat hier twee keer.",
        "Verwijder een van de twee.");

    /// <summary>A YAML anchor or alias.</summary>
    public static readonly DiagnosticRule YamlAlias = new("SG0104", Severity.Error,
        "Verwijzingen met & of * mogen niet in een contentbestand.",
        "Schrijf de waarde voluit. Begint een tekst met & of *, zet die dan tussen aanhalingstekens.");

    /// <summary>A YAML tag.</summary>
    public static readonly DiagnosticRule YamlTag = new("SG0105", Severity.Error,
        "De aanduiding ‘{0}’ mag niet in een contentbestand.",
        "Laat de aanduiding weg. Begint een tekst met een uitroepteken, zet die dan tussen aanhalingstekens.");

    /// <summary>Groups in groups in groups.</summary>
    public static readonly DiagnosticRule TooDeep = new("SG0106", Severity.Error,
        "De velden zijn hier dieper genest dan {0} niveaus.");

    /// <summary>More values than any content file has.</summary>
    public static readonly DiagnosticRule TooManyValues = new("SG0107", Severity.Error,
        "Dit bestand heeft meer dan {0} waarden.");

    /// <summary>A key that is a list or a group.</summary>
    public static readonly DiagnosticRule KeyIsNoText = new("SG0108", Severity.Error,
        "Een veldnaam is een woord, geen lijst of groep.");

    /// <summary>The front matter is a list or a text.</summary>
    public static readonly DiagnosticRule NoFields = new("SG0109", Severity.Error,
        "Hier horen velden te staan, zoals ‘title: Titel’.");

    /// <summary>A second YAML document.</summary>
    public static readonly DiagnosticRule SecondDocument = new("SG0110", Severity.Error,
        "De velden worden hier door een streepjesregel onderbroken.",
        "Zet alle velden bij elkaar.");

    /// <summary>An empty file.</summary>
    public static readonly DiagnosticRule EmptyFile = new("SG0111", Severity.Error,
        "Dit bestand is leeg.",
        "Verwijder het bestand, of begin met een kop: ‘---’, ‘title: Titel’, ‘---’.");

    /// <summary>Bytes that are no text.</summary>
    public static readonly DiagnosticRule NotText = new("SG0112", Severity.Error,
        "Dit bestand is geen tekst: er staan tekens in die in tekst niet voorkomen.",
        "Afbeeldingen en documenten horen in de map ‘content/media’.");

    /// <summary>Text in another encoding.</summary>
    public static readonly DiagnosticRule NotUtf8 = new("SG0113", Severity.Error,
        "Dit bestand is niet in UTF-8 opgeslagen.",
        "Sla het in de tekstverwerker opnieuw op met de codering UTF-8.");

    /// <summary>A file too large to be a text for a page.</summary>
    public static readonly DiagnosticRule TooLarge = new("SG0114", Severity.Error,
        "Dit bestand is te groot: {0} bytes, ten hoogste {1}.",
        "Verdeel de tekst over meer pagina’s, of bied hem aan als document.");

    /// <summary>No front matter.</summary>
    public static readonly DiagnosticRule NoFrontMatter = new("SG0115", Severity.Error,
        "De kop met velden ontbreekt.",
        "Begin het bestand met een regel ‘---’, dan ‘title: Titel’, dan weer ‘---’.");

    /// <summary>Front matter without an end.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = new("SG0116", Severity.Error,
        "De kop die hier begint, heeft geen einde.",
        "Zet een regel ‘---’ tussen de velden en de tekst.");

    /// <summary>A file that could not be read from disk.</summary>
    public static readonly DiagnosticRule Unreadable = new("SG0117", Severity.Error,
        "Dit bestand kan niet worden gelezen: {0}.");

    /// <summary>A file in a place where no content is looked for.</summary>
    public static readonly DiagnosticRule StrayFile = new("SG0118", Severity.Warning,
        "Dit bestand staat in een map die de site niet kent, en komt er niet op.",
        "Verslagen en nieuws staan in ‘content/nieuws’, losse pagina’s in ‘content/paginas’, bestanden om te laten zien in ‘content/media’.");

    /// <summary>No settings.</summary>
    public static readonly DiagnosticRule NoSettings = new("SG0119", Severity.Warning,
        "Het bestand met instellingen ontbreekt; de site heet nu ‘{0}’.",
        "Maak ‘content/site.yml’ met ten minste een regel ‘title: Naam van de site’.");

    /// <summary>A required field is absent.</summary>
    public static readonly DiagnosticRule MissingField = new("SG0120", Severity.Error,
        "Het veld ‘{0}’ ontbreekt of is leeg.");

    /// <summary>A list where a text belongs, and so on.</summary>
    public static readonly DiagnosticRule WrongType = new("SG0121", Severity.Error,
        "Bij ‘{0}’ hoort {1}, maar er staat {2}.");

    /// <summary>A partial date that cannot be read.</summary>
    public static readonly DiagnosticRule WrongDate = new("SG0122", Severity.Error,
        "De datum ‘{1}’ bij ‘{0}’ klopt niet: {2}.");

    /// <summary>A day or moment that cannot be read.</summary>
    public static readonly DiagnosticRule WrongMoment = new("SG0123", Severity.Error,
        "Bij ‘{0}’ hoort een dag, eventueel met een tijd, maar er staat ‘{1}’.",
        "Schrijf bijvoorbeeld 2017-02-06 of 2017-02-06T09:00.");

    /// <summary>The hours of a meeting that cannot be read.</summary>
    public static readonly DiagnosticRule WrongTime = new("SG0124", Severity.Error,
        "Bij ‘{0}’ hoort een tijd, maar er staat ‘{1}’.",
        "Schrijf bijvoorbeeld 14:00 of 14:00-16:30.");

    /// <summary>Not one of a fixed list of words.</summary>
    public static readonly DiagnosticRule WrongChoice = new("SG0125", Severity.Error,
        "‘{1}’ is geen mogelijke waarde van ‘{0}’.",
        "Kies uit: {2}.");

    /// <summary>Neither true nor false.</summary>
    public static readonly DiagnosticRule WrongFlag = new("SG0126", Severity.Error,
        "Bij ‘{0}’ hoort true (ja) of false (nee), maar er staat ‘{1}’.");

    /// <summary>Not a number in range.</summary>
    public static readonly DiagnosticRule WrongNumber = new("SG0127", Severity.Error,
        "Bij ‘{0}’ hoort een getal van {2} tot en met {3}, maar er staat ‘{1}’.");

    /// <summary>Text that is too long for what it is used for.</summary>
    public static readonly DiagnosticRule TooLong = new("SG0128", Severity.Error,
        "De tekst bij ‘{0}’ heeft {1} tekens, ten hoogste {2}.");

    /// <summary>A lead that is longer than a lead.</summary>
    public static readonly DiagnosticRule LongSummary = new("SG0129", Severity.Warning,
        "De samenvatting heeft {0} tekens, ten hoogste {1}.",
        "Zeg in één of twee zinnen wat er uit de bijeenkomst kwam.");

    /// <summary>Characters that no reader can see.</summary>
    public static readonly DiagnosticRule ControlCharacter = new("SG0130", Severity.Error,
        "In de tekst bij ‘{0}’ staat een onzichtbaar stuurteken (U+{1:X4}).",
        "Typ de tekst opnieuw.");

    /// <summary>A path that leaves its folder.</summary>
    public static readonly DiagnosticRule UnsafePath = new("SG0131", Severity.Error,
        "Het pad ‘{1}’ bij ‘{0}’ mag niet: een pad blijft binnen de map van de site.",
        "Schrijf het pad vanaf de map ‘content’, bijvoorbeeld media/zaal.jpg.");

    /// <summary>A file that is not there.</summary>
    public static readonly DiagnosticRule MissingFile = new("SG0132", Severity.Error,
        "Het bestand ‘{1}’ bij ‘{0}’ bestaat niet.",
        "Zet het bestand in de map ‘content/media’ en schrijf het pad vanaf ‘content’.");

    /// <summary>A web address that is none, or of a kind that is not allowed.</summary>
    public static readonly DiagnosticRule WrongUrl = new("SG0133", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen adres dat hier mag staan.",
        "Gebruik https://…, http://…, mailto:…, tel:… of een pad op deze site dat met / begint.");

    /// <summary>A slug with other characters.</summary>
    public static readonly DiagnosticRule WrongSlug = new("SG0134", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen geldig stuk van een webadres: alleen kleine letters, cijfers en streepjes ertussen, ten hoogste {2} tekens.");

    /// <summary>An alias that is no path on the site.</summary>
    public static readonly DiagnosticRule WrongAlias = new("SG0135", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen oud adres op deze site.",
        "Schrijf het pad vanaf de eerste schuine streep, bijvoorbeeld /oud/pad/.");

    /// <summary>Not an e-mail address.</summary>
    public static readonly DiagnosticRule WrongEmail = new("SG0136", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen e-mailadres.");

    /// <summary>Not a telephone number.</summary>
    public static readonly DiagnosticRule WrongPhone = new("SG0137", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen telefoonnummer.",
        "Schrijf bijvoorbeeld 070 - 123 45 67 of 14 070.");

    /// <summary>Not a language tag.</summary>
    public static readonly DiagnosticRule WrongLanguage = new("SG0138", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen taalcode.",
        "Schrijf bijvoorbeeld nl, en of fy.");

    /// <summary>Not a time zone.</summary>
    public static readonly DiagnosticRule WrongTimeZone = new("SG0139", Severity.Error,
        "De tijdzone ‘{1}’ bij ‘{0}’ bestaat niet.",
        "Schrijf bijvoorbeeld Europe/Amsterdam.");

    /// <summary>Not a SHA-256.</summary>
    public static readonly DiagnosticRule WrongHash = new("SG0140", Severity.Error,
        "Bij ‘{0}’ hoort een SHA-256 van 64 hexadecimale cijfers.",
        "Laat het veld weg, of importeer het bestand opnieuw.");

    /// <summary>Not a CSS class name.</summary>
    public static readonly DiagnosticRule WrongClass = new("SG0141", Severity.Error,
        "‘{1}’ bij ‘{0}’ is geen CSS-klasse: letters, cijfers en streepjes, te beginnen met een letter.");

    /// <summary>A group in which nothing is said.</summary>
    public static readonly DiagnosticRule EmptyGroup = new("SG0142", Severity.Error,
        "Bij ‘{0}’ is niets ingevuld.",
        "Vul ten minste één veld in, of laat het geheel weg.");

    /// <summary>A picture without words.</summary>
    public static readonly DiagnosticRule MissingAlt = new("SG0143", Severity.Error,
        "De afbeelding bij ‘{0}’ heeft geen tekst voor wie haar niet ziet.",
        "Vul ‘alt’ in, of schrijf ‘decorative: true’ als de afbeelding niets toevoegt.");

    /// <summary>A font that is no WOFF2.</summary>
    public static readonly DiagnosticRule WrongFont = new("SG0144", Severity.Error,
        "Het lettertype ‘{1}’ bij ‘{0}’ is geen .woff2-bestand.");

    /// <summary>A theme that the list does not have.</summary>
    public static readonly DiagnosticRule UnknownTheme = new("SG0150", Severity.Error,
        "Het thema ‘{0}’ staat niet in de lijst.",
        "Kies een thema uit de lijst, of voeg het toe in ‘content/themas.yml’.");

    /// <summary>A municipality that does not exist.</summary>
    public static readonly DiagnosticRule UnknownMunicipality = new("SG0151", Severity.Warning,
        "‘{0}’ is geen Nederlandse gemeente.",
        "Een dorp of stadsdeel hoort bij ‘session.place’.");

    /// <summary>A kind of meeting that the list does not have.</summary>
    public static readonly DiagnosticRule UnknownMeetingKind = new("SG0152", Severity.Warning,
        "‘{0}’ is geen bekende soort bijeenkomst.",
        "Kies uit: {1}.");

    /// <summary>The same thing twice in a list.</summary>
    public static readonly DiagnosticRule Doubled = new("SG0153", Severity.Warning,
        "‘{1}’ staat twee keer bij ‘{0}’.",
        "Verwijder een van de twee.");

    /// <summary>An end before its beginning.</summary>
    public static readonly DiagnosticRule WrongOrder = new("SG0154", Severity.Error,
        "‘{0}’ ({1}) ligt voor ‘{2}’ ({3}).");

    /// <summary>A wider theme that the list does not have.</summary>
    public static readonly DiagnosticRule UnknownBroader = new("SG0155", Severity.Error,
        "Het bredere thema ‘{0}’ staat niet in de lijst.");

    /// <summary>A theme that is wider than itself.</summary>
    public static readonly DiagnosticRule BroaderCycle = new("SG0156", Severity.Error,
        "Het thema ‘{0}’ staat via ‘broader’ onder zichzelf.");

    /// <summary>Two pages of one term.</summary>
    public static readonly DiagnosticRule SameTerm = new("SG0157", Severity.Error,
        "Dit bestand en ‘{1}’ gaan allebei over ‘{0}’.",
        "Voeg ze samen, of geef een van beide een ander ‘slug’.");

    /// <summary>A file name from which no address can be made.</summary>
    public static readonly DiagnosticRule NoSlug = new("SG0158", Severity.Error,
        "Van de bestandsnaam kan geen webadres worden gemaakt.",
        "Hernoem het bestand, of vul het veld ‘slug’ in.");

    /// <summary>More faults in one file than anyone will read.</summary>
    public static readonly DiagnosticRule MoreFaults = new("SG0159", Severity.Error,
        "Dit bestand heeft nog {0} andere fouten.",
        "Los eerst de fouten hierboven op.");

    /// <summary>What belongs in a field, for <see cref="WrongType"/>.</summary>
    public const string OneText = "één tekst";

    /// <summary>What belongs in a field, for <see cref="WrongType"/>.</summary>
    public const string List = "een lijst";

    /// <summary>What belongs in a field, for <see cref="WrongType"/>.</summary>
    public const string Group = "een groep velden";

    /// <summary>The hint that proposes a word.</summary>
    /// <param name="word">The word that was probably meant.</param>
    public static string DidYouMean(string word) => "Bedoelde u ‘" + word + "’?";

    /// <summary>The hint that shows how a list is written.</summary>
    /// <param name="key">The name of the field.</param>
    /// <param name="value">The only item.</param>
    public static string AsList(string key, string value) => "Schrijf " + key + ": [" + value + "].";
}
