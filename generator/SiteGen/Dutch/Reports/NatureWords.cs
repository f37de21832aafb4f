namespace SiteGen.Dutch.Reports;

/// <summary>Words that tell reports from invitations, vacancies and references of firms.</summary>
public static class NatureWords
{
    private static readonly HashSet<string> PastTense = new(
        ("was waren werd werden kwam kwamen hield hielden vond vonden organiseerde organiseerden sprak spraken ging gingen gaf gaven vertelde vertelden benadrukte opende bezocht bezochten had hadden kon konden stond stonden startte startten bleek bleken maakte maakten dacht dachten discussieerden leidde nam namen kreeg kregen deelden deelde zei zagen zag wilde wilden moest moesten "
        + "lichtte werkten werkte begon begonnen ontstonden ontstond keken keek sloot sloten volgde volgden praatten luisterden bedankte bogen wisselden presenteerde presenteerden vertelden ontving ontvingen reageerde reageerden vroeg vroegen kozen bespraken besprak spoke said told discussed met attended opened closed held wienen wie hie hiene kaam kamen").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> GatheringWords = new(StringComparer.Ordinal) { "bijeen", "deelnemers", "aanwezigen", "aanwezig", "bijeengekomen", "samengekomen", "gezamenlijk", "dielnimmers", "participants", "inwoners", "opkomst" };

    /// <summary>Whether a word is a past tense that reports use.</summary>
    public static bool IsPast(string folded) => PastTense.Contains(folded);

    /// <summary>Whether a word speaks of people who came together.</summary>
    public static bool IsGathering(string folded) => GatheringWords.Contains(folded);

    /// <summary>How much a word and the next speak of an invitation.</summary>
    public static int Invitation(string folded, string next) => folded switch
    {
        "uitnodiging" or "nodigen" or "nodigt" or "invite" or "útnoeging" or "uitgenodigd" => 2,
        "aanmelden" or "aanmelding" or "aanmeldingen" or "opgeven" or "inschrijven" or "register" => 1,
        "meld" when next is "u" or "je" or "jullie" => 1,
        "geef" when next is "u" or "je" => 1,
        "harte" when next is "welkom" or "uitgenodigd" => 2,
        "welkom" when next is "vanaf" or "in" or "om" or "op" => 1,
        "vindt" or "vinden" when next is "plaats" or "op" or "de" => 1,
        "zien" when next is "u" or "je" or "jullie" => 1,
        "graag" when next is "uit" or "welkom" => 1,
        "save" when next is "the" => 2,
        "binnenkort" => 1,
        "noteer" when next is "alvast" or "vast" or "de" or "deze" => 1,
        "verwachten" when next is "?" => 1,
        "ontmoeten" or "verwelkomen" or "begroeten" => 1,
        "wees" => 1,
        "komt" when next is "u" or "je" or "jij" => 1,
        "kom" => 1,
        _ => 0,
    };

    /// <summary>Whether a title that begins with a word is that of a report: <c>Verslag</c>, <c>Notulen</c>, <c>Terugblik</c>.</summary>
    public static bool IsReportTitle(string folded) => folded is "verslag" or "notulen" or "terugblik" or "impressie" or "concept-verslag" or "conceptverslag" or "concept-notulen" or "conceptnotulen" or "gespreksverslag" or "besluitenlijst" or "ferslach";

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
        "vacature" or "sollicitatie" or "solliciteren" or "solliciteer" or "sollicitatiebrief" or "functie-eisen" or "functieprofiel" or "vacancy" or "motivatiebrief" or "arbeidsvoorwaarden" => 2,
        "salaris" or "cv" or "salarisschaal" or "fulltime" or "parttime" or "bruto" or "dienstverband" or "aanstelling" or "functieschaal" => 1,
        "zoeken" when next is "een" or "wij" or "we" => 1,
        "uur" or "uren" when next is "per" => 1,
        "wij" when next is "bieden" or "vragen" or "zoeken" => 1,
        _ => 0,
    };

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
