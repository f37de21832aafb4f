using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>Words that tell reports from invitations, vacancies and references of firms.</summary>
public static class NatureWords
{
    private static readonly WordSet PastTense = new(
        ("was waren werd werden kwam kwamen hield hielden vond vonden sprak spraken ging gingen gaf gaven had hadden kon konden stond stonden bleek bleken dacht dachten nam namen kreeg kregen zei zeiden zagen zag wilde wilden moest moesten "
        + "begon begonnen ontstonden ontstond keken keek sloot sloten bogen boog ontving ontvingen vroeg vroegen kozen koos bespraken besprak bleef bleven bood brachten bracht deed deden droeg droegen genoot genoten hielp hielpen hing hingen klonk klonken kocht kochten las lazen leek liep liepen liet lieten "
        + "mocht mochten reed riep riepen schonk schreef schreven schoof schoven sloeg trof troffen trok trokken vergat verliet verlieten verloor verscheen verschenen viel vielen wees wist wisten won wonnen zat zaten zocht zochten zong zongen zou zouden "
        + "antwoordde bedankte bedankten belde belden benadrukte benadrukten beantwoordde bekeek bekeken bezocht bezochten concludeerde concludeerden deelde deelden discussieerden eindigde eindigden grapte haalde haalden hamerde herinnerde hoorde hoorden keerden kende klapte knikte lachte leerde leerden legde legden leidde leidden leverde leverden lichtte luisterde luisterden "
        + "maakte maakten meldde merkte merkten noemde noemden noteerde noteerden ondertekende ondertekenden ondervroeg ontmoette ontmoetten oogstte opende openden opperde organiseerde organiseerden pleitte pleitten praatte praatten presenteerde presenteerden probeerde probeerden reageerde reageerden rekende rekenden schatte schetste schetsten schudde "
        + "startte startten stelde stelden stemde stemden stuurde telde telden toonde toonden trapte uitte vergaderde vergaderden verklaarde vertegenwoordigde vertelde vertelden vertrok vertrokken verwelkomde verzorgde verzorgden volgde volgden vulde vulden waarschuwde waarschuwden wandelde wandelden werkte werkten wisselde wisselden woonden zette zetten zochten "
        + "bekende beloofde beloofden duurde gebeurde gebeurden hekelde iepene interviewde oefende overhandigde reikte schrok speelde speelden stroomde stroomden tekende tekenden temperde togen trapten vatte vatten verdedigden verhuisde verraste voelde voerde voerden zorgde zorgden "
        + "answered argued gathered organised organized presented stressed welcomed asked closed discussed explained held opened said showed spoke told attended gave went "
        + "wienen wiene hiene kaam kamen gie giene joech fertelde fertelden sei seine liet siet sieten waarden").Split(' '));

    /// <summary>Verbs by which a text in the present tense tells what people said and did.</summary>
    private static readonly WordSet TellingWords = new(
        "aldus antwoordt belooft benadrukt bevestigt bekent besluit herinnert noemt concludeert constateert knikt lacht merkt opent opperen oppert pleit reageert roept schetst verklaart verzucht vertelt vertellen vervolgt vraagt waarschuwt wijst zegt zeggen says explains fertelt seit".Split(' '));

    private static readonly WordSet GatheringWords = new() { "bijeen", "deelnemers", "aanwezigen", "aanwezig", "bijeengekomen", "samengekomen", "dielnimmers", "participants", "opkomst", "insprekers", "toehoorders", "genodigden", "byinoar", "byelkoar", "attendees", "audience", "dagvoorzitter" };

    private static readonly WordSet Crowds = new() { "gezamenlijk", "inwoners", "bewoners", "bezoekers", "omwonenden", "belangstellenden" };

    /// <summary>Whether a word is a past tense that reports use.</summary>
    public static bool IsPast(string folded) => PastTense.Contains(folded);

    /// <summary>Whether a token is a past tense that reports use.</summary>
    internal static bool IsPast(in Token token) => token.Is(WordTraits.Past);

    /// <summary>Whether <see cref="Invitation"/>, <see cref="Vacancy"/> or <see cref="Reference"/> may find something that begins with a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsFirst(string folded) => FirstWords.Contains(folded);

    /// <summary>Whether a word is the name of the part of a site that has references.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsReferenceLabel(string folded) => folded is "referentie" or "referenties";

