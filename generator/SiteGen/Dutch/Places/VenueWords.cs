using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>Words for buildings where people meet, and the endings of names of such buildings.</summary>
public static class VenueWords
{
    private static readonly WordSet Buildings = new()
    {
        "buurtcentrum", "buurthuis", "wijkcentrum", "wijkgebouw", "wijkhuis", "dorpshuis", "dorpscentrum", "gemeenschapshuis", "werf", "scheepswerf", "multifunctioneel", "mfa", "mfc", "kulturhus", "cultuurhuis", "cultureel", "gemeentehuis", "stadhuis", "raadhuis", "stadskantoor", "gemeentekantoor", "provinciehuis", "provinciekantoor", "huis",
        "theater", "theatre", "schouwburg", "poppodium", "concertzaal", "filmhuis", "bioscoop", "bibliotheek", "kerk", "kapel", "klooster", "abdij", "synagoge", "moskee", "hotel", "congrescentrum", "conferentiecentrum", "congreshotel", "conferentieoord", "vergadercentrum", "zalencentrum", "partycentrum", "evenementenhal", "restaurant", "café", "eetcafé", "brasserie", "herberg", "sporthal", "sportcentrum", "sportcomplex", "sportpark", "stadion", "zwembad", "kantine",
        "museum", "landgoed", "kasteel", "boerderij", "zorgboerderij", "verzorgingshuis", "verpleeghuis", "woonzorgcentrum", "zorgcentrum", "ziekenhuis", "school", "basisschool", "college", "hogeschool", "universiteit", "campus", "kindcentrum", "fabriek", "loods", "pakhuis", "zaal", "raadzaal", "raadszaal", "trouwzaal", "aula", "foyer", "atrium", "bedrijfsverzamelgebouw", "kantoor", "hoofdkantoor", "buurtkamer", "ontmoetingscentrum", "ontmoetingsruimte", "jongerencentrum", "inloophuis", "speeltuin", "parochiehuis", "verenigingsgebouw", "clubhuis", "clubgebouw", "kantongerecht", "villa", "gebouw", "locatie", "wijkpunt", "huiskamer", "activiteitencentrum", "wijkservicecentrum", "servicecentrum", "voorzieningenhart", "brede", "grand", "grote", "jaarbeurs", "stadsschouwburg", "stadsboerderij", "taalhuis", "odensehuis", "brandweerkazerne", "politiebureau", "dorpsschool", "centrum", "buurtboerderij", "cultuurcentrum", "ontmoetingshuis", "kloosterkerk", "feestzaal", "congresgebouw", "evenementenlocatie", "hospice", "muziekcentrum", "muziekgebouw", "concertgebouw", "kerkgebouw", "dorpskerk", "stadskerk", "wijkkerk", "informatiecentrum", "natuurcentrum", "milieucentrum", "kunsthal", "galerie", "atelier", "studio", "fort", "watertoren", "station", "stationsgebouw", "havengebouw", "brouwerij", "proeflokaal", "camping", "kinderboerderij", "manege", "golfclub", "clublokaal", "zorghuis", "wooncomplex", "innovatiecentrum", "ondernemershuis", "bedrijvencentrum", "lab", "doarpshûs", "gemeentehûs", "dorpskamer", "dorpshart", "ontmoetingsplek", "gymzaal", "lyceum", "scholengemeenschap", "voetbalkantine", "sportkantine", "wijkaccommodatie", "wijklocatie", "congreslocatie", "vergaderlocatie", "trefpunt", "dorpscafé", "zalencomplex", "poptempel", "filmtheater", "podium", "parochiecentrum", "streekmuseum", "openluchtmuseum", "buitenplaats", "havezate", "zorglandgoed", "hoeve", "remise", "garage", "paviljoen", "drukkerij", "stal", "schuur", "tent", "tuincentrum", "strandpaviljoen", "sociëteit", "rechtbank", "gerechtshof", "inloopcentrum", "kajuit", "bunker", "munitiekamer", "bezoekerscentrum", "molen", "korenmolen", "windmolen", "gezinshuis", "vmbo", "mavo", "havo", "gymnasium", "obs", "cbs", "kbs", "ikc", "gebedshuis", "postkantoor", "tsjerke", "doarpsseal", "muziekzaal", "repetitielokaal", "verenigingshal", "buurtwinkel", "huize", "paleis", "kathedraal", "basiliek", "orangerie", "koetshuis", "kafee", "taveerne", "taverne", "bistro", "lunchroom", "pannenkoekenhuis", "conferentieschip", "theaterschip", "partyschip", "feestschip", "museumschip", "passagiersschip", "restaurantschip", "rondvaartboot", "salonboot", "partyboot", "salonschip", "visafslag", "veilinggebouw", "smederij", "weverij", "buurtsuper", "bakkerij", "oranjerie",
    };

