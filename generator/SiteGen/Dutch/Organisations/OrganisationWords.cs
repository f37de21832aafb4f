using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Organisations;

/// <summary>How names of organisations are made in Dutch, beyond the lists.</summary>
public static class OrganisationWords
{
    /// <summary>Common nouns before a name that are no part of it: <c>woningcorporatie Vestia</c> is Vestia.</summary>
    private static readonly WordSet Introducing = new()
    {
        "woningcorporatie", "corporatie", "welzijnsorganisatie", "zorgorganisatie", "zorgaanbieder", "zorginstelling", "jeugdzorgorganisatie", "jeugdhulporganisatie", "jeugdhulpaanbieder", "thuiszorgorganisatie", "adviesbureau", "onderzoeksbureau", "bureau", "organisatie", "stichting", "vereniging", "netbeheerder", "installateur", "loodgieter", "aannemersbedrijf", "installatiebedrijf", "schildersbedrijf", "bouwbedrijf", "theatergroep", "tekstbureau", "warmtebedrijf", "waterbedrijf", "vervoerder", "busmaatschappij", "telecomaanbieder", "bouwer", "aannemer", "verhuurder", "zorgverzekeraar", "zorgkantoor", "welzijnsstichting",
        "energiecoöperatie", "sociaal werkbedrijf", "instelling", "scholengroep", "scholengemeenschap", "hogeschool", "universiteit", "bewonersvereniging", "huurdersvereniging", "vrijwilligersorganisatie", "ggz-instelling", "ouderenorganisatie", "kinderopvangorganisatie", "opvangorganisatie", "maatschappelijk werk", "onderwijsorganisatie", "kenniscentrum", "kennisinstituut", "expertisecentrum", "brancheorganisatie", "bedrijf", "samenwerkingspartner", "partner", "verzekeraar", "taalaanbieder", "cliëntenorganisatie", "patiëntenorganisatie", "belangenorganisatie", "kennisplatform",
        "ontwikkelaar", "projectontwikkelaar", "buurtorganisatie", "maatschappelijke organisatie", "mantelzorgorganisatie", "koepelorganisatie", "ziekenhuis", "verpleeghuis", "cateraar", "welzijnswerk", "zelforganisatie", "migrantenorganisatie", "ingenieursbureau", "dorpscoöperatie", "zorggroep", "coöperatie", "bewonersorganisatie", "jeugdzorginstelling", "kennisorganisatie", "sociale onderneming", "aanbieder", "wooncorporatie", "woningstichting", "re-integratiebureau", "werkbedrijf", "leerwerkbedrijf", "woonstichting", "woningbouwvereniging", "woonorganisatie", "bibliotheekorganisatie", "jongerenorganisatie", "muziekschool", "scholenkoepel", "huisartsengroep",
    };

    /// <summary>Words in lower case that a name begins with all the same when a proper name follows.</summary>
    private static readonly WordSet LowerHeads = new()
    {
        "gemeente", "provincie", "waterschap", "hoogheemraadschap", "ministerie", "veiligheidsregio", "omgevingsdienst", "wijkteam", "wijkteams", "programmateam", "projectteam", "gebiedsteam", "buurtteam", "dorpsraad", "wijkraad", "adviesraad", "ouderenraad", "jongerenraad", "cliëntenraad", "participatieraad", "seniorenraad", "bibliotheek", "voedselbank", "samenwerkingsverband", "bewonersraad", "politie",
        "jeugdteam", "sociaal team", "stadsdeel", "regio", "platform", "netwerk", "werkgroep", "stuurgroep", "energieloket", "basisschool", "bakkerij", "zorgboerderij", "stadsboerderij", "camping", "huisartsenpraktijk", "fysiotherapiepraktijk", "dorpsbelang", "wijkvereniging", "buurtvereniging", "dorpsvereniging", "speeltuinvereniging", "sportvereniging", "voetbalvereniging", "voetbalclub", "tennisvereniging", "ouderenbond", "wijkplatform", "jongerenplatform", "parochie", "commissie", "ondernemersvereniging", "winkeliersvereniging", "ondernemersfonds", "kindcentrum", "kinderdagverblijf", "hospice", "huurdersplatform", "kapsalon", "restaurant", "supermarkt", "boekhandel", "garagebedrijf", "zorghoeve", "zorgboerderij", "gezondheidscentrum", "scoutinggroep", "scouting", "wijkcoöperatie", "speeltuin", "buurtbus", "steunpunt", "regionaal programmateam", "inkoopbureau", "serviceorganisatie", "huurdersbelang", "bewonersbelang", "wijkbelang", "bewonersgroep", "initiatiefgroep", "actiegroep", "buurtgroep", "klankbordgroep", "denkgroep", "ijsclub", "ijsvereniging", "oranjevereniging", "bewonerscommissie", "huurderscommissie", "natuurvereniging", "erfgoedvereniging", "rechtbank", "gerechtshof", "wijkpanel", "dorpspanel", "burgerpanel", "wijkcomité", "jongerenwerk", "buurtbemiddeling", "maatschap",
        "provinsje", "platfoarm", "netwurk", "wurkgroep", "doarpsbelang", "doarpsried", "feriening", "wetterskip", "biblioteek", "stifting",
    };

