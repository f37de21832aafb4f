using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>The words in which reports say how many came.</summary>
public static class AttendanceWords
{
    /// <summary>No meeting has so many people that their number is longer, its full stop included.</summary>
    private const int LongestFigures = 5;

    private static readonly WordSet Attendees = Set("deelnemers aanwezigen inwoners bewoners mensen organisaties professionals belangstellenden geïnteresseerden gasten bezoekers partijen vrijwilligers mantelzorgers ambtenaren wethouders raadsleden bestuurders genodigden gemeenten toehoorders partners betrokkenen ondernemers jongeren ouderen buurtbewoners collega's beleidsmedewerkers zorgprofessionals aanbieders zorgaanbieders omwonenden personen participants people attendees kijkers leden ouders vertegenwoordigers hulpverleners inschrijvers dielnimmers minsken huisartsen leerlingen studenten dorpsbewoners man wijkbewoners aanmeldingen samenwerkingspartners senioren scholieren vrouwen mannen gezinnen cliënten patiënten instellingen bedrijven verenigingen dorpsraden fracties scholen corporaties studerenden raads- burgemeesters secretarissen griffiers statushouders nieuwkomers verwijzers belanghebbenden families kinderen meiden jongens buren boeren imkers tuinders agrariërs dorpelingen leerkrachten docenten huurders statenleden kamerleden directeuren pleegouders gezinshuisouders wijkagenten planners builders residents farmers colleagues fersoargers ynwenners huishoudens dorpsgenoten buurtgenoten wijkgenoten stadsgenoten plaatsgenoten lotgenoten sportclubs kerken dorpen teams dorpelingen gemeenteraadsleden patiëntenverenigingen clubs belanghebbers gemeentebestuurders residents tenants researchers vaders moeders opa's oma's brugklassers chauffeurs passagiers kerkgangers reizigers students entrepreneurs employers employees expats librarians volunteers newcomers engineers advisers advisors servants citizens experts officials guests visitors members representatives teachers parents carers workers managers mayors aldermen councillors municipalities organisations organizations neighbours tenants policymakers nurses coördinatoren beleidsmakers fysiotherapeuten beleidsadviseurs moderatoren doarpsgenoaten kollega's bestjoerders gemeenteambtenaren belangstellenden naasten familieleden gezinsleden commissieleden bestuursleden medewerkers verzorgers begeleiders artsen juristen agenten drenten friezen zeeuwen tukkers achterhoekers");
    private static readonly WordSet Coming = Set("kwamen kwam aanwezig deelnamen deelgenomen meegedaan deel namen bijeen bezochten bezocht waren was opkomst gekomen bijgewoond praatten spraken dachten mee discussieerden verzamelden ontmoetten volgden gevuld attended joined gathered elkaar gingen zaal trok bogen luisterden togen schoven wisselden kon welkom keken togen uitgenodigd deden met aanmeldden werkten samen hoorden vergaderden troffen lieten zaten stroomden telde verschenen bijwoonden woonden logden ingelogd vulden stond stonden vertegenwoordigd ontvingen ontving verwelkomde verwelkomden begroette begroetten liepen praten prate kamen siet wienen deelnemen komen meedachten meepraatten bekeken bekeek wilden presentielijst kamen tekenden aten trekt trekken lokte lokten vierden oefenden leerden bespraken wandelden fietsten diende came met took participated brought welcomed joined filled discussed gear byinoar kommen zonnetje bedankt gehuldigd verwend stapten reisden pasten gebruik trokken bevolkten bemanden tikten sloten meeliepen meewandelden meekeken meereisden bezette bezetten opdagen langs went walked travelled sat listened packed gehoor toegestroomd afgekomen aangeschoven neergestreken plaatsgenomen opgekomen bezet beset aanschoven toestroomden opkwamen");
    private static readonly WordSet About = Set("zo'n sa'n ruim enkele minstens zeker goed krap stuk circa ca ca. ongeveer bijna meer dan maar liefst een kleine rond de ruim rondom tegen of some about around over nearly de het sawat likernôch rom hast more than almost");
    private static readonly WordSet Numbers = Set("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig vijfendertig veertig vijfenveertig vijftig zestig zeventig tachtig negentig honderd honderdtwintig honderdvijftig tweehonderd driehonderd vierhonderd vijfhonderd tientallen honderden twenty thirty forty fifty sixty seventy eighty ninety hundred dozens fifteen twelve sechstich sawntich anderhalfhonderd tachtich tsien tweintich tritich fjirtich");