    /// <summary>Buildings of which a place has one, so that the word itself is the venue: <c>het gemeentehuis</c>.</summary>
    private static readonly WordSet Single = new()
    {
        "gemeentehuis", "stadhuis", "raadhuis", "stadskantoor", "gemeentekantoor", "provinciehuis", "dorpshuis", "raadzaal", "raadszaal", "bibliotheek", "schouwburg", "theater", "kulturhus", "jaarbeurs", "wijkcentrum", "buurthuis", "stadsschouwburg", "trouwzaal", "doarpshûs", "gemeentehûs", "multifunctioneel", "provinsjehûs", "dorpskerk", "brandweerkazerne", "gemeenschapshuis", "dorpscentrum", "buurtcentrum", "commissiekamer", "commissiezaal", "statenzaal", "burgerzaal", "raadskelder", "waterschapshuis", "waterschapskantoor",
    };

    private static readonly WordEndings Endings = new(["huis", "huys", "hoes", "huus", "psuus", "hof", "kerk", "zaal", "theater", "centrum", "fabriek", "loods", "toren", "kasteel", "burcht", "hal", "hoeve", "schuur", "molen", "kazerne", "kapel", "klooster", "podium", "pand", "gebouw", "kantine", "boerderij", "schip", "arena", "stadion", "poort", "plaza", "college", "lyceum", "museum", "hotel", "schouwburg", "honk", "stee", "hûs", "sintrum", "school", "beurs", "gymnasium"]);

    /// <summary>Last parts of compounds for buildings: <c>wijkrestaurant</c>, <c>nachtopvang</c>.</summary>
    private static readonly WordEndings LastParts = new(["restaurant", "centrum", "theater", "kerk", "gebouw", "hotel", "kantine", "loods", "boerderij", "opvang", "museum", "inloophuis", "buurthuis", "dorpshuis", "ontmoetingshuis", "werf", "bibliotheek", "zaal", "lokaal", "schuur", "hal", "kazerne", "sintrum", "hûs", "lyceum", "clubhuis", "winkel", "stadion", "molen", "hoeve", "school", "huis", "honk", "paviljoen", "herberg", "brouwerij", "hostel", "trefpunt", "ontmoetingspunt", "complex", "fabriek", "seal", "tsjerke", "kafee", "skoalle"]);

    /// <summary>Compounds of <c>café</c> that are a house; the others are meetings: <c>netwerkcafé</c>, <c>rouwcafé</c>.</summary>
    private static readonly WordEndings Cafés = new(["eetcafé", "dorpscafé", "stadscafé", "buurtcafé", "wijkcafé", "muziekcafé", "sportcafé", "theatercafé", "jazzcafé", "biljartcafé", "danscafé", "strandcafé", "havencafé", "stationscafé", "restaurant-café"]);

    private static readonly WordEndings PlainEndings = new(["gebouw", "kantine", "kantoor", "kerk", "hal", "loods", "schuur", "fabriek"]);

    /// <summary>Whether a word means a building that a name may follow.</summary>
    public static bool IsBuilding(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Buildings.Contains(folded) || LastParts.Fits(folded, before: 4) || Cafés.Fits(folded);
    }

    /// <summary>Whether a token means a building that a name may follow.</summary>
    internal static bool IsBuilding(in Token token) => token.Is(PlaceCues.Building);

    /// <summary>Whether a building of that sort is called after its town: <c>Theater Heerlen</c>.</summary>
    public static bool IsStage(string folded) => folded is "theater" or "schouwburg" or "stadsschouwburg" or "bibliotheek";