    /// <summary>The words that <see cref="Invitation"/>, <see cref="Vacancy"/> and <see cref="Reference"/> begin with.</summary>
    private static readonly WordSet FirstWords = new(
        ("aangemeld alvast aanmelden aanmelding aanmeldingen aanstelling arbeidsvoorwaarden begroeten bieden binnenkort breng bruto cv datum deelname dienstverband fulltime "
        + "functie-eisen functieprofiel functieschaal ga geef graag harte inschrijven invite je jou jouw kom komt kun kunt meld motivatiebrief nodigen nodigt "
        + "noteer ons ontmoeten onze opdracht opdrachtgever opdrachtgevers opgeven parttime programma register salaris salarisschaal save sollicitatie sollicitatiebrief "
        + "solliciteer solliciteren sturen toegang u uitgenodigd uitnodiging uren uur vacancy vacature vacatures verwachten verwelkomen vinden vindt wees welkom wij "
        + "zien zoek zoeken zoekt útnoeging").Split(' '));

    /// <summary>Whether a word tells, in the present tense, what somebody said or did.</summary>
    public static bool IsTelling(string folded) => TellingWords.Contains(folded);

    /// <summary>Whether a word speaks of people who came together.</summary>
    public static bool IsGathering(string folded) => GatheringWords.Contains(folded);

    /// <summary>Whether a word speaks of people who may have come together, when the sentence tells of something that happened.</summary>
    public static bool IsCrowd(string folded) => Crowds.Contains(folded);

    /// <summary>How much a word and the next speak of an invitation.</summary>
    public static int Invitation(string folded, string next) => folded switch
    {
        "uitnodiging" or "nodigen" or "nodigt" or "invite" or "útnoeging" or "uitgenodigd" => 2,
        "aanmelden" or "aangemeld" or "aanmelding" or "aanmeldingen" or "opgeven" or "inschrijven" or "register" => 1,
        "meld" when next is "u" or "je" or "jullie" => 1,
        "geef" when next is "u" or "je" => 1,
        "harte" when next is "welkom" or "uitgenodigd" => 2,
        "welkom" when next is "vanaf" or "in" or "om" or "op" or "." or "!" => 1,
        "toegang" or "deelname" when next is "is" or "kost" => 1,
        "vindt" or "vinden" when next is "plaats" or "op" or "de" => 1,
        "u" or "je" when next is "kunt" or "kan" => 1,
        "kunt" or "kun" when next is "u" or "je" => 1,
        "zien" when next is "u" or "je" or "jullie" => 1,
        "graag" when next is "uit" or "welkom" => 1,
        "save" when next is "the" => 2,
        "binnenkort" => 1,
        "datum" when next is "vast" or "alvast" => 2,
        "sturen" when next is "wij" or "we" => 1,
        "programma" when next is "volgt" => 1,
        "alvast" when next is "vrij" => 2,
        "noteer" when next is "alvast" or "vast" or "de" or "deze" => 1,
        "verwachten" when next is "?" => 1,
        "ontmoeten" or "verwelkomen" or "begroeten" => 1,
        "wees" => 1,
        "komt" when next is "u" or "je" or "jij" => 1,
        "kom" => 1,
        _ => 0,
    };

    /// <summary>Whether a short line that begins with a word and a colon is one of an agenda: <c>Wanneer: …</c>, <c>Aanmelden: …</c>.</summary>
    public static bool IsAgendaLabel(string folded) => folded is "wanneer" or "waar" or "aanmelden" or "inschrijven" or "kosten" or "toegang" or "entree" or "doelgroep" or "inloop" or "aanvang" or "when" or "where" or "register" or "registration" or "wêr" or "wannear";

    /// <summary>Whether a title that begins with a word is that of a report: <c>Verslag</c>, <c>Notulen</c>, <c>Terugblik</c>.</summary>
    public static bool IsReportTitle(string folded) =>
        folded is "verslag" or "notulen" or "terugblik" or "impressie" or "concept-verslag" or "conceptverslag" or "concept-notulen" or "conceptnotulen" or "gespreksverslag" or "besluitenlijst" or "ferslach" or "minutes" or "recap" or "besluitenlijsten" or "vergaderverslag" or "nabeschouwing" or "oantinkens" || (folded.Length > 9 && (folded.EndsWith("verslag", StringComparison.Ordinal) || folded.EndsWith("notulen", StringComparison.Ordinal)) && !folded.EndsWith("jaarverslag", StringComparison.Ordinal));

    /// <summary>Whether a word says in what state a report is, or how long: <c>vastgesteld</c>, <c>beknopt</c>.</summary>
    public static bool IsStateOfReport(string folded) => folded is "vastgesteld" or "vastgestelde" or "concept" or "definitief" or "definitieve" or "beknopt" or "beknopte" or "kort" or "korte" or "openbaar" or "openbare" or "samenvatting" or "samenvattend" or "voorlopig" or "voorlopige" or "algemeen" or "besluiten" or "actielijst" or "actiepunten" or "minutes" or "report" or "draft" or "final" or "summary" or "fêststeld" or "nieuws" or "bericht" or "versie";