    /// <summary>Whether a word means people or bodies that can come.</summary>
    public static bool IsAttendee(string folded) => Attendees.Contains(folded) || Bodies.Fits(folded, before: 3);

    /// <summary>Whether a token means people or bodies that can come.</summary>
    internal static bool IsAttendee(in Token token) => token.Is(MeetingCues.Attendee);

    /// <summary>Last parts of plurals for bodies that people come for.</summary>
    private static readonly WordEndings Bodies = new(["coöperaties", "verenigingen", "organisaties", "stichtingen", "koepels", "besturen", "clubs", "gezinnen", "huishoudens", "professionals", "bewoners", "koperaasjes", "ferienings", "genoten", "ouders", "kinderen", "maatjes", "liefhebbers", "beheerders", "bezoekers", "kundigen", "gierigen", "verzorgenden", "stellenden", "werkenden", "zoekenden", "wetenden", "keepers", "owners", "users", "goers"]);

    /// <summary>Whether a word means that by itself, wherever it stands.</summary>
    public static bool IsAlways(string folded) => folded is "deelnemers" or "aanwezigen" or "belangstellenden" or "participants" or "geïnteresseerden";

    /// <summary>Whether a word before a colon says that what follows counts those who came.</summary>
    public static bool IsLabel(string folded) => folded is "aanwezig" or "aanwezigen" or "opkomst" or "bezoekers" or "deelnemers" or "oanwêzich" or "oanwêzigen" or "present" or "attendance" or "participants" or "publiek" or "bezoekersaantal";

    /// <summary>Whether a word counts bodies, of which people come: <c>bestuurders van 23 clubs</c>.</summary>
    public static bool IsGroup(string folded) => folded is "clubs" or "organisaties" or "gemeenten" or "verenigingen" or "scholen" or "kerken" or "dorpen" or "bedrijven" or "instellingen" or "sportclubs" or "corporaties" or "partijen" or "stichtingen";

    /// <summary>Whether a plural means people when a group is of them: <c>rectoren</c>, <c>fietsers</c>, <c>specialisten</c>.</summary>
    public static bool IsOfGroup(string folded) => GroupEndings.Fits(folded, before: 3);

    private static readonly WordEndings GroupEndings = new(["toren", "ers", "sters", "eurs", "isten", "aars", "ologen", "ogen", "anten", "enten", "assen", "leden", "artsen", "mannen", "vrouwen"]);

    /// <summary>Whether a word in the sentence shows that people were at a meeting.</summary>
    public static bool IsComing(string folded) => Coming.Contains(folded);

    /// <summary>Whether a verb tells what people did at a meeting: <c>zetten hun naam</c>, <c>schreven op een briefje</c>.</summary>
    public static bool IsDoing(string folded) => folded is "bouwden" or "brachten" or "deelden" or "gaven" or "kozen" or "legden" or "maakten" or "ondertekenden" or "onderzochten" or "plakten" or "probeerden" or "schilderden" or "schreven" or "speelden" or "stelden" or "stemden" or "tekenden" or "vertelden" or "zetten";

    /// <summary>Whether a word means people who are there only for the meeting: <c>bezoekers</c>.</summary>
    internal static bool IsGuest(string folded) => folded is "bezoekers" or "gasten" or "toehoorders" or "genodigden" or "luisteraars" or "toeschouwers" || IsAlways(folded);

    /// <summary>Whether a verb tells what guests are seen to do in a room: <c>Dertig bezoekers hangen hun jas op</c>.</summary>
    internal static bool IsPosing(string folded) => folded is "zitten" or "staan" or "hangen" or "luisteren" or "schuiven" or "kijken" or "knikken" or "lachen" or "drinken" or "eten" or "buigen" or "klappen" or "lopen" or "druppelen" or "zoeken" or "nemen" or "hingen" or "knikten" or "lachten" or "klapten" or "dronken" or "druppelden";

    /// <summary>Whether a word says that so many were thought to come: <c>gerekend op vijftig bezoekers</c>.</summary>
    internal static bool IsExpecting(string folded) => folded is "gerekend" or "rekende" or "rekenden" or "gehoopt" or "hoopte" or "hoopten" or "verwacht" or "verwachtte" or "verwachtten";

    /// <summary>Whether a verb tells of people who belong to a house, rather than of those who met there: <c>in de flat woonden dertig mensen</c>.</summary>
    internal static bool IsStaying(string folded) => folded is "woonden" or "werkten" or "leefden" or "verbleven" or "sliepen" or "stierven" or "overleden" or "kregen" or "verloren" or "raakten" or "hadden";

