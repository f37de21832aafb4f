using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Import.Runs;
using SiteGen.Publishing;

namespace SiteGen.Cli;

/// <summary>Every sentence that the command line shows by itself, in Dutch, for people who do not live in a terminal.</summary>
internal static class CommandTexts
{
    public const string Program = "Maakt van verslagen van bijeenkomsten een snelle, toegankelijke en doorzoekbare nieuwssite.";
    public const string Prefix = "sitegen: ";
    public const string UsageHeading = "Gebruik:";
    public const string CommandsHeading = "Opdrachten:";
    public const string ArgumentsHeading = "Gegevens:";
    public const string OptionsHeading = "Opties:";
    public const string ExampleHeading = "Voorbeeld:";
    public const string CommandWord = "OPDRACHT";
    public const string OptionsWord = "[OPTIES]";
    public const string MoreHelp = "Meer over een opdracht: sitegen OPDRACHT --help";
    public const string Help = "Toont deze uitleg.";
    public const string Version = "Toont het versienummer.";
    public const string CommandMissing = "Geef een opdracht.";

    public const string Bug = "Er ging iets mis in het programma zelf; aan uw bestanden ligt het niet. Meld dit met de tekst hieronder.";

    public const string FolderWord = "MAP";
    public const string TimeWord = "TIJD";
    public const string UrlWord = "URL";
    public const string Root = "De map van de site: een map met content/ en eventueel seeds/ en templates/. Standaard de map waarin u staat.";
    public const string Clock = "Doet alsof het nu dit moment is, bijvoorbeeld 2017-02-06 of 2017-02-06T09:00.";
    public const string BaseUrl = "Het adres waarop de site komt, bijvoorbeeld https://www.voorbeeld.nl/nieuws/. Gaat voor op baseUrl in content/site.yml.";
    public const string Drafts = "Neemt ook concepten mee.";
    public const string Future = "Neemt ook artikelen mee waarvan het embargo nog loopt.";
    public const string NoImport = "Laat nieuwe ruwe verslagen in seeds/ liggen.";
    public const string Strict = "Behandelt waarschuwingen als fouten.";

    public const string TitleWord = "TITEL";
    public const string KindWord = "SOORT";
    public const string New = "Begint een nieuw artikel. Het bestand staat als concept klaar, met bij elk veld wat u kunt invullen.";
    public const string NewTitle = "De titel, tussen aanhalingstekens.";
    public const string NewKind = "Wat het is: verslag (standaard), aankondiging, referentie of nieuws.";
    public const string NewExample = "sitegen new \"Samen verder in Velsen\"\nsitegen new \"Kom naar de inwonersavond\" --kind aankondiging";
    public const string NewNext = "Open dit bestand, vul het in en haal de regel met draft weg.";
    public const string TitleWithoutLetters = "In de titel staat geen letter of cijfer.";

    public const string RepositoryWord = "EIGENAAR/NAAM";
    public const string BranchWord = "TAK";
    public const string Admin = "Zet een redactie in de browser klaar met Sveltia CMS of Decap CMS, voor wie niet op deze computer werkt. Staat standaard uit.";
    public const string AdminOutput = "De map waarin de redactie komt; standaard admin. Zet haar op een eigen adres, los van de site.";
    public const string AdminProgram = "Het programma: sveltia (standaard) of decap.";
    public const string AdminScript = "Het script van het programma, dat naast de pagina wordt gezet. Zonder dit staat in de uitvoer waar u het haalt. Er wordt nooit iets van een ander netwerk geladen.";
    public const string AdminIcons = "De iconen van Sveltia, die naast de pagina worden gezet.";
    public const string AdminRepository = "De repository met de inhoud, zoals gemeente/nieuws. Standaard die van de Git-server ‘origin’.";
    public const string AdminHost = "Waar de repository staat. Standaard volgens het adres van ‘origin’.";
    public const string AdminBranch = "De tak waarop de redactie werkt. Standaard de hoofdtak van de repository.";
    public const string AdminExample = "sitegen admin --repo gemeente/nieuws --script package/dist/sveltia-cms.js\nsitegen admin --cms decap --output beheer";
    public const string RepositoryMissing = "In welke repository staat de inhoud? Geef --repo EIGENAAR/NAAM.";
    public const string HostMissing = "Waar staat de repository? Geef --host github, --host gitlab of --host gitea.";

    public static string NoRepository(string text) => $"‘{text}’ is geen repository. Schrijf die als eigenaar/naam, bijvoorbeeld gemeente/nieuws.";

    public static string NoScript(string file) => $"Het bestand ‘{file}’ is er niet.";

    public static string AdminForeign(string folder) => $"In ‘{folder}’ staat al een pagina die niet door deze opdracht is gemaakt. Kies met --output een andere map.";

    public static string AdminWritten(string folder) => $"De redactie staat klaar in ‘{folder}’.";