    /// <summary>Whether a word is a room in a building whose name may follow: <c>de foyer van het theater</c>.</summary>
    public static bool IsRoom(string folded) =>
        folded is { Length: > 6 } && (folded.EndsWith("zaal", StringComparison.Ordinal) || folded.EndsWith("kamer", StringComparison.Ordinal)) || folded is "foyer" or "zaal" or "podium" or "toneel" or "kantine" or "aula" or "hal" or "serre" or "tuin" or "kapel" or "bovenzaal" or "vergaderzaal" or "theaterzaal" or "studio" or "kelder" or "huiskamer" or "sportzaal" or "kerkzaal" or "burgerzaal" or "collegezaal" or "restaurant" or "atrium" or "grand" or "café" or "feestzaal" or "gymzaal" or "ontmoetingsruimte" or "lounge" or "stamkamer" or "lokaal" or "leslokaal" or "klaslokaal" or "auditorium" or "mediatheek" or "clublokaal" or "koffiehoek" or "koetshuis" or "kerkenraadskamer" or "werkplaats";

    /// <summary>Whether a word is a building that is told apart by whose it is: <c>het kantoor van de omgevingsdienst in Cuijk</c>.</summary>
    public static bool IsOwned(string folded) => folded is "kantoor" or "hoofdkantoor" or "gebouw" or "pand" or "locatie" or "loods" or "clubhuis" or "clubgebouw" or "kantine" or "regiokantoor" or "bedrijf" or "kerk" or "vestiging" or "hoofdvestiging" or "terrein" or "werf" or "werkplaats" or "wijkkantoor" or "praktijk";

    /// <summary>Whether a word behind <c>het decor van</c> and its like makes the subject of a sentence the place: <c>zat vol</c>, <c>stond in het teken van</c>.</summary>
    public static bool IsScene(string folded) => folded is "vol" or "fol" or "volgestroomd" or "afgeladen" or "decor" or "teken" or "toneel" or "gastheer" or "gevuld" or "onderdak" or "bomvol" or "stampvol" or "toneelstuk" or "bezet" or "uitverkocht" or "volgepakt" or "nokvol" or "tjokvol" or "propvol" or "omgebouwd" or "omgetoverd";

    /// <summary>Whether such a word says that a building fills up or is the scene, and not only what it stood for: <c>in het teken van</c>.</summary>
    internal static bool IsCrowded(string folded) => IsScene(folded) && folded is not "teken";

    /// <summary>Whether a word is a part of a building that people stand or sit on or in: <c>de betonvloer van de schuur</c>.</summary>
    public static bool IsPart(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Parts.Fits(folded, before: 0);
    }

    private static readonly WordEndings Parts = new(["vloer", "zolder", "verdieping", "binnenplaats", "parkeerplaats", "balkon", "bar", "keuken", "deel", "dak", "dakterras", "terras", "toonbank"]);

    /// <summary>Whether a word means where people gather before they go on: <c>Verzamelpunt was …</c></summary>
    public static bool IsMeetingPoint(string folded) => folded is "verzamelpunt" or "vertrekpunt" or "startpunt" or "beginpunt" or "uitvalsbasis" or "verzamelplaats" or "startplaats" or "vergaderplek";

    /// <summary>Whether a word tells of people who came, sat or ate together.</summary>
    public static bool IsTogether(string folded) => folded is "aanschoven" or "aanwezigen" or "bijeen" or "bijeenkwamen" or "bogen" or "deelnemers" or "elkaar" or "gast" or "iedereen" or "koffie" or "kwamen" or "lunch" or "ontvangen" or "praatten" or "samen" or "schoven" or "spraken" or "troffen" or "verzamelden" or "verzamelen" or "vergaderden" or "welkom" or "zaten" or "gebruikmaken" or "gebruikgemaakt";