    /// <summary>Endings of names that are one word: <c>Zorgbalans</c>, <c>WonenBreburg</c>.</summary>
    private static readonly WordEndings Endings = new(["zorg", "wonen", "welzijn", "groep", "thuis", "werkt", "kwadraat", "academie", "instituut", "stichting", "fonds", "bank", "actief", "samen", "woonbedrijf", "zorggroep", "advies", "consultancy"]);

    /// <summary>Endings of common nouns for bodies: <c>secretarissenoverleg</c>, <c>wijkteams</c>.</summary>
    private static readonly WordEndings BodyEndings = new(["team", "teams", "raad", "raden", "overleg", "dienst", "platform", "netwerk", "bureau", "corporaties", "corporatie", "organisaties", "verband", "centrum", "loket", "comité", "commissie", "fonds", "alliantie", "bibliotheek", "coalitie", "werkgroep", "werkplaats"]);

    private static readonly WordSet Parties = new()
    {
        "pvda", "vvd", "cda", "d66", "groenlinks", "sp", "christenunie", "sgp", "50plus", "pvv", "pvdd", "partij voor de dieren", "denk", "fvd", "bij1", "volt", "ja21", "bbb", "nsc", "gl", "cu", "groenlinks-pvda", "gl/pvda", "lokaal", "fnp",
    };

    private static readonly WordEndings BusinessEndings = new(["bedrijf", "winkel", "fabriek", "praktijk", "vereniging", "club", "kring", "bond", "makelaardij", "notariaat", "uitgeverij", "brouwerij", "kwekerij", "boerderij", "hoeve", "museum", "instelling", "organisatie", "koepel", "coöperatie", "aannemer", "supermarkt", "slagerij", "bakkerij", "apotheek", "kliniek", "school", "academie", "omroep", "krant"]);

    /// <summary>Whether a common noun means a business or club, so that a proper name behind it is its name: <c>transportbedrijf Bakker</c>.</summary>
    public static bool IsBusiness(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return BusinessEndings.Fits(folded);
    }

    /// <summary>Whether a proper name is that of a street.</summary>
    public static bool IsStreet(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length > 6 && StreetEndings.Fits(folded);
    }

    private static readonly WordEndings StreetEndings = new(["straat", "laan", "weg", "plein", "dijk", "gracht", "singel", "kade", "wijk", "buurt", "dreef", "plantsoen"]);

    /// <summary>Whether the area behind a word can be two joined by <c>en</c>: <c>waterschap Vallei en Veluwe</c>.</summary>
    public static bool IsOfArea(string folded) => folded is "waterschap" or "hoogheemraadschap" or "veiligheidsregio" or "omgevingsdienst" or "samenwerkingsverband" or "politie";

    /// <summary>Whether an adjective in capitals begins the name of an organisation: <c>Nederlandse Vereniging …</c></summary>
    public static bool IsQualifier(string folded) => folded is "nederlandse" or "koninklijke" or "landelijke" or "nationale" or "vlaamse" or "regionale" or "provinciale" or "stedelijke" or "algemene" or "christelijke" or "katholieke" or "internationale" or "europese" or "gelderse" or "brabantse" or "friese" or "drentse" or "groningse" or "overijsselse" or "limburgse" or "zeeuwse" or "utrechtse" or "amsterdamse" or "rotterdamse" or "haagse";