    public static string ScriptMissing(string folder, string script, (string Package, string Path) source) =>
        $"Het script ontbreekt nog. Haal het uit het npm-pakket {source.Package}: npm pack {source.Package}, pak het bestand uit en kopieer {source.Path} naar {folder}/{script}, of geef het de volgende keer met --script.";

    public static string IconsMissing(string folder, string icons, (string Package, string Path) source) =>
        $"De iconen ontbreken nog; tot dan staan er woorden. Haal ze uit het npm-pakket {source.Package}: kopieer {source.Path} naar {folder}/{icons}, of geef het bestand de volgende keer met --icons.";

    public const string WhichWord = "drafts|future|expired|questions";
    public const string List = "Toont de artikelen met hun status, of alleen die waar nog iets mee moet.";
    public const string ListWhich = "drafts: concepten. future: artikelen die nog niet verschenen zijn. expired: verlopen artikelen. questions: wat de import niet zeker wist en u moet beslissen.";
    public const string ListExample = "sitegen list\nsitegen list questions";
    public const string NoDate = "zonder datum";
    public const string StateDraft = "concept";
    public const string StateFuture = "ingepland";
    public const string StateExpired = "verlopen";
    public const string StatePublished = "gepubliceerd";
    public const string QuestionsHow = "Beantwoord een vraag door het veld in te vullen en de vraag uit de lijst ‘questions’ van het artikel te halen.";

    public static string NothingIn(string? list) => list switch
    {
        "drafts" => "Er zijn geen concepten.",
        "future" => "Er staat niets ingepland.",
        "expired" => "Er is niets verlopen.",
        "questions" => "Er zijn geen open vragen.",
        _ => "Er zijn nog geen artikelen.",
    };

    public static string Articles(int count) => Count(count, "artikel", "artikelen");

    public static string Evidence(string words) => $"in de tekst: “{words}”";

    public static string Candidates(IEnumerable<string> values) => "kies uit: " + string.Join(", ", values);

    public static string QuestionsIn(int questions, int articles) => $"{Count(questions, "vraag", "vragen")} in {Articles(articles)}.";

    public const string Check = "Controleert de site zonder haar te bouwen: de artikelen, de instellingen, de sjablonen en de pagina's die ervan komen.";
    public const string CheckFormat = "In welke vorm de meldingen komen: text (standaard), json, sarif of github.";
    public const string CheckFailOn = "Vanaf welke ernst de controle mislukt: error (standaard), warning, advice of never.";
    public const string CheckExample = "sitegen check\nsitegen check --format json --fail-on warning";
    public const string NothingWrong = "Niets gevonden om te verbeteren.";

    public const string Build = "Bouwt de site. Alles of niets: gaat er iets mis, dan blijft de vorige site staan zoals zij was.";
    public const string BuildOutput = "De map waar de site komt. Standaard public/ in de map van de site.";
    public const string BuildExample = "sitegen build\nsitegen build --output /var/www/nieuws --base-url https://voorbeeld.nl/nieuws/";

    public static string OutputIsInput(string folder) => $"De uitvoer ‘{folder}’ ligt tussen de bestanden waar de site van wordt gemaakt. Kies een andere map.";

    public static string MoreWarnings(int count) => $"En nog {Count(count, "waarschuwing", "waarschuwingen")}; sitegen check toont ze allemaal.";

    public static string NotBuilt(string output) => $"De site is niet gebouwd. Wat in ‘{output}’ stond, staat er nog.";

    public static string Built(string output, PublishedSite site, TimeSpan time) =>
        $"{Count(site.Written + site.Unchanged, "bestand", "bestanden")} in ‘{output}’ ({Size(site.Bytes)}): "
        + string.Create(CultureInfo.InvariantCulture, $"{site.Written} nieuw of gewijzigd, {site.Unchanged} hetzelfde, {site.Removed} verwijderd. ") + Seconds(time);

    public const string PortWord = "POORT";
    public const string Serve = "Toont de site op deze computer en ververst de pagina bij elke wijziging. Fouten staan hier en in de browser.";
    public const string ServePort = "De poort waarop de site staat; standaard 5080. Is die bezet, dan wordt het de eerstvolgende die vrij is.";
    public const string ServeExample = "sitegen serve\nsitegen serve --drafts --port 8080";
    public const string ServeStopHint = "Stoppen: Ctrl+C";
    public const string ServeStopped = "Gestopt.";
    public const string ServeMended = "Alles is weer in orde.";

    public static string NewsroomAt(Uri address) => $"Redactie: {address}";

    public static string ServeAt(Uri address) => $"De site staat op {address}";

    public static string PortTaken(int wanted, int chosen) => string.Create(CultureInfo.InvariantCulture, $"Poort {wanted} is al in gebruik; de site gebruikt nu poort {chosen}.");

    public static string NoPort(int wanted) => string.Create(CultureInfo.InvariantCulture, $"Poort {wanted} en de poorten erna zijn in gebruik. Kies met --port een andere.");

    public static string NoPortNumber(string text) => $"‘{text}’ is geen poort: kies een getal van 0 tot en met 65535.";

