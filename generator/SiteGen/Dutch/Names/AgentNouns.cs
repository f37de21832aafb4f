using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>
/// Words for what people do, known by their form. No list has them all: Dutch makes them of every field (<c>armoederegisseur</c>) and of
/// every verb (<c>ontwerper</c>, <c>bewoonster</c>).
/// </summary>
internal static class AgentNouns
{
    private const int ShortestAgent = 5;

    /// <summary>A last part of this length is clear by itself, too: <c>ontwerper</c>, <c>functionaris</c>.</summary>
    private const int LongWord = 7;

    /// <summary>Last parts of compounds that are always a person: <c>armoederegisseur</c>, <c>wijkwethouder</c>, <c>beliedsmeiwurker</c>.</summary>
    private static readonly string[] Heads =
    [
        "adviseur", "adviseuse", "medewerker", "medewerkster", "wethouder", "manager", "coördinator", "coördinatrice", "regisseur", "leider", "leidster", "directeur", "directrice", "bestuurder", "consulent", "consulente",
        "begeleider", "begeleidster", "werker", "werkster", "coach", "voorzitter", "voorzitster", "secretaris", "secretaresse", "hoogleraar", "onderzoeker", "onderzoekster", "docent", "docente", "leraar", "lerares", "makelaar",
        "verbinder", "deskundige", "kundige", "specialist", "specialiste", "ambtenaar", "ambassadeur", "ambassadrice", "ondersteuner", "arts", "verpleegkundige", "consultant", "expert", "inkoper", "trainer", "verlener", "aanjager", "aanjaagster",
        "trekker", "agent", "agente", "officer", "ontwikkelaar", "functionaris", "ontwerper", "ontwerpster", "architect", "architecte", "commissaris", "inspecteur", "directielid", "meester", "burgemeester", "rechercheur", "gedeputeerde", "griffier", "minister",
        "strateeg", "analist", "jurist", "econoom", "planoloog", "psycholoog", "pedagoog", "socioloog", "antropoloog", "therapeut", "verzorger", "verzorgende", "helpende", "bewaker", "beheerder", "houder", "houdster", "maker", "maakster", "nemer", "neemster",
        "voorlichter", "voorlichtster", "vrijwilliger", "vrijwilligster", "bewoner", "bewoonster", "inwoonster", "ondernemer", "onderneemster", "organisator", "assistent", "assistente", "teamleider", "tolk", "opleider", "verteller", "schrijver", "schrijfster", "redacteur", "fotograaf", "kunstenaar",
        "kunstenares", "dichter", "acteur", "actrice", "wetenschapper", "bemiddelaar", "behandelaar", "bezorger", "professional", "student", "studente", "hoofd", "chef", "persoon", "kracht", "boegbeeld", "instructeur", "instructrice", "penningmeester", "aanvoerder", "regent",
        "voerder", "voerster", "advocaat", "advocate", "notaris", "pastor", "chirurg", "psychiater", "apotheker", "monteur", "chauffeur", "schipper", "kweker", "kweekster", "dirigent", "regisseuse", "trainster", "oloog", "ologe", "ecoloog", "ecologe", "historicus", "historica", "bestuurster", "organisatrice", "beheerster", "imker", "heer", "dame", "vader", "moeder", "meiwurker", "wurker", "lieder", "foarsitter", "hâlder", "fâd", "meiwurkster", "haad", "adviseurske", "bestjoerder", "ûndersiker", "boargemaster",
    ];

    private static readonly WordEndings HeadEndings = new(Heads);

    /// <summary>Those that are clear by themselves, too.</summary>
    private static readonly WordSet LongHeads = new(Heads.Where(head => head.Length >= LongWord));

    /// <summary>Members: <c>raadslid</c>, <c>kaderlid</c>; few other words end in <c>lid</c>.</summary>
    private static bool IsMember(string folded) =>
        folded.Length > 5 && folded.EndsWith("lid", StringComparison.Ordinal) && folded is not ("ooglid" or "artikellid" or "wetslid" or "invalid" or "vingerlid" or "euclid" or "onderlid" or "stabilid");

    /// <summary>Words that end like a head and are no person.</summary>
    private static readonly WordSet NoHeads = new()
    {
        "oorkracht", "veerkracht", "daadkracht", "denkkracht", "werkkracht", "leefkracht", "windkracht", "draagkracht", "slagkracht", "stroomkracht", "zeggingskracht", "uitvoeringskracht", "aantrekkingskracht", "koopkracht", "eigenkracht", "wilskracht", "innovatiekracht", "bestuurskracht", "samenkracht", "burgerkracht", "overtuigingskracht", "verbeeldingskracht", "mankracht", "buurtkracht",
        "mevrouwenheer", "beheer", "verkeer", "weer", "zweer", "stuurheer", "grootvader", "schoonmoeder", "persoon", "rechtspersoon", "derdepersoon", "voorhoofd", "achterhoofd", "kleermaker", "ruitenmaker",
    };

    /// <summary>Endings that make a word for somebody of a verb or a field, enough beside a name: <c>Joris Pieters, ontwerper bij …</c></summary>
    private static readonly WordEndings AgentEndings =
        new("er", "ster", "aar", "ist", "iste", "eur", "euse", "esse", "rice", "loog", "loge", "goog", "goge", "icus", "ica", "aris", "tor", "iater", "noom", "soof", "graaf", "kundige", "ouder", "man", "vrouw", "moeder", "vader", "gedeputeerde", "afgevaardigde", "gemachtigde", "leidinggevende", "baas", "earre");