    /// <summary>Whether a word means a part of an organisation: <c>afdeling Samenleving</c>.</summary>
    public static bool IsUnit(string folded) => folded is "afdeling" or "team" or "bureau" or "cluster" or "sector" or "dienst" or "directie" or "unit" or "domein" or "vakgroep" or "programma" or "project" or "eenheid" or "vakgroepen" or "onderdeel" or "leerstoel" or "faculteit" or "opleiding" or "stafbureau";

    /// <summary>Whether a noun is a body or business that may have the name of a person: <c>zorggroep Marga Klompé</c>; those for people, such as <c>aannemer</c>, are not.</summary>
    public static bool IsHouseOfPeople(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return HousesOfPeople.Fits(folded);
    }

    private static readonly WordEndings HousesOfPeople = new(["zorggroep", "bedrijf", "kwekerij", "scheepswerf", "bakkerij", "slagerij", "makelaardij", "brouwerij", "boekhandel", "rederij", "drukkerij", "scholengroep", "scholengemeenschap", "zorginstelling", "ziekenhuis", "verpleeghuis", "stichting", "adviesbureau", "ingenieursbureau", "architectenbureau", "onderzoeksbureau", "uitgeverij", "maatschap"]);

    /// <summary>Whether a word introduces a name without being part of it.</summary>
    public static bool IsIntroducing(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Introducing.Contains(folded) || IntroducingEndings.Fits(folded, before: 3);
    }

    /// <summary>Whether such a word is a plural.</summary>
    public static bool IsSeveral(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.EndsWith("ties", StringComparison.Ordinal) || folded.EndsWith("ingen", StringComparison.Ordinal) || folded.EndsWith("ars", StringComparison.Ordinal) || folded.EndsWith("ders", StringComparison.Ordinal);
    }

    /// <summary>Last parts of compounds that are such nouns: <c>scholenstichting</c>, <c>streekvervoerder</c>.</summary>
    private static readonly WordEndings IntroducingEndings = new(["stichting", "corporatie", "organisatie", "instelling", "vervoerder", "verzekeraar", "aanbieder", "bureau", "coöperatie", "koöperaasje", "maatschappij", "ontwikkelaar", "onderneming", "corporaties", "organisaties", "instellingen", "stichtingen", "verzekeraars", "vervoerders", "aanbieders", "verenigingen", "collectief"]);

    /// <summary>The lists by the cues that they give their words.</summary>
    private static readonly CueTable<OrganisationCues> Lists = new()
    {
        { OrganisationCues.LowerHead, LowerHeads },
        { OrganisationCues.Introducing, Introducing },
        { OrganisationCues.Government, "municipality", "province", "gemeente" },
        { OrganisationCues.Regional, "regionaal", "sociaal", "regionale", "lokale", "lokaal" },
        { OrganisationCues.OfTown, "wonen", "werkt", "welzijn", "energie", "beweegt", "vitaal", "actief", "sport", "marketing", "verbindt", "bouwt" },
        { OrganisationCues.Consultancy, "advies", "bouwadvies", "consultancy", "adviseurs", "consult", "onderzoek" },
        { OrganisationCues.Compass, "noord", "zuid", "oost", "west" },
        { OrganisationCues.Family, "gebr", "gebroeders", "firma", "fa" },
        { OrganisationCues.Organising, "organiseerde", "organiseert", "organiseerden" },
        { OrganisationCues.Hosting, "voor", "op" },
        { OrganisationCues.Representing, "vertegenwoordigde", "vertegenwoordigt", "vertegenwoordigden", "vertegenwoordigen", "namens" },
        { OrganisationCues.We, "we", "wij", "ons", "onze" },
        { OrganisationCues.Ours, "ons", "onze" },
        { OrganisationCues.SenderLabel, "bron", "afzender", "opdrachtgever" },
        { OrganisationCues.Assembly, "vergadering", "ledenvergadering", "bestuursvergadering" },
        { OrganisationCues.Trade, "accountants", "advocaten", "architecten", "beheer", "company", "detachering", "elektrotechniek", "force", "group", "holding", "hoveniers", "installaties", "installatietechniek", "koeltechniek", "logistics", "logistiek", "makelaars", "makelaardij", "notarissen", "recruitment", "services", "solutions", "staffing", "transport", "uitzendbureau", "vastgoed", "verzekeringen" },
        { OrganisationCues.EnglishBody, "university", "foundation", "academy", "hospital", "network", "centre", "institute", "council", "association", "trust", "agency", "authority", "federation", "alliance", "chamber", "society", "board", "office", "archives" },
        { OrganisationCues.House, "ziekenhuis", "college", "lyceum", "school", "basisschool", "museum", "kliniek", "instituut", "fonds", "stichting", "clinic", "hospital", "foundation", "institute", "theater", "hospice", "gymnasium", "gasthuis" },
        { OrganisationCues.SportsClub, "vv", "sv", "fc", "rkvv", "ckv", "svv", "rksv", "mhc", "ltc", "zc", "wsv", "ijsc" },
        { OrganisationCues.PlaceOfHelp, "huis", "steunpunt", "centrum", "punt", "loket", "platform", "bureau", "fonds", "raad", "instituut", "academie", "werkplaats", "expertisecentrum", "kenniscentrum", "netwerk", "meldpunt" },
    };