    public static string ServeChanged(IReadOnlyCollection<string> paths) => "Gewijzigd: " + (paths.Count <= 3 ? string.Join(", ", paths.Order(StringComparer.Ordinal)) : Count(paths.Count, "bestand", "bestanden"));

    public const string FileWord = "BESTAND";
    public const string Import = "Maakt artikelen van ruwe verslagen (.txt, .md, .docx, .html). Een artikel dat u hebt aangepast, blijft zoals het is.";
    public const string ImportPath = "Een of meer verslagen, of mappen met verslagen.";
    public const string ImportTo = "De map waar de artikelen komen. Standaard content/nieuws/ in de map van de site.";
    public const string ImportForce = "Vervangt ook artikelen die u hebt aangepast.";
    public const string ImportDryRun = "Laat zien wat er zou gebeuren, zonder iets te schrijven.";
    public const string ImportExample = "sitegen import verslag.txt\nsitegen import seeds --dry-run\nsitegen import verslag.txt --explain";
    public const string ImportExplain = "Toont de tekst met elk gevonden gegeven op zijn plaats, waarom het gevonden is en wat is weggelaten. Schrijft niets.";
    public const string ExplainMarks = "In de tekst: [woorden|nummer] zijn de grond voor een gegeven hieronder, {woorden|reden} komen niet in het artikel.";
    public const string ExplainColours = "In de tekst: gekleurde woorden zijn de grond voor het gegeven met dat nummer (geel: niet zeker), doorgestreepte komen niet in het artikel.";
    public const string ExplainFacts = "Gegevens:";
    public const string ExplainQuestions = "Vragen:";
    public const string ExplainUnsure = "niet zeker";
    public const string NoReports = "Hier staan geen verslagen.";
    public const string ImportNext = "Open vragen bekijken: sitegen list questions";

    public static IReadOnlyList<string> ImportHeadings { get; } = ["Status", "Titel", "Bijeenkomst", "Plaats", "Mensen", "Thema's", "Vragen"];

    public static string NoFile(string path) => $"Het bestand of de map ‘{path}’ bestaat niet.";

    public static string ToIsFile(string path) => $"‘{path}’ is een bestand; nodig is een map.";

    public static string State(ImportDecision decision) => decision switch
    {
        ImportDecision.New => "nieuw",
        ImportDecision.Unchanged => "ongewijzigd",
        ImportDecision.Renewed => "vernieuwd",
        ImportDecision.Edited => "bewaard",
        ImportDecision.Forced => "vervangen",
        ImportDecision.Double => "dubbel",
        _ => "onleesbaar",
    };

    public static string ImportKept(string path) => $"{path} is aangepast en blijft zoals het is. Dit zou de import ervan maken (--force vervangt het):";

    public static string ImportDone(IReadOnlyList<ReportOutcome> reports, bool isDry)
    {
        var parts = reports.GroupBy(report => report.Decision).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {State(group.Key)}"));
        return (isDry ? "Proef, er is niets geschreven: " : "") + Count(reports.Count, "verslag", "verslagen") + ": " + string.Join(", ", parts) + ".";
    }

    public static string NoFolder(string folder) => $"De map ‘{folder}’ bestaat niet.";

    public static string NoSite(string folder) => $"In de map ‘{folder}’ staat geen site: er is geen map content/.";

    public static string NoTime(string text) => $"‘{text}’ is geen tijd. Schrijf bijvoorbeeld 2017-02-06 of 2017-02-06T09:00.";

    public static string NoUrl(string text) => $"‘{text}’ is geen webadres. Schrijf bijvoorbeeld https://www.voorbeeld.nl/nieuws/.";

    public static string NoChoice(string option, string text, IEnumerable<string> known) =>
        $"{option} kent ‘{text}’ niet. Kies uit: {string.Join(", ", known)}.{DidYouMean(Suggestion.Nearest(text, known))}";

    public static string SeeHelp(string command) => $"Uitleg: {command} --help";

    public static string UnknownCommand(string word, string? meant) => $"De opdracht ‘{word}’ bestaat niet.{DidYouMean(meant)}";

    public static string UnknownOption(string word, string? meant) => $"De optie ‘{word}’ bestaat niet.{DidYouMean(meant)}";

    public static string TooManyWords(string word) => $"‘{word}’ is te veel. Staat een tekst met spaties tussen aanhalingstekens?";

    public static string OptionTwice(string option) => $"Geef {option} maar één keer.";

    public static string ValueMissing(string option, string value) => $"Achter {option} ontbreekt een waarde: {option} {value}.";

    public static string ArgumentMissing(string name) => $"{name} ontbreekt.";

    private static string Size(long bytes) => bytes < 1_000_000 ? Decimal(bytes / 1000.0) + " kB" : Decimal(bytes / 1_000_000.0) + " MB";

    private static string Seconds(TimeSpan time) => Decimal(time.TotalSeconds) + " s";

    private static string Decimal(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string DidYouMean(string? meant) => meant is null ? "" : $" Bedoelde u ‘{meant}’?";
}