    /// <summary>Endings of things that end like a person.</summary>
    private static readonly WordEndings OtherEndings = new("baar", "oor", "kamer", "centrum");

    /// <summary>Words with such an ending that are something else; those that can stand beside a name before all.</summary>
    private static readonly WordSet NoAgents = new()
    {
        "later", "vroeger", "lekker", "donker", "eerder", "verder", "onder", "achter", "zonder", "waaronder", "daaronder", "hieronder", "daarover", "hierover", "waarover", "beter", "meer", "minder", "groter", "kleiner", "jonger", "hoger", "lager", "sneller", "langer", "korter", "vaker", "zeker", "ander", "ieder", "weer", "zeer", "keer", "elkaar", "ouder", "dichter", "verderop",
        "september", "oktober", "november", "december", "zomer", "winter", "theater", "papier", "nummer", "letter", "water", "kwartier", "manier", "plezier", "dossier", "vijver", "rivier", "klaver", "atelier", "vizier", "partner", "server", "poster", "folder", "flyer", "computer", "container", "cluster", "venster", "klooster", "register", "semester", "rooster", "meester", "master", "monster", "hamer", "emmer", "ladder", "offer", "zilver", "lever", "koffer", "dochter", "zuster", "moeder", "vader", "broer", "dienster",
        "voorjaar", "najaar", "halfjaar", "kalenderjaar", "schooljaar", "jubileumjaar", "gevaar", "bezwaar", "kleur", "sleur", "motor", "factor", "sector", "monitor", "paragraaf",
    };

    /// <summary>Whether a word is somebody's family.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsRelative(string folded) =>
        folded is "vrouw" or "man" or "zoon" or "dochter" or "partner" or "echtgenoot" or "echtgenote" or "moeder" or "vader" or "broer" or "zus" or "kleindochter" or "kleinzoon" or "oma" or "opa" or "zusje" or "broertje" or "dochtertje" or "zoontje" or "buurvrouw" or "buurman" or "vriend" or "vriendin";

    /// <summary>Whether an abbreviation is a field of work rather than an employer: <c>beleidsadviseur OOV</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsField(string folded) =>
        folded is "ict" or "it" or "hr" or "hrm" or "p&o" or "ro" or "oov" or "vth" or "avg" or "wmo" or "ggz" or "vve" or "jgz" or "rmc" or "poh" or "lvb" or "eu" or "mvo" or "sro" or "pgb" or "ai" or "nt2" or "wlz" or "zvw" or "ro-beleid" or "dpg" or "lea" or "vsv" or "wvggz" or "gis" or "esf" or "bwt" or "bjz" or "pga" or "wsw" or "npo" or "ov" or "rv" or "ib" or "ok" or "kcc" or "dir";

    private static readonly WordEndings PluralEndings =
        new("ers", "aars", "eurs", "sters", "isten", "ologen", "agogen", "kundigen", "juristen", "docenten", "studenten", "assistenten", "consulenten", "ambtenaren", "krachten", "leden", "vrouwen", "mannen", "ouders", "artsen", "professionals", "coaches", "specialisten", "experts", "secretarissen", "wurkers", "agenten", "enaren", "leraren");

    /// <summary>Plurals with such an ending that count no people.</summary>
    private static readonly WordSet NoPeople = new()
    {
        "cijfers", "kilometers", "meters", "centimeters", "liters", "nummers", "letters", "dossiers", "clusters", "theaters", "papieren", "posters", "folders", "flyers", "computers", "containers", "vensters", "registers", "roosters", "emmers", "kwartieren", "zomers", "winters", "rivieren", "koffers", "lijsttrekkers", "steden", "redenen", "woorden", "gebieden", "nieuwsbrieven", "afleden", "verleden", "geleden", "heden",
    };

    /// <summary>Whether a word is a person by its last part alone, wherever it stands.</summary>
    /// <param name="folded">The word in its folded form, in the singular.</param>
    internal static bool IsCompound(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (IsMember(folded) || folded.EndsWith("-arts", StringComparison.Ordinal)) return true;
        return (HeadEndings.Fits(folded, before: 2) || LongHeads.Contains(folded)) && !NoHeads.Contains(folded);
    }

    /// <summary>Whether a word can be one for several people by its ending; proof only behind a number: <c>vijfendertig planologen</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsPlural(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length >= ShortestAgent + 2 && PluralEndings.Fits(folded) && !NoPeople.Contains(folded);
    }

    /// <summary>Whether a word can be one for a person by its ending; proof only right beside a name.</summary>
    /// <param name="folded">The word in its folded form, in the singular.</param>
    internal static bool HasEnding(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length >= ShortestAgent && AgentEndings.Fits(folded, before: 3) && !OtherEndings.Fits(folded) && !NoAgents.Contains(folded);
    }

    /// <summary>Whether a word is somebody who leads a meeting or body, so that <c>-schap</c> behind it is the office: <c>dagvoorzitterschap</c>.</summary>
    public static bool IsChair(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.EndsWith("voorzitter", StringComparison.Ordinal) || folded is "secretaris" or "penningmeester" or "gastheer" or "burgemeester" or "wethouder" or "moderator" or "rentmeester";
    }
}