    /// <summary>What rules for organisations ask of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static OrganisationCues Of(string folded)
    {
        var cues = Lists.Of(folded);
        if (IsBody(folded)) cues |= OrganisationCues.Body;
        if (IsNamedBody(folded)) cues |= OrganisationCues.NamedBody;
        if (IsClub(folded)) cues |= OrganisationCues.Club;
        if (IsHouseOfPeople(folded)) cues |= OrganisationCues.HouseOfPeople;
        if (IntroducingEndings.Fits(folded, before: 3)) cues |= OrganisationCues.Introducing;
        if (OrganisationRoles.OfVerb(folded).Length > 0) cues |= OrganisationCues.Holding;
        return cues;
    }

    /// <summary>Whether a name can begin with a word in lower case.</summary>
    public static bool IsLowerHead(string folded) => LowerHeads.Contains(folded);

    /// <summary>Whether a proper name of one word looks like that of an organisation.</summary>
    public static bool HasNameEnding(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Endings.Fits(folded, before: 3);
    }

    /// <summary>Whether a common noun means a body of people.</summary>
    public static bool IsBody(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return BodyEndings.Fits(folded, before: 3);
    }

    /// <summary>Whether a common noun can be the whole name of a body when the text writes it with a capital: <c>de Burgertafel</c>.</summary>
    public static bool IsNamedBody(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded is not ("gemeenteraad" or "raad" or "college" or "platform" or "netwerk" or "wijkcentrum" or "dorpscentrum" or "centrum") && folded.Length > 6 && (IsBody(folded) || folded.EndsWith("punt", StringComparison.Ordinal) || folded.EndsWith("tafel", StringComparison.Ordinal) || folded.EndsWith("huis", StringComparison.Ordinal) && folded.StartsWith("taal", StringComparison.Ordinal) || folded.EndsWith("werkplaats", StringComparison.Ordinal) || folded.EndsWith("forum", StringComparison.Ordinal) || folded.EndsWith("beraad", StringComparison.Ordinal));
    }

    /// <summary>Whether a word is a political party, which is where a member of a council is of but not for whom they speak.</summary>
    public static bool IsParty(string folded) => Parties.Contains(folded);

    /// <summary>Whether a proper name goes on behind a word and <c>van</c>: <c>Land van Horne</c>, <c>Hart van Brabant</c>.</summary>
    public static bool TakesOf(string folded) => folded is "land" or "hart" or "huis" or "kop" or "rijk" or "hof" or "kring" or "leger" or "bond" or "dokters" or "poort";

    /// <summary>Whether a common noun is a service of which a place has one, so that it names itself: <c>wijkagent van de politie</c>.</summary>
    public static bool IsService(string folded) => folded is "politie" or "brandweer" or "douane" or "marechaussee" or "reclassering" or "belastingdienst" or "rechtbank";