    /// <summary>Whether a word means a building that is only let to those who meet there, rather than a body with a part in the meeting.</summary>
    public static bool IsHall(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded is "zaal" or "sporthal" or "hotel" or "restaurant" or "café" or "zorgboerderij" or "bibliotheek" or "buurthuis" or "dorpshuis" or "wijkcentrum" or "dorpscentrum" or "gemeenschapshuis" or "stadsboerderij" or "theater" or "schouwburg" or "kerk" or "kasteel" or "landgoed" || folded is "congrescentrum" or "vergadercentrum" or "zalencentrum" or "conferentiecentrum" or "partycentrum" or "jongerencentrum" or "evenementencentrum" || folded.EndsWith("hotel", StringComparison.Ordinal) || folded.EndsWith("zaal", StringComparison.Ordinal) || folded.EndsWith("restaurant", StringComparison.Ordinal);
    }

    /// <summary>Whether a word is what people sit on, so that it fills up with its building: <c>de banken van de kerk</c>.</summary>
    public static bool IsSeat(string folded) => folded is "banken" or "kerkbanken" or "stoelen" or "stoeltjes" or "rijen" or "tribune" or "tribunes" or "krukken";

    /// <summary>Whether a word is where people live or work who have guests there: <c>het erf van de familie Tol</c>.</summary>
    public static bool IsHome(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded is "erf" or "tuin" or "stal" or "schuur" or "land" or "akker" or "atelier" or "huis" or "woonkamer" or "keukentafel" or "hoeve" or "woonboot" or "winkel" or "hiem" or "kas" or "boomgaard" || folded.EndsWith("bedrijf", StringComparison.Ordinal) || folded.EndsWith("boerderij", StringComparison.Ordinal) || folded.EndsWith("kwekerij", StringComparison.Ordinal) || folded.EndsWith("winkel", StringComparison.Ordinal);
    }

    /// <summary>Whether a proper name is that of a street, so that a number behind it belongs to it.</summary>
    public static bool IsStreet(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Streets.Fits(folded, before: 0);
    }

    private static readonly WordEndings Streets = new(["straat", "strjitte", "weg", "laan", "kade", "plein", "gracht", "singel", "dijk", "steeg", "dreef", "hof", "markt", "wal", "pad", "plantsoen", "street", "road"]);

    /// <summary>Whether a word is ground for firms.</summary>
    public static bool IsEstate(string folded) => folded is "bedrijventerrein" or "industrieterrein" or "bedrijvenpark" or "businesspark" or "haventerrein" or "bedriuweterrein" or "bedrijvenparken" or "campusterrein";

    /// <summary>Whether an English word is a building whose name stands before it: <c>Central Library</c>.</summary>
    public static bool IsEnglishBuilding(string folded) => folded is "library" or "chapel" or "church" or "hotel" or "theatre" or "theater" or "museum" or "hall" or "house" or "factory" or "stadium" or "centre" or "center" or "castle" or "cathedral" or "abbey" or "arena" or "auditorium" or "academy" or "university" or "college" or "campus" or "palace" or "mansion" or "warehouse" or "building" or "pavilion";

    /// <summary>Whether a word says that a hall is full.</summary>
    public static bool IsFull(string folded) => folded is "volle" or "bomvolle" or "stampvolle" or "afgeladen" or "uitverkochte" or "gevulde" or "volgepakte" or "overvolle" or "volgestroomde" or "volgeboekte" or "tjokvolle" or "nokvolle";

    /// <summary>Whether a word between an article and a building is an adjective by its ending.</summary>
    public static bool IsAdjective(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length > 3 && (folded.EndsWith('e') && !folded.EndsWith("je", StringComparison.Ordinal) || folded is "gesloten" or "leegstaand" or "monumentaal" or "prachtig" or "former" or "open" or "verlaten" or "karakteristiek" or "stijlvol" or "historisch" or "sfeervol" or "nieuw" or "oud" or "houten" or "gouden" || folded.StartsWith("ge", StringComparison.Ordinal) && folded.EndsWith("en", StringComparison.Ordinal));
    }

    /// <summary>Whether a word for a building is too general to be where people met: <c>in het centrum</c>.</summary>
    public static bool IsVague(string folded) => folded is "huis" or "centrum" or "locatie" or "gebouw" or "school" or "college" or "ziekenhuis" or "verpleeghuis" or "kantoor" or "grand" or "grote" or "brede" or "lab" or "station" or "podium" or "cultureel" or "multifunctioneel" or "universiteit" or "hogeschool" or "campus" or "stadion" or "zaal" or "podium" or "studio" or "restaurant" or "museum";

