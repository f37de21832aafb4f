using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Where people met: building, town, municipality.</summary>
public sealed class PlacesTests
{
    /// <summary>The first sentence of a report, the building and the town.</summary>
    [Theory]
    [InlineData("Op 3 maart kwamen dertig raadsleden bijeen in Figi in Zeist.", "Figi", "Zeist")]
    [InlineData("Op 3 maart kwamen dertig raadsleden naar Centre Céramique in Maastricht.", "Centre Céramique", "Maastricht")]
    [InlineData("De bijeenkomst op 3 maart in het ECI in Roermond trok veel mensen.", "ECI", "Roermond")]
    [InlineData("Dit keer zijn we op 3 maart te gast in Porgy & Bess in Terneuzen.", "Porgy & Bess", "Terneuzen")]
    [InlineData("Op 3 maart deden we dat bij kennisplatform CROW in Ede.", "CROW", "Ede")]
    [InlineData("In de foyer van cultuurcentrum De Mattelier in Lichtenvoorde schoven 64 mensen aan.", "Cultuurcentrum De Mattelier", "Lichtenvoorde")]
    [InlineData("De avond was in de hal van het gemeentehuis in Beilen.", "gemeentehuis", "Beilen")]
    [InlineData("We kwamen bijeen in de foyer van De Doelen in Rotterdam.", "De Doelen", "Rotterdam")]
    [InlineData("Op 3 maart kwamen zij naar het kantoor van de omgevingsdienst in Cuijk.", "kantoor van de omgevingsdienst", "Cuijk")]
    [InlineData("Op 3 maart stond Hof van Salland in Hellendoorn in het teken van mantelzorg.", "Hof van Salland", "Hellendoorn")]
    [InlineData("In een bomvolle Philharmonie in Haarlem ging het op 3 maart over de stad.", "Philharmonie", "Haarlem")]
    [InlineData("Op 3 maart kwamen wij bij elkaar. Plaats van handeling: het Spant! in Bussum.", "het Spant!", "Bussum")]
    [InlineData("Zo'n 50 inwoners kwamen op 3 maart naar De Schakel in Wapse.", "De Schakel", "Wapse")]
    [InlineData("Op 3 maart was Lichtenvoorde de gastheer van de bijeenkomst.", "", "Lichtenvoorde")]
    [InlineData("Bijna 60 mensen uit de wijk kwamen op 3 maart naar het Huis van de Wijk aan de Dorpsstraat.", "Huis van de Wijk", "")]
    [InlineData("De waarderingsbijeenkomst in Figi begon op 3 maart met een ontbijt.", "Figi", "")]
    [InlineData("Het symposium in de Sint-Jan begon op 3 maart met een lied.", "Sint-Jan", "")]
    [InlineData("Zes bestuurders hebben vrijdag 3 maart in het Centre Céramique een convenant getekend.", "Centre Céramique", "")]
    [InlineData("De leden kwamen op 3 maart bijeen in het gemeentehuis van Hellendoorn in Nijverdal.", "gemeentehuis", "Nijverdal")]
    [InlineData("In een volle Harmonie heette de voorzitter op 3 maart iedereen welkom.", "Harmonie", "")]
    [InlineData("De avond van 3 maart eindigde in de tuin van De Grondel.", "De Grondel", "")]
    [InlineData("Tussen de planken van ZINO in Zutphen praatten wij op 3 maart bij.", "ZINO", "Zutphen")]
    [InlineData("In het voormalige klooster spraken omwonenden op 3 maart over de plannen.", "klooster", "")]
    [InlineData("De bijeenkomst van 3 maart was in en rond dorpshuis De Zwaan in Afferden.", "Dorpshuis De Zwaan", "Afferden")]
    [InlineData("De leden liepen op 3 maart door het gesloten zwembad De Dolfijn.", "Zwembad De Dolfijn", "")]
    [InlineData("Tweehonderd leden vulden op 3 maart de Jaarbeurs.", "Jaarbeurs", "")]
    [InlineData("Tweehonderd leden vulden de Jaarbeurs op 3 maart voor de vakdag.", "Jaarbeurs", "")]
    [InlineData("Zij bracht op 3 maart een werkbezoek aan nachtopvang De Ster in Assen.", "Nachtopvang De Ster", "Assen")]
    [InlineData("De aula van het Maartenscollege zat op 3 maart vol bij de bijeenkomst.", "Maartenscollege", "")]
    [InlineData("Wij kwamen op 3 maart bijeen in 't Trefhuus in Raalte.", "'t Trefhuus", "Raalte")]
    [InlineData("Vorig jaar waren we in De Kom in Nieuwegein, ditmaal kwamen we op 3 maart bijeen in De Hal in Assen.", "De Hal", "Assen")]
    [InlineData("Ans Mol (manager wonen bij Ons Huis) vertelde op 3 maart over de wijk.", "", "")]
    [InlineData("Bij haar bezoek aan Urk op 3 maart vertelde de voorzitter over de vereniging.", "", "Urk")]
    [InlineData("De LUX in Nijmegen stroomde op 3 maart vol met bestuurders.", "LUX", "Nijmegen")]
    [InlineData("In de kantine van voetbalclub ODC zaten op 3 maart zestig mensen bij de bijeenkomst.", "kantine van voetbalclub ODC", "")]
    [InlineData("In een goed gevulde zaal van De Doelen praatten wij op 3 maart bij.", "De Doelen", "")]
    [InlineData("Op 3 maart bood de ‘Oude Remise’ in Apeldoorn onderdak aan de themadag.", "Oude Remise", "Apeldoorn")]
    [InlineData("Op 3 maart kwamen wij bijeen in Van der Wal Hotel Zeist.", "Van der Wal Hotel Zeist", "Zeist")]
    [InlineData("Op 3 maart kwamen zestig mensen bijeen in honkbalstadion De Slag in Assen.", "Honkbalstadion De Slag", "Assen")]
    [InlineData("De prijs van 3 maart ging naar Taalhuis Midden-Drenthe.", "", "")]
    [InlineData("Op 3 maart kwamen dertig dorpsgenoten bijeen in De Oude Bakkerij in Zwaagveen.", "De Oude Bakkerij", "Zwaagveen")]
    [InlineData("Op 3 maart kwamen dertig dorpsgenoten bijeen in De Oude Bakkerij in Drenthe.", "De Oude Bakkerij", "")]
    [InlineData("Op 3 maart was er in Nederland en in Europa een bijeenkomst.", "", "")]
    [InlineData("Op 3 maart zaten ze samen aan tafel in School 7 in Den Helder.", "School 7", "Den Helder")]
    [InlineData("Op 3 maart kwamen we bijeen in Loods 6 in Ede.", "Loods 6", "Ede")]
    [InlineData("Op 3 maart kwamen ruim 90 chauffeurs bijeen in de remise aan de Peizerweg in Groningen.", "remise aan de Peizerweg", "Groningen")]
    [InlineData("De leden kwamen op 3 maart bijeen in het clubgebouw aan het Kanaalpad.", "clubgebouw aan het Kanaalpad", "")]
    [InlineData("De derde leersessie was op 3 maart in Antropia te Driebergen.", "Antropia", "Driebergen-Rijsenburg")]
    [InlineData("Op 3 maart kwamen 130 vrijwilligers naar de Grote Kerk van Veere.", "Grote Kerk", "Veere")]
    [InlineData("Op 3 maart kwamen wij bijeen bij Van der Valk in Vianen.", "Van der Valk", "Vianen")]
    [InlineData("Ruim zestig leden zaten op 3 maart in De Observant bij de bijeenkomst.", "De Observant", "")]
    [InlineData("De directeuren troffen elkaar op 3 maart op de Hooge Vuursche.", "Hooge Vuursche", "")]
    [InlineData("Wij waren op 3 maart met vijftig man in De Pompstee.", "De Pompstee", "")]
    [InlineData("De avond van 3 maart was in de Grote of Sint-Maartenskerk in Culemborg.", "Grote of Sint-Maartenskerk", "Culemborg")]
    [InlineData("Op 3 maart zaten we bijeen in de Nieuwe of Mariakerk te Heerde.", "Nieuwe of Mariakerk", "Heerde")]
    [InlineData("Op 3 maart waren we te gast op het fruitbedrijf van Kees en Ans de Wit.", "fruitbedrijf van Kees en Ans de Wit", "")]
    [InlineData("Op 3 maart waren veertig boeren te gast op het erf van melkveehouder Kees Tol in Noorden.", "erf van melkveehouder Kees Tol", "Noorden")]
    [InlineData("De leden kwamen op 3 maart bijeen in de kaasboerderij van Ans Mol in Heerde.", "kaasboerderij van Ans Mol", "Heerde")]
    [InlineData("De cliëntenraad organiseerde op 3 maart een themabijeenkomst in de aula van het ziekenhuis in Roermond.", "aula van het ziekenhuis", "Roermond")]
    [InlineData("Op 3 maart kwamen de buren bijeen in de kantine van de fabriek.", "kantine van de fabriek", "")]
    [InlineData("Er was op 3 maart weinig nodig om de zaal van gemeenschapshuis De Poort in Eersel vol te krijgen.", "Gemeenschapshuis De Poort", "Eersel")]
    [InlineData("De banken van de Maartenskerk zaten op 3 maart tot achterin vol.", "Maartenskerk", "")]
    [InlineData("De stoelen van theater De Lantaarn waren op 3 maart allemaal bezet.", "Theater De Lantaarn", "")]
    [InlineData("De aula van basisschool De Zonnebloem wordt op 3 maart geschilderd.", "", "")]
    [InlineData("Op 3 maart praatten wij bij. De plek was passend: de kantine van voetbalclub Union Zwart.", "kantine van voetbalclub Union Zwart", "")]
    [InlineData("Op 3 maart praatten wij bij. De locatie was bijzonder: dorpshuis De Zwaan in Afferden.", "Dorpshuis De Zwaan", "Afferden")]
    [InlineData("De wethouder heeft op 3 maart een werkbezoek gebracht aan sociaal ontwikkelbedrijf De Ploeg in Ede.", "De Ploeg", "Ede")]
    [InlineData("Zij bracht op 3 maart een bezoek aan kringloopwinkel De Kans in Assen.", "Kringloopwinkel De Kans", "Assen")]
    [InlineData("Op 3 maart zaten we aan de broodjes bij Van Dam Installaties op bedrijventerrein De Wildeman.", "Van Dam Installaties", "")]
    [InlineData("Op 3 maart kwamen we samen bij Drukwerk Plus op het industrieterrein.", "Drukwerk Plus", "")]
    [InlineData("We praatten op 3 maart bij, met dank aan het team van Kompaan voor de gastvrijheid.", "Kompaan", "")]
    [InlineData("The meeting on 3 March took place in the Gouda Town Library.", "Gouda Town Library", "Gouda")]
    [InlineData("On 3 March fifty people met at the Central Library on the Spui.", "Central Library", "")]
    [InlineData("On 3 March fifty people met at the Chapel of Venray for a knowledge session.", "Chapel of Venray", "Venray")]
    [InlineData("De lezing van 3 maart was in de zaal van 't Durpsuus in Hoedekenskerke.", "'t Durpsuus", "Hoedekenskerke")]
    [InlineData("Op 3 maart was er een bijeenkomst. Het rapport van De Raad gaat over de zorg.", "", "")]
    [InlineData("Op 3 maart spraken we bij Van der Meer over de plannen.", "", "")]
    [InlineData("In De Meenthe waren op 3 maart alle honderd stoelen bezet.", "De Meenthe", "")]
    [InlineData("In de grote zaal van Dat Bolwerck was het op 3 maart al warm.", "Dat Bolwerck", "")]
    [InlineData("Zutphen, 3 maart. In de zaal was het warm.", "", "Zutphen")]
    [InlineData("Op 3 maart zat het parochiehuis in Schijndel zo vol dat er stoelen bij moesten.", "parochiehuis", "Schijndel")]
    [InlineData("De bibliotheek in Deurne liep op 3 maart helemaal vol.", "bibliotheek", "Deurne")]
    [InlineData("Stampvol zat de Martinuskerk in Hoogland op 3 maart.", "Martinuskerk", "Hoogland")]
    [InlineData("'t Trefhuus in Zelhem was op 3 maart gevuld met chauffeurs.", "'t Trefhuus", "Zelhem")]
    [InlineData("De loods van de familie Tol in Garnwerd was op 3 maart omgebouwd tot vergaderzaal.", "loods van de familie Tol", "Garnwerd")]
    [InlineData("De stal van melkveehouder Kees Tol in Mander diende op 3 maart als vergaderzaal.", "stal van melkveehouder Kees Tol", "Mander")]
    [InlineData("Wie op 3 maart het stadhuis van Harderwijk binnenliep, trof er tweehonderd mantelzorgers.", "stadhuis", "Harderwijk")]
    [InlineData("Zes raadsleden liepen op 3 maart buurtcentrum De Ster binnen.", "Buurtcentrum De Ster", "")]
    [InlineData("Moskee De Vrede in Venlo opende op 3 maart haar deuren voor de buurt.", "Moskee De Vrede", "Venlo")]
    [InlineData("Rechters en advocaten kwamen op 3 maart bijeen in de rechtbank in Almelo.", "rechtbank", "Almelo")]
    [InlineData("In het oude postkantoor van Terneuzen zaten op 3 maart vijftig mensen bijeen.", "oude postkantoor", "Terneuzen")]
    [InlineData("De leden troffen elkaar op 3 maart in molen De Walvis in Schiedam.", "Molen De Walvis", "Schiedam")]
    [InlineData("Op 3 maart hoorden huurders het in een tent op het Fazantplein in Waalwijk.", "tent op het Fazantplein", "Waalwijk")]
    [InlineData("Op 3 maart verzamelden zij zich in het MECC.", "MECC", "")]
    [InlineData("In de kantine van VV Zuidhorn kwamen op 3 maart elf verenigingen bijeen.", "kantine van VV Zuidhorn", "Zuidhorn")]
    [InlineData("Op 3 maart vertelde de dominee dat kinderen vaak in de kerk zingen.", "", "")]
    [InlineData("Binnen twee weken na 3 maart komt de gemeente met een plan.", "", "")]
    [InlineData("De garage zat op 3 maart vol met auto's.", "", "")]
    [InlineData("Na de koffie op het kantoor van Woonpunt liepen de huurders op 3 maart langs de flats.", "kantoor van Woonpunt", "")]
    [InlineData("Twintig consulenten schoven op 3 maart aan in de kantine van sociaal werkbedrijf De Ploeg.", "kantine van sociaal werkbedrijf De Ploeg", "")]
    [InlineData("Wij aten op 3 maart samen in het restaurant van zorggroep Vrijhof.", "restaurant van zorggroep Vrijhof", "")]
    [InlineData("We mochten op 3 maart gebruikmaken van de zaal van harmonie Excelsior in Horst.", "zaal van harmonie Excelsior", "Horst")]
    [InlineData("Op 3 maart mochten wij gebruik maken van clubhuis De Kikker.", "Clubhuis De Kikker", "")]
    [InlineData("De gemeente wil op 3 maart gebruik maken van de kantine van De Kikker.", "", "")]
    [InlineData("Fijn dat Techniplus zijn werkplaats in Vianen openstelde op 3 maart.", "Techniplus", "Vianen")]
    [InlineData("Techniplus stelde op 3 maart zijn kantoor in Vianen beschikbaar.", "Techniplus", "Vianen")]
    [InlineData("Kees Tol stelde op 3 maart zijn boek in Vianen voor.", "", "Vianen")]
    [InlineData("Met dank aan de leerlingen van Zuiderpoort, die ons op 3 maart in hun restaurant ontvingen.", "Zuiderpoort", "")]
    [InlineData("Wethouder Ans Mol, die ons op 3 maart ontving, had taart.", "", "")]
    [InlineData("De tour van 3 maart begon bij Zuiderpoort, waar we te gast waren.", "Zuiderpoort", "")]
    [InlineData("De tour van 3 maart begon in Zwolle, waar we vergaderden.", "", "Zwolle")]
    [InlineData("Wij waren op 3 maart te gast bij de Zwolse tennisvereniging De Pelikaan.", "tennisvereniging De Pelikaan", "")]
    [InlineData("Wij spraken op 3 maart bij de Zwolse wethouder over elkaar.", "", "")]
    [InlineData("De kerkbanken van de Oude Herberg zaten op 3 maart vol.", "Oude Herberg", "")]
    [InlineData("Op 3 maart waren er om acht uur in 't Hoekje geen stoelen meer vrij.", "'t Hoekje", "")]
    [InlineData("Op 3 maart waren er in Afrika geen vaccins meer.", "", "")]
    [InlineData("Verzamelpunt was op 3 maart de markt.", "", "")]
    [InlineData("Vertrekpunt was Kwadraat in Veere. Daar begon het op 3 maart.", "Kwadraat", "Veere")]
    [InlineData("De kaart lag op 3 maart uitgerold op de keldervloer van de schuur van de familie Tol.", "schuur van de familie Tol", "")]
    [InlineData("De bijeenkomst was op 3 maart in de oude veilinghal.", "oude veilinghal", "")]
    [InlineData("De brand was op 3 maart in de oude veilinghal.", "", "")]
    [InlineData("Dank aan de buren dat we op 3 maart in de machineloods terecht konden.", "machineloods", "")]
    [InlineData("Huurders kunnen vanaf 3 maart terecht in de machineloods.", "", "")]
    public void Buildings_and_towns(string sentence, string venue, string place)
    {
        var session = ImportedReport.OfText("Verslag van de kennissessie\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }

    /// <summary>The only town of title and lead is likely the place.</summary>
    [Theory]
    [InlineData("Zorgen over het windpark in Dedemsvaart", "Veel inwoners spraken op 3 maart hun zorgen uit.", "Dedemsvaart")]
    [InlineData("Zorgen over het windpark", "Inwoners spraken hun zorgen uit. Er komen molens in Nijverdal.", "Nijverdal")]
    [InlineData("Zorgen over het windpark in Lienden", "Inwoners spraken hun zorgen uit. Er komen molens in Lienden.", "Lienden")]
    public void Towns_of_the_lead(string title, string lead, string place)
    {
        var article = ImportedReport.OfText(title + "\n\n" + lead + " Daarna werd er nog lang nagepraat.");
        Assert.Equal(place, article.Session.Place?.Value ?? "");
        Assert.True(article.Session.Place?.IsProbable ?? true);
    }

    /// <summary>A line above minutes.</summary>
    [Theory]
    [InlineData("Vergadering in het gemeentehuis te Epe", "gemeentehuis", "Epe")]
    [InlineData("Raadhuis Oud-Beijerland, kamer Tiengemeten", "Raadhuis", "Oud-Beijerland")]
    [InlineData("Dorpshuis De Brink, Wapse", "Dorpshuis De Brink", "Wapse")]
    [InlineData("Gemeentehuis Beilen, raadzaal", "Gemeentehuis", "Beilen")]
    public void Lines_above_minutes(string line, string venue, string place)
    {
        var session = ImportedReport.OfText("VERSLAG BESTUURLIJK OVERLEG WONEN\nd.d. woensdag 9 juni 2021, 10.00 uur\n" + line + "\n\nAanwezig:\nDe heer P. Boogaard – wethouder\n\n1. Opening\nDe voorzitter opent de vergadering om 10.00 uur en heet iedereen welkom.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value, session.Place?.Value));
    }

    /// <summary>Towns belong to a municipality; whose meeting it was is another thing than where somebody works.</summary>
    [Theory]
    [InlineData("Op 3 maart vond in Hollandscheveld een bijeenkomst plaats.", "Hoogeveen")]
    [InlineData("Op 3 maart was er in Nijverdal een bijeenkomst.", "Hellendoorn")]
    [InlineData("In Naaldwijk werd op 3 maart gesproken over wonen.", "Westland")]
    [InlineData("De deelnemers kwamen op 3 maart uit Velsen, Heemskerk en Beverwijk.", "Velsen", "Heemskerk", "Beverwijk")]
    [InlineData("De avond was op 3 maart in Haren, in dorpshuis De Wijert.")]
    [InlineData("De middag was op 3 maart in De Kei in Amersfoort. Projectleider Ans Mol van de gemeente Soest vertelde over de wachtlijst.", "Amersfoort")]
    [InlineData("Op 3 maart praatten wij in De Kei in Lunteren. Ans Mol, hoogleraar in Delft, opende de dag.", "Ede")]
    [InlineData("De raadscommissie van Zwolle hield op 3 maart een gesprek. Ook Ans Mol, wethouder van Kampen, schoof aan.", "Zwolle")]
    [InlineData("De wethouders Ans Mol (Hengelo) en Kees Tol (Borne) tekenden op 3 maart.", "Hengelo", "Borne")]
    [InlineData("Op 3 maart kwamen mensen bijeen in Amsterdam-Oost.", "Amsterdam")]
    [InlineData("Op 3 maart ging het over de bus. De bus rijdt naar Drachten.")]
    [InlineData("Op 3 maart keken mensen mee, van Vaals tot Texel.")]
    [InlineData("Op 3 maart was er een bijeenkomst. Bezoekadres: Markt 3, Culemborg.")]
    [InlineData("Wethouder Jaap van Wijk tekende op 3 maart namens Pekela en Veendam.", "Pekela", "Veendam")]
    [InlineData("De cliëntenraad Veere praatte op 3 maart over de regels.", "Veere")]
    [InlineData("Op 3 maart schreef de Seniorenraad Texel een brief.", "Texel")]
    public void Municipalities(string sentence, params string[] municipalities) =>
        Assert.Equal(municipalities, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Municipalities.Select(fact => fact.Value));

    /// <summary>The nickname of a region can be a small word: then it is one only where it is written as a name.</summary>
    [Theory]
    [InlineData("BEWONERSAVOND OVER DE MOLENWEG", "")]
    [InlineData("Over de grens kijken", "")]
    [InlineData("Avond voor de IJmond", "IJmond")]
    [InlineData("Verslag netwerkbijeenkomst banenafspraak Rivierenland", "Rivierenland")]
    [InlineData("Avond in West Betuwe", "")]
    [InlineData("Verslag over Zeeland", "")]
    public void Regions(string title, string region) =>
        Assert.Equal(region, ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen zestig mensen bijeen. Zij spraken over de weg.").Region?.Value ?? "");

    /// <summary>A province is the region of a text that says that it is about it.</summary>
    [Theory]
    [InlineData("Op 3 maart spraken scholen in Zeeland over thuiszitters. In onze provincie zijn het er vierhonderd.", "Zeeland")]
    [InlineData("Op 3 maart spraken scholen in Zeeland over thuiszitters.", "")]
    public void Provinces(string text, string region) =>
        Assert.Equal(region, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + text).Region?.Value ?? "");

    /// <summary>Lines above the text that say where, and the village whose association writes.</summary>
    [Theory]
    [InlineData("Verslag bijeenkomst\n\ndonderdag 14 maart 2019, aanvang 19.45 uur in 't Huukien", "'t Huukien", "")]
    [InlineData("Terugblik\n\n• 160 professionals\n• Grolsch Veste, Enschede\n\nOp 3 maart 2019 praatten wij verder.", "Grolsch Veste", "Enschede")]
    [InlineData("Algemene ledenvergadering Dorpsbelangen Zandpol\n\n14 maart 2019\n\nDe voorzitter opent.", "", "Zandpol")]
    [InlineData("Verslag\n\nDatum\t\t3 maart 2019\nLocatie\t\tWijkgebouw De Pompstee, Houten\n\nDe voorzitter heet iedereen welkom.", "Wijkgebouw De Pompstee", "Houten")]
    public void Of_lines_above(string text, string venue, string place)
    {
        var session = ImportedReport.OfText(text + "\n\nDaarna werd er nog lang nagepraat over de plannen die er al sinds vorig jaar zijn.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }

    /// <summary>A place that shares its name with a word, and one that only the town of the meeting tells.</summary>
    [Theory]
    [InlineData("Honderd ingelote inwoners van Hoorn dachten op 3 maart mee.", "Hoorn")]
    [InlineData("De raad van Houten sprak op 3 maart over het plan.", "Houten")]
    [InlineData("Op 3 maart kwamen we bijeen in dorpshuis De Brink in Zandpol.", "Emmen")]
    [InlineData("Op 3 maart spraken we over het geluid van hoorns.", "")]
    public void Municipalities_by_their_people(string sentence, string municipality) =>
        Assert.Equal(municipality, string.Join(", ", ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Municipalities.Select(fact => fact.Value)));

    [Theory]
    [InlineData("EDE 140 vrijwilligers kwamen op 3 maart bijeen om te praten over de zorg voor mantelzorgers.", "140 vrijwilligers")]
    [InlineData("WAGENINGEN De bestuurders spraken op 3 maart met elkaar over de zorg voor mantelzorgers.", "De bestuurders")]
    [InlineData("EDE is een gemeente die op 3 maart een bijeenkomst hield over de zorg voor mantelzorgers.", "EDE is een")]
    [InlineData("OSS Energie hield op 3 maart een bijeenkomst over de zorg voor mantelzorgers in de regio.", "OSS Energie")]
    public void A_town_in_capitals_alone_stands_before_a_sentence(string text, string begin) =>
        Assert.StartsWith(begin, Assert.Single(ImportedReport.Lines(ImportedReport.OfText("Een volle zaal over mantelzorg\n\n" + text).Body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Burgemeester Hugo Mol van Ede vertelde over de brand bij Otterlo.", "Arnhem")]
    [InlineData("Wethouder Ans Tol van Westerveld liet zien wat er in Wapse gebeurt.", "Arnhem")]
    [InlineData("Burgemeester Hugo Mol van Ede vertelde over de brand. In Otterlo is de weg nog dicht, en in Lunteren ook.", "Ede")]
    [InlineData("Burgemeester Hugo Mol van Ede vertelde over de brand. De gemeente Ede betaalt het hek.", "Ede")]
    public void A_guest_can_tell_of_his_own_villages(string sentence, string municipality) =>
        Assert.Equal(municipality, string.Join(", ", ImportedReport.OfText("Symposium over natuurbrand\n\nOp 3 maart kwamen 240 boswachters naar het symposium in Musis in Arnhem.\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Municipalities.Select(fact => fact.Value)));
}