    /// <summary>Whether capitals before a name are short for a kind of club: <c>VV De Kooi</c>, <c>BC De Linde</c>.</summary>
    public static bool IsClubAbbreviation(string folded) => folded is "vv" or "sv" or "fc" or "bc" or "rkvv" or "ckv" or "kv" or "hv" or "hc" or "tc" or "ltc" or "lv" or "svv" or "rksv" or "sc" or "mhc" or "bv" or "ijsc" or "av" or "zc" or "rc" or "wv" or "wsv" or "anv" or "ivn" or "knnv" or "mfc" or "obs" or "cbs" or "rkbs" or "osg" or "csg" or "vvv" or "bs";

    /// <summary>Whether such capitals are of a sports club, so that they prove one anywhere.</summary>
    public static bool IsSportsClub(string folded) => Lists.Has(folded, OrganisationCues.SportsClub);

    /// <summary>Whether a compound means an association or a band, so that a name behind it is its name: <c>zwemvereniging</c>, <c>mannenkoor</c>.</summary>
    public static bool IsClub(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return Clubs.Fits(folded, before: 3);
    }

    private static readonly WordEndings Clubs = new(["vereniging", "club", "koor", "orkest", "fanfare", "gilde", "korps"]);

    /// <summary>Whether such a compound only says for whom the association is, so that each place has one: <c>de Huurdersvereniging</c>, but <c>de Fietsersbond</c>.</summary>
    public static bool IsCommonClub(string folded) => IsBody(folded) || CommonClubs.Exists(beginning => folded.StartsWith(beginning, StringComparison.Ordinal)) && (IsClub(folded) || IsBusiness(folded));

    private static readonly List<string> CommonClubs = ["huurders", "bewoners", "dorps", "wijk", "buurt", "ondernemers", "winkeliers", "sport", "voetbal", "tennis", "oranje", "ouder", "school", "woning", "woon", "speeltuin", "muziek", "zang", "toneel", "ijs", "vereniging", "leden", "historische", "belangen", "branche", "beroeps"];

    /// <summary>Whether a compound means a house or group where people work or help, of which each place has its own: <c>mannenschuur</c>, <c>repaircafé</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsHouseOfHelpers(string folded) => HousesOfHelpers.Fits(folded, before: 3);

    private static readonly WordEndings HousesOfHelpers = new(["schuur", "huis", "tuin", "café", "winkel", "boerderij", "werkplaats", "kamer", "keuken", "punt", "bank", "kerk", "school", "atelier", "theater", "molen", "museum", "groep", "team", "raad", "loket", "fabriek", "makerij", "kring"]);

    /// <summary>Whether a word in capitals at the end of a name is the trade of a firm: <c>Van Doorn Logistiek</c>.</summary>
    public static bool IsTrade(string folded) => Lists.Has(folded, OrganisationCues.Trade);

    /// <summary>Whether an English word means a body whose name stands before it: <c>Leiden University</c>.</summary>
    public static bool IsEnglishBody(string folded) => Lists.Has(folded, OrganisationCues.EnglishBody);

    /// <summary>Whether a name goes on behind an English word and <c>of</c>: <c>School of Architecture</c>.</summary>
    public static bool TakesEnglishOf(string folded) => folded is "school" or "university" or "faculty" or "institute" or "college" or "academy" or "department" or "ministry" or "bank" or "house" or "council" or "centre" or "center" or "chamber" or "board";

    /// <summary>Whether a word behind a name in capitals is what the name is of, in lower case, too: <c>Albert Schweitzer ziekenhuis</c>.</summary>
    public static bool IsHouse(string folded) => Lists.Has(folded, OrganisationCues.House);

    /// <summary>Whether a name can begin with a word and <c>voor</c>: <c>Huis voor de Sport</c>.</summary>
    public static bool IsPlaceOfHelp(string folded) => Lists.Has(folded, OrganisationCues.PlaceOfHelp);

    /// <summary>Whether a word means the association or council of a village or quarter, so that the place behind it is whose it is: <c>Dorpsbelangen Zandpol</c>.</summary>
    public static bool IsOfVillage(string folded) => folded is "dorpsbelang" or "dorpsbelangen" or "doarpsbelang" or "dorpsraad" or "belang" or "belangen" or "dorpsvereniging" or "dorpsbestuur" or "dorpshuis" or "doarpshûs" or "oudheidkamer" or "dorpscoöperatie";