    /// <summary>Whether a word before a number belongs to it: <c>zo'n</c>, <c>ruim</c>.</summary>
    public static bool IsAbout(string folded) => About.Contains(folded) && folded is not ("de" or "het" or "over" or "of" or "tegen" or "stuk" or "goed" or "zeker");

    /// <summary>Whether a word with <c>de</c> before a number says that it is about that many: <c>rond de 70</c>, <c>tegen de honderd</c>.</summary>
    public static bool IsNear(string folded) => folded is "rond" or "rondom" or "tegen" or "richting" or "om" or "in";

    /// <summary>Whether a verb right behind a number says that so many came: <c>ruim zestig kwamen er</c>.</summary>
    public static bool IsArrival(string folded) => folded is "kwamen" or "waren" or "schoven" or "deden" or "namen" or "meldden" or "bezochten" or "kwam" or "luisterden" or "praatten" or "dachten" or "zaten";

    private static readonly string[] Units = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];
    private static readonly string[] Tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    /// <summary>What all words for tens end in, and no other number does.</summary>
    private const string TensEnd = "tig";

    /// <summary>Whether a word is a number that reports count people with: <c>vijfenzeventig</c>, <c>driehonderdvijftig</c>, <c>zestigtal</c>.</summary>
    public static bool IsNumber(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return IsNumber(folded.AsSpan());
    }

    private static bool IsNumber(ReadOnlySpan<char> folded)
    {
        if (Numbers.Contains(folded)) return true;
        if (folded.EndsWith("tal", StringComparison.Ordinal) && IsWritten(folded[..^3])) return true;
        return folded.Length >= 6 && IsWritten(folded);
    }

    /// <summary>Whether a word counts those of a group: <c>met z'n dertigen</c>.</summary>
    internal static bool IsGroupNumber(string folded) => folded.EndsWith("en", StringComparison.Ordinal) && IsNumber(folded.AsSpan(0, folded.Length - 2));

    /// <summary>The number that a word for those of a group is made of.</summary>
    internal static string GroupOf(string folded) => folded[..^2];

    /// <summary>Whether a number in figures may count people.</summary>
    internal static bool IsFigures(string folded) => folded.Length <= LongestFigures && folded.AsSpan().IndexOfAnyExcept("0123456789.") < 0;

    /// <summary>Whether a token is a number that reports count people with.</summary>
    internal static bool IsNumber(in Token token) => token.Is(MeetingCues.Number);

    /// <summary>About how many a written number is; a number that only says "many" counts as a hundred.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static int ValueOf(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (folded.EndsWith("tal", StringComparison.Ordinal)) return ValueOf(folded[..^3]);
        var hundred = folded.IndexOf("honderd", StringComparison.Ordinal);
        if (hundred >= 0) return 100 * Math.Max(1, Array.IndexOf(Units, folded[..hundred]) + 1);
        for (var i = 0; i < Tens.Length; i++)
        {
            if (folded.EndsWith(Tens[i], StringComparison.Ordinal)) return (i + 2) * 10;
        }

        var unit = Array.IndexOf(Units, folded);
        return unit >= 0 ? unit + 1 : 100;
    }

    private static bool IsWritten(ReadOnlySpan<char> word)
    {
        var hundred = word.IndexOf("honderd", StringComparison.Ordinal);
        if (hundred >= 0)
        {
            if (hundred > 0 && !IsOf(Units, word[..hundred])) return false;
            word = word[(hundred + "honderd".Length)..];
            if (word.StartsWith("en", StringComparison.Ordinal)) word = word[2..];
            if (word.Length == 0) return true;
        }

        if (hundred >= 0 && IsOf(Units, word)) return true;
        if (!word.EndsWith(TensEnd, StringComparison.Ordinal)) return IsOf(Units.AsSpan(9), word);
        if (IsOf(Tens, word)) return true;
        foreach (var tens in Tens)
        {
            if (!word.EndsWith(tens, StringComparison.Ordinal)) continue;
            var unit = word[..^tens.Length];
            return unit.Length > 2 && (unit.EndsWith("en", StringComparison.Ordinal) || unit.EndsWith("ën", StringComparison.Ordinal)) && IsOf(Units, unit[..^2]);
        }

        return IsOf(Units.AsSpan(9), word);
    }

    private static bool IsOf(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one)) return true;
        }

        return false;
    }

    private static WordSet Set(string words) => new(words.Split(' '));
}