    /// <summary>Whether a label says who was there: <c>Aanwezig:</c>.</summary>
    public static bool IsPresence(string folded) => folded is "aanwezig" or "aanwezigen" or "afwezig" or "afgemeld" or "present" or "oanwêzich";

    /// <summary>The part of a reference that a heading or label of one or two words names: <c>De vraag</c>, <c>Aanpak</c>; empty when it names none.</summary>
    public static string PartOfReference(string folded, string next) => folded switch
    {
        "de" when next is "vraag" or "aanpak" or "opdracht" or "uitdaging" or "klant" or "opdrachtgever" or "oplossing" => next,
        "het" when next is "resultaat" or "vraagstuk" => next,
        "onze" when next is "aanpak" or "rol" or "oplossing" => next,
        "vraag" or "aanpak" or "opdracht" or "uitdaging" or "klant" or "opdrachtgever" or "oplossing" or "resultaat" or "rol" => folded,
        _ => "",
    };

    /// <summary>Whether a title that begins with two words invites: <c>Uitnodiging</c>, <c>Save the date</c>, <c>Kom naar</c>.</summary>
    public static bool IsInvitingTitle(string folded, string next) => folded switch
    {
        "uitnodiging" or "vooraankondiging" or "aankondiging" or "útnoeging" or "invitation" or "aanmelden" or "inschrijven" => true,
        "save" => next is "the",
        "kom" or "doe" or "praat" or "denk" or "meld" or "schrijf" or "noteer" => true,
        _ => false,
    };

    /// <summary>How much a word and the next speak of a vacancy.</summary>
    public static int Vacancy(string folded, string next) => folded switch
    {
        "vacature" or "vacatures" or "sollicitatie" or "solliciteren" or "solliciteer" or "sollicitatiebrief" or "functie-eisen" or "functieprofiel" or "vacancy" or "motivatiebrief" or "arbeidsvoorwaarden" => 2,
        "salaris" or "cv" or "salarisschaal" or "fulltime" or "parttime" or "bruto" or "dienstverband" or "aanstelling" or "functieschaal" => 1,
        "zoeken" when next is "een" or "wij" or "we" => 1,
        "zoek" when next is "naar" => 1,
        "zoekt" => 1,
        "bieden" when next is "wij" or "we" => 1,
        "ga" when next is "je" => 1,
        "breng" when next is "je" or "jij" => 1,
        "jou" or "jouw" when next is "?" or "profiel" or "taken" or "functie" => 1,
        "uur" or "uren" when next is "per" => 1,
        "wij" when next is "bieden" or "vragen" or "zoeken" => 1,
        _ => 0,
    };

    /// <summary>Whether a heading that begins with two words is one of those below which a vacancy tells what it asks and offers: <c>Wat ga je doen</c>, <c>Wij bieden</c>.</summary>
    /// <param name="folded">The first word in its folded form.</param>
    /// <param name="next">The second.</param>
    public static bool IsOffer(string folded, string next) => folded switch
    {
        "wij" or "we" => next is "bieden" or "vragen" or "zoeken",
        "wat" => next is "ga" or "bieden" or "vragen" or "breng" or "neem" or "krijg" or "doe",
        "wie" => next is "ben" or "zoeken" or "zijn",
        "jouw" or "jij" or "de" or "het" => next is "functie" or "profiel" or "taken" or "rol" or "aanbod" or "baan" || folded is "jouw" or "jij" && next is "werk" or "hebt" or "bent" or "krijgt",
        "dit" or "dat" => next is "bieden" or "krijg" or "vragen" or "ga" or "breng",
        "lijkt" => next is "het" or "dit",
        "functie-eisen" or "solliciteren" or "interesse" or "arbeidsvoorwaarden" => true,
        _ => false,
    };

    /// <summary>Whether a word is the label of a detail that work to be had has, and meetings have not.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsVacancyLabel(string folded) => folded is "standplaats" or "sluitingsdatum" or "einddatum" or "begindatum" or "startdatum" or "dienstverband" or "uren" or "werkuren" or "salaris" or "salarisschaal" or "salarisindicatie" or "schaal" or "functieschaal" or "opleidingsniveau" or "werkniveau" or "contractduur" or "uurtarief" or "vacaturenummer" or "functieomschrijving" or "opdrachtomschrijving" or "functienaam";

    /// <summary>How much a word and the next speak of a firm that tells of its work for others.</summary>
    public static int Reference(string folded, string next) => folded switch
    {
        "onze" when next is "adviseur" or "adviseurs" or "consultant" or "consultants" or "opdrachtgever" or "opdrachtgevers" or "klant" or "klanten" => 2,
        "ons" when next is "gevraagd" or "bureau" or "adviesbureau" => 2,
        "opdrachtgever" or "opdrachtgevers" => 1,
        "opdracht" when next is "van" => 1,
        _ => 0,
    };
}