    /// <summary>Whether people are of a place or a work rather than of an organisation: <c>bewoners van</c>, <c>schrijver van</c>.</summary>
    public static bool IsNoStaff(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.EndsWith("woners", StringComparison.Ordinal) || folded.EndsWith("woner", StringComparison.Ordinal) || folded.EndsWith("ouders", StringComparison.Ordinal) || folded.EndsWith("schrijver", StringComparison.Ordinal) || folded is "huurders" or "eigenaren" or "eigenaar" or "bezoekers" or "gebruikers" or "klanten" or "ouderen" or "jongeren" or "auteur" or "makers" or "maker" or "ontwerper" or "ontwerpers" or "regisseur" or "bedenker" or "bedenkers" or "initiatiefnemer" or "initiatiefnemers" or "organisatoren" or "dagvoorzitter" or "ondernemers" or "gemeenteleden" or "buren" or "minister" or "staatssecretaris" or "aanhangers" or "liefhebbers" or "fans" or "omwonenden" or "nummers" or "leider" or "hoofd" or "kracht" or "krachten" or "cijfers" or "partners";
    }

    /// <summary>Whether a word is the plural of an abbreviation, which is all of a kind: <c>GGD’en</c>.</summary>
    public static bool IsPluralOfLetters(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length is > 4 and < 9 && (folded.EndsWith("'en", StringComparison.Ordinal) || folded.EndsWith("’en", StringComparison.Ordinal));
    }

    /// <summary>Whether a word is the part that a firm has in a plan, as a person may: <c>initiatiefnemer</c>.</summary>
    public static bool IsFirmRole(string folded) => folded is "initiatiefnemer" or "opdrachtgever" or "exploitant" or "projectontwikkelaar" or "grondeigenaar" or "sponsor" or "hoofdsponsor" or "hoofdaannemer" or "onderaannemer" or "vergunninghouder" or "marktpartij";

    /// <summary>Whether a body is of the organisation behind <c>van de</c> rather than one by itself: <c>Adviesraad van de Kenniswerkplaats …</c></summary>
    public static bool IsPart(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length > 4 && folded.EndsWith("raad", StringComparison.Ordinal) || folded is "afdeling" or "commissie" or "werkgroep" or "stuurgroep" or "kerngroep" or "klankbordgroep" or "denktank" or "taskforce";
    }

    /// <summary>Whether an organisation behind such a word and <c>van de</c> belongs to the name: <c>Stichting Vrienden van het Kröller-Müller Museum</c>.</summary>
    public static bool TakesWhole(string folded) => TakesOf(folded) || folded is "vrienden" or "behoud" or "donateurs" or "stichting" or "vereniging" or "steunfonds";

    /// <summary>Whether a house that is of such an owner is a building, not a body: <c>Huis van de Stad</c>.</summary>
    public static bool IsOwner(string folded) => folded is "stad" or "gemeente" or "provincie" or "wijk" or "buurt" or "burgemeester" or "regio" or "waterschap";

    /// <summary>Whether a name that is a phrase may have a word between its capitals: <c>Hart voor Elkaar</c>, <c>Groen om de Hoek</c>.</summary>
    public static bool IsPhraseLink(string folded) => folded is "voor" or "op" or "aan" or "in" or "met" or "zonder" or "tegen" or "om" or "bij" or "foar" or "yn";

    /// <summary>Whether a word in a capital may end such a name: an ordinary word that is no feast, which has a capital anyway.</summary>
    internal static bool IsPhraseWord(string folded) => folded is "elkaar" or "iedereen" or "allemaal" or "ons" or "jou" or "jezelf" or "morgen" or "later" or "inoar" || CommonWords.Contains(folded) && folded is not ("kerst" or "kerstmis" or "pasen" or "pinksteren" or "hemelvaart" or "koningsdag" or "moederdag" or "vaderdag" or "zee" or "corona" or "mei") && !FunctionWords.IsSmall(folded);

    /// <summary>Legal forms behind a name.</summary>
    public static bool IsLegalForm(string folded) => folded is "b.v." or "bv" or "b.v" or "n.v." or "nv" or "u.a." or "v.o.f." or "vof";
}