    /// <summary>Whether a word means a building that people can meet in, so that it may be the place without a name.</summary>
    public static bool IsPlain(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return (Buildings.Contains(folded) || PlainEndings.Fits(folded, before: 3)) && !IsVague(folded) && folded is not ("camping" or "speeltuin" or "tuincentrum" or "zwembad" or "fort" or "villa" or "werf" or "sportpark" or "garage" or "station" or "stationsgebouw" or "basisschool" or "hospice" or "politiebureau" or "verzorgingshuis" or "woonzorgcentrum" or "zorgcentrum" or "wooncomplex" or "museum" or "manege" or "gezinshuis" or "buurtwinkel" or "windmolen");
    }

    /// <summary>Whether a word is a house by its last part, so that it may be told apart by what it was: <c>de voormalige veiling</c>.</summary>
    public static bool IsFormer(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return FormerEndings.Fits(folded, before: 0) && folded is not ("huis" or "ziekenhuis" or "verpleeghuis" or "verzorgingshuis" or "partij" or "school");
    }

    /// <summary>Whether a word is a house of which a town has one or few, and that is no place of care, work or travel, so that its town tells it apart: <c>het stadsmuseum van Zutphen</c>.</summary>
    public static bool IsOfTown(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded is "visafslag" or "afslag" or "veiling" or "museum" or "kasteel" or "klooster" or "abdij" or "veerhuis" or "sluiswachtershuis" or "kerk" or "kapel" or "synagoge" or "moskee" or "korenbeurs" or "watertoren" or "brouwerij" or "pastorie" || TownEndings.Fits(folded, before: 3);
    }

    private static readonly WordEndings TownEndings = new(["museum", "kerk", "kazerne", "molen", "molenhuis", "dorpshuis", "buurthuis", "paviljoen", "theater", "schouwburg", "honk", "gemaal", "herberg", "bibliotheek", "beurs", "waag", "fabriek"]);

    private static readonly WordEndings FormerEndings = new(["huis", "fabriek", "kantoor", "kerk", "kapel", "klooster", "school", "veiling", "korenbeurs", "beursgebouw", "hal", "loods", "kazerne", "molen", "gemaal", "station", "zaal", "lokaal", "werkplaats", "smederij", "bakkerij", "weverij", "spinnerij", "drukkerij", "brouwerij", "boerderij", "garage", "gevangenis", "waag", "remise", "stal", "schuur", "kliniek", "gebouw", "pand", "post", "centrale", "bank", "winkel", "bibliotheek", "bioscoop", "werf", "pakhuis", "herberg", "hoeve", "pastorie", "kas"]);

    /// <summary>Whether a word is a house that is there for people to meet in, rather than a body that acts: no school, museum or hospital.</summary>
    public static bool IsMeant(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return MeantEndings.Fits(folded, before: 2) && !folded.StartsWith("zieken", StringComparison.Ordinal) && !folded.StartsWith("verpleeg", StringComparison.Ordinal) && !folded.StartsWith("verzorging", StringComparison.Ordinal);
    }

    private static readonly WordEndings MeantEndings = new(["huis", "honk", "kerk", "zaal", "gebouw", "lokaal", "hal", "café", "herberg", "hotel", "restaurant", "wijkcentrum", "buurtcentrum", "dorpscentrum", "zalencentrum", "congrescentrum", "jongerencentrum", "paviljoen", "trefpunt", "kamer"]);

    /// <summary>Whether a word behind the label of a place says that there is none, or not yet: <c>Locatie: online</c>.</summary>
    public static bool IsNowhere(string folded) => folded is "online" or "digitaal" or "digital" or "teams" or "zoom" or "webinar" or "volgt" or "nader" or "n.t.b." or "ntb";

    /// <summary>Whether a word is a venue by itself.</summary>
    public static bool IsSingle(string folded) => Single.Contains(folded);

    /// <summary>Whether a proper name looks like that of a building: <c>Staatshuys</c>.</summary>
    public static bool HasNameEnding(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Endings.Fits(folded, before: 3);
    }
}
