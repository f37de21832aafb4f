using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>How many came, what kind of meeting it was, what it was about.</summary>
public sealed class SessionFactsTests
{
    [Theory]
    [InlineData("Ruim 260 medewerkers van gemeenten keken op dinsdag 25 januari mee.", "Ruim 260 medewerkers")]
    [InlineData("Op donderdag 14 november praatten omwonenden met ons. Ruim 90 mensen kwamen naar het dorpshuis.", "Ruim 90 mensen")]
    [InlineData("Vijfendertig planologen kwamen op 3 maart naar Cuijk.", "Vijfendertig planologen")]
    [InlineData("Ongeveer vijftig verpleegkundigen en vrijwilligers waren op 3 maart aanwezig.", "Ongeveer vijftig verpleegkundigen en vrijwilligers")]
    [InlineData("Bijna negentig boeren, imkers en bestuurders kwamen op 3 maart bijeen.", "Bijna negentig boeren, imkers en bestuurders")]
    [InlineData("Honderdtwintig raads- en Statenleden waren op 3 maart aanwezig.", "Honderdtwintig raads- en Statenleden")]
    [InlineData("De presentielijst van 3 maart telt 40 molenaars.", "40 molenaars")]
    [InlineData("Op 3 maart vertelden zij hun verhaal.\n\nDe club werkt samen met elf hulpverleners.\n\nEr waren 60 deelnemers.", "60 deelnemers")]
    [InlineData("Vijfenzeventig inwoners kwamen op 3 maart bijeen.", "Vijfenzeventig inwoners")]
    [InlineData("Op 3 maart kwam een zestigtal inwoners bijeen.", "een zestigtal inwoners")]
    [InlineData("Zo’n driehonderdvijftig vrijwilligers waren er op 3 maart.", "Zo’n driehonderdvijftig vrijwilligers")]
    [InlineData("Op 3 maart kwamen wij bijeen, 12 kilometers van huis.", "")]
    [InlineData("Rond de 70 bewoners kwamen op 3 maart langs.", "Rond de 70 bewoners")]
    [InlineData("Tegen de honderd bewoners kwamen op 3 maart langs.", "Tegen de honderd bewoners")]
    [InlineData("Tussen de 40 en 50 bewoners kwamen op 3 maart naar het dorpshuis.", "Tussen de 40 en 50 bewoners")]
    [InlineData("Op 3 maart kwamen er ongeveer 80 tot 90 bewoners langs.", "ongeveer 80 tot 90 bewoners")]
    [InlineData("Op 3 maart waren we met z’n dertigen in de zaal.", "met z’n dertigen")]
    [InlineData("Wij praatten op 3 maart met zijn veertigen over de toekomst.", "met zijn veertigen")]
    [InlineData("Ruim zestig kwamen er op 3 maart op af.", "Ruim zestig")]
    [InlineData("Bijna tweehonderd dorpsgenoten waren er op 3 maart.", "Bijna tweehonderd dorpsgenoten")]
    [InlineData("Wij praatten op 3 maart.\n\nAantal deelnemers: ongeveer 45\n\nHet was een goed gesprek.", "ongeveer 45")]
    [InlineData("Een volle zaal luisterde op 3 maart naar de sprekers.", "Een volle zaal")]
    [InlineData("Op 3 maart was de zaal vol.", "")]
    [InlineData("Op 3 maart waren we er.\n\nAanwezig: 41 leden en het bestuur", "41 leden")]
    [InlineData("Op 3 maart waren we er.\n\nOpkomst: ruim 60 bewoners", "ruim 60 bewoners")]
    [InlineData("Op 3 maart waren we er.\n\nAantal aanwezigen: 45", "45")]
    [InlineData("Ruim zeventig grondeigenaren, omwonenden en natuurliefhebbers kwamen op 3 maart kijken.", "Ruim zeventig grondeigenaren, omwonenden en natuurliefhebbers")]
    [InlineData("Op 3 maart bogen bestuurders van 23 clubs zich over de plannen.", "bestuurders van 23 clubs")]
    [InlineData("Een man of vijftig kwam op 3 maart naar het dorpshuis.", "Een man of vijftig")]
    [InlineData("Op 3 maart kwamen er een stuk of dertig ouders.", "een stuk of dertig ouders")]
    [InlineData("Enkele tientallen bewoners kwamen op 3 maart langs.", "Enkele tientallen bewoners")]
    [InlineData("De opkomst was op 3 maart met ruim negentig groter dan verwacht.", "ruim negentig")]
    [InlineData("Ruim tachtig man zat op 3 maart in de zaal.", "Ruim tachtig man")]
    [InlineData("Een volle kantine luisterde op 3 maart naar de voorzitter.", "Een volle kantine")]
    [InlineData("Een afgeladen raadzaal luisterde op 3 maart naar de voorzitter.", "Een afgeladen raadzaal")]
    [InlineData("Op 3 maart hebben ruim 130 professionals deelgenomen.", "ruim 130 professionals")]
    [InlineData("Op 3 maart hoorden de deelnemers dat één op de 5 mensen eenzaam is.", "")]
    [InlineData("Het budget steeg op 3 maart met ruim negentig euro.", "")]
    [InlineData("Zo'n 120 inwoners en vrijwilligers zetten op 3 maart hun naam op een doek.", "Zo'n 120 inwoners en vrijwilligers")]
    [InlineData("Het was 3 maart. Zo'n 120 inwoners hadden schulden.", "")]
    [InlineData("Op 3 maart praatten we bij. We waren met 34.", "34")]
    [InlineData("Op 3 maart praatten we bij. De vrijwilligers praten elke dag met 35 mensen.", "")]
    [InlineData("Op 3 maart kwamen meer dan 100 (!) ouders naar de avond.", "meer dan 100 (!) ouders")]
    [InlineData("Op 3 maart was er een webinar. Het werd georganiseerd voor ruim 150 bestuurders en directeuren.", "ruim 150 bestuurders en directeuren")]
    [InlineData("Op 3 maart konden huurders terecht. Dertig van hen deden dat ook.", "Dertig van hen")]
    [InlineData("On 3 March the region welcomed more than 60 policy advisers and nurses in the town hall for a meeting about care.", "more than 60 policy advisers and nurses")]
    [InlineData("Some 75 students, entrepreneurs and civil servants came to the town hall on 3 March for a meeting about the trains.", "Some 75 students, entrepreneurs and civil servants")]
    [InlineData("Op 3 maart kamen likernôch 60 ynwenners nei it doarpshûs.", "likernôch 60 ynwenners")]
    [InlineData("Op 3 maart was er een bijeenkomst. De wethouder heeft een plan voor 3000 inwoners.", "")]
    [InlineData("Er liepen op 3 maart geen leerlingen rond, maar honderdtwintig leraren, die met elkaar spraken.", "honderdtwintig leraren")]
    [InlineData("Op 3 maart werden 48 pleeggezinnen uit Ede in het zonnetje gezet.", "48 pleeggezinnen")]
    [InlineData("Op 3 maart kwamen maar liefst honderdtwintig leraren naar Ede.", "maar liefst honderdtwintig leraren")]
    [InlineData("Over de energie spraken op 3 maart de (ruim 60) aanwezigen aan vier tafels.", "ruim 60")]
    [InlineData("Op 3 maart heeft een groep van twaalf rectoren een bezoek gebracht aan de kas.", "twaalf rectoren")]
    [InlineData("Op 3 maart ging het over een groep van twaalf plannen.", "")]
    [InlineData("Op 3 maart waren er 85 mantelzorgers en naasten.", "85 mantelzorgers en naasten")]
    [InlineData("Op 3 maart was er een tocht. Dertig medewerkers van scholen en zwembaden schreven zich in.", "Dertig medewerkers")]
    [InlineData("Op 3 maart was er een tocht. Dertien raads- en bestuursleden stapten op.", "Dertien raads- en bestuursleden")]
    [InlineData("Op 3 maart kwamen wij bij elkaar.\n\nAantal leden met partners: 38 personen\n\nDe dag was mooi.", "38 personen")]
    [InlineData("Op 3 maart zaten vijftig zangers, docenten en bestuurders in de kerk.", "vijftig zangers, docenten en bestuurders")]
    [InlineData("Op 3 maart kwamen 34 telers en adviseurs bijeen.", "34 telers en adviseurs")]
    [InlineData("Op 3 maart kwamen wij bijeen en zagen 34 kamers en keukens.", "")]
    [InlineData("In buurthuis De Spil lachten op die middag, 3 maart, veertig mensen.", "")]
    [InlineData("Het was 3 maart. In buurthuis De Spil juichten veertig ouderen om de clown.", "veertig ouderen")]
    [InlineData("Het was 3 maart. In verpleeghuis De Spil verbleven veertig ouderen.", "")]
    [InlineData("Het was 3 maart. In de wijk juichten veertig ouderen om de clown.", "")]
    [InlineData("Op 3 maart hadden de buren gerekend op dertig bezoekers, maar het werden er tachtig.", "tachtig")]
    [InlineData("De raad verwachtte op 3 maart vijftig inwoners en telde er ruim 120.", "ruim 120")]
    [InlineData("Op 3 maart hadden we op zestig aanmeldingen gehoopt en eindigden we met 118 deelnemers.", "118 deelnemers")]
    [InlineData("Op 3 maart waren er dertig ouders verwacht. Er kwamen veertig ouders.", "veertig ouders")]
    [InlineData("Op 3 maart kwamen er dertig ouders, meer dan verwacht.", "dertig ouders")]
    [InlineData("Op 3 maart kwamen wij bijeen. De gemeente rekende op twaalf huizen en telde er 130.", "")]
    [InlineData("Op 3 maart kwamen dertig ouders naar de avond. De wethouder zei dat vijftig bezoekers waren verwacht.", "dertig ouders")]
    public void Attendance(string sentence, string attendance) =>
        Assert.Equal(attendance, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence).Session.Attendance?.Value ?? "");

    [Theory]
    [InlineData("Dorpsgesprekken over wonen", "Inwoners vertelden hoe zij oud willen worden.", "inwonersbijeenkomst")]
    [InlineData("Avond over de dijk", "Ruim 90 mensen kwamen. Het was de tweede informatieavond over het project.", "informatiebijeenkomst")]
    [InlineData("Avond over de dijk", "Mensen kwamen bijeen voor alweer de derde netwerkbijeenkomst.", "netwerkbijeenkomst")]
    [InlineData("Avond over de dijk", "Mensen kwamen bijeen. Er volgt nog een tweede webinar.", "")]
    [InlineData("Netwerkochtend toegang", "Mensen kwamen bijeen om te praten.", "netwerkbijeenkomst")]
    [InlineData("Verslag voorlichtingsmiddag", "Mensen kwamen bijeen om te praten.", "informatiebijeenkomst")]
    [InlineData("Wethouder op bezoek bij de brandweer", "Zij praatte met de ploeg.", "werkbezoek")]
    [InlineData("Een ochtend op de werf", "De gedeputeerde bracht een bezoek aan de werf en praatte met de ploeg.", "werkbezoek")]
    [InlineData("Pannenkoeken voor iedereen", "De vrijwilligers van de buurt werden in het zonnetje gezet.", "waarderingsbijeenkomst")]
    [InlineData("Overleg dorpen", "Aanwezig: dhr. A. Mol, mw. B. Tol\n\n1. Opening\nDe voorzitter opent.\n\n2. Rondvraag\nGeen.", "vergadering")]
    [InlineData("Wie is er aanwezig", "Aanwezig waren veel mensen die wilden praten.", "")]
    [InlineData("Platform Zorg praat over respijt", "Negentien leden van het Platform Zorg Twente kwamen bijeen.", "platformbijeenkomst")]
    [InlineData("Leeratelier over wachtlijsten", "Mensen kwamen bijeen om te praten.", "kennissessie")]
    [InlineData("Wijkschouw in de Bloemenbuurt", "Mensen liepen door de straten.", "werkbezoek")]
    [InlineData("Buurtsafari langs zeven tuinen", "Mensen liepen door de straten.", "werkbezoek")]
    [InlineData("Intervisie voor wijkcoaches", "Mensen praatten met elkaar.", "werkbijeenkomst")]
    [InlineData("Denktank over de binnenstad", "Mensen praatten met elkaar.", "werkbijeenkomst")]
    [InlineData("Gebiedsatelier Zuid", "Mensen praatten met elkaar.", "werkbijeenkomst")]
    [InlineData("Keukentafelgesprekken in het dorp", "Mensen praatten met elkaar.", "inwonersbijeenkomst")]
    public void Kinds(string title, string text, string kind) =>
        Assert.Equal(kind, ImportedReport.OfText(title + "\n\n" + text).Session.Kind?.Value ?? "");

    /// <summary>Compounds of a word for a theme count like the word itself.</summary>
    [Theory]
    [InlineData("Eenzaamheidsaanpak in Epe", "eenzaamheid")]
    [InlineData("Werken aan dementiebeleid", "dementie")]
    [InlineData("Klaar voor de mantelzorgtoekomst", "mantelzorg")]
    [InlineData("Naar een schuldenaanpak", "schulden")]
    public void Themes(string title, string theme) =>
        Assert.Contains(theme, ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. Zij spraken over de plannen.").Themes.Select(fact => fact.Value));

    /// <summary>What is named most and where it counts is the theme; a hall and those who came are none.</summary>
    [Theory]
    [InlineData("Avond over het windpark", "In sporthal De Bun praatten ondernemers en inwoners over de windmolens.", "energietransitie")]
    [InlineData("Leren lezen kan altijd", "In het museum vertelden taalmaatjes over lezen en schrijven.", "laaggeletterdheid")]
    [InlineData("Dakloze jongeren aan tafel", "In theater De Kom ging het over de nachtopvang en over wonen.", "beschermd-wonen")]
    [InlineData("De bus komt niet meer", "Op de avond over de busverbinding was het vol.\n\nOok de voedselbank was er.", "vervoer")]
    [InlineData("Oma doet weer mee", "In het verpleeghuis koken ouderen met dementie zelf. Zij vertelden hoe dementie voelt.", "dementie")]
    [InlineData("Een tekening van het weiland", "Er komen veertig huizen, de meeste om te huren en de rest voor starters.\n\nEen stedenbouwkundige tekende het plein.", "wonen")]
    [InlineData("Een spelletje op de telefoon", "Dertig jongerenwerkers hoorden hoe jongens gokken en waarom het gokken niet stopt.", "verslaving")]
    public void Only_the_strongest_theme(string title, string text, string theme) =>
        Assert.Equal([theme], ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. " + text).Themes.Select(fact => fact.Value));

    /// <summary>What a report tells when no word of the list for its theme is in it: those who spoke and what they do.</summary>
    [Theory]
    [InlineData("Een tafel vol vapes", "Een preventiewerker liet zien wat kinderen roken en hoe zij gokken.", "verslaving")]
    [InlineData("Blauwe enveloppen", "Een budgetcoach vertelde over achteraf betalen en over een betalingsregeling.", "schulden")]
    [InlineData("Waken bij een sterfbed", "De geestelijk verzorger en de uitvaartbegeleider vertelden over kinderen die rouwen.", "laatste-levensfase")]
    [InlineData("Iedereen online", "De computerdocenten zien mensen met inlogcodes en wachtwoorden worstelen.", "digitale-inclusie")]
    [InlineData("Langs de kant", "De loopbaancoach bemiddelt mensen naar een baan.", "werk-en-inkomen")]
    [InlineData("Een tafel vol taal", "De taalmaatjes helpen nieuwkomers bij hun inburgering.", "inburgering")]
    public void Themes_without_their_own_words(string title, string text, string theme) =>
        Assert.Equal([theme], ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. " + text).Themes.Select(fact => fact.Value));

    /// <summary>What those do who speak is no subject beside what they speak of; of a report on nothing else it is.</summary>
    [Theory]
    [InlineData("Stil in de klas", "Jeugdconsulent Vera Mol sprak met ouders over passend onderwijs. De leerkrachten in het passend onderwijs zoeken hulp.", "passend-onderwijs")]
    [InlineData("De dijk gaat omhoog", "Mantelzorgconsulent Kees Mol fietst er elke dag.\n\nDe dijkversterking begint volgend jaar. De dijk moet hoger.", "klimaat")]
    [InlineData("Een huis erbij", "De mantelzorgconsulenten vertelden over mantelzorg. Mantelzorg is zwaar.", "mantelzorg")]
    [InlineData("Een gesprek", "Ouderenadviseur Kees Mol praatte met ouderen over langer thuis wonen.", "ouderen")]
    public void Themes_beside_functions(string title, string text, string theme) =>
        Assert.Equal(theme, Assert.Single(ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. " + text).Themes).Value);

    /// <summary>Beside the strongest, a theme of one paragraph alone is by the way; what comes back, or stands in a title, heading or lead, is not.</summary>
    [Theory]
    [InlineData("Een huis voor iedereen", "Veel vragen gingen over nieuwe huurwoningen.\n\nAan één tafel ging het over schulden, deurwaarders en de schuldhulp.\n\nDe huurwoningen komen bij het station.", "schulden", false)]
    [InlineData("Een huis voor iedereen", "Veel vragen gingen over nieuwe huurwoningen.\n\nAan één tafel ging het over schulden en deurwaarders.\n\nDaarna kwam de schuldhulp langs.\n\nDe huurwoningen komen bij het station.", "schulden", true)]
    [InlineData("Huurwoningen en schulden", "Veel vragen gingen over nieuwe huurwoningen.\n\nDe huurwoningen komen bij het station.", "schulden", true)]
    [InlineData("Een huis voor iedereen", "Veel vragen gingen over schulden en over nieuwe huurwoningen.\n\nDe huurwoningen komen bij het station. Daar is schuldhulp.", "schulden", true)]
    [InlineData("Een avond in het dorp", "Aan één tafel ging het over schulden, deurwaarders en de schuldhulp.", "schulden", true)]
    [InlineData("Naar een veilige wijk", "De buurtpreventie telde tien inbraken.\n\nDe buslijn en de bushalte gaan weg, zei iemand over het openbaar vervoer.\n\nDe inbraken waren in de wijk.", "vervoer", false)]
    public void A_second_theme(string title, string text, string theme, bool isNamed) =>
        Assert.Equal(isNamed, ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. " + text).Themes.Any(fact => fact.Value == theme));

    /// <summary>Who helped is no theme, unless the report says something of all of them or has them above a paragraph.</summary>
    [Theory]
    [InlineData("Vrijwilligers zoeken vaak iets voor één dag. Een vrijwilliger wil ook eens vrij zijn, en vrijwilligers zijn niet gratis.", true)]
    [InlineData("De zaal was vol.\n\nVRIJWILLIGERS Het bestuur zoekt al jaren een penningmeester. Wie wil er vrijwilliger zijn?", true)]
    [InlineData("Vrijwilligers schonken koffie. De zaal was vol.", false)]
    [InlineData("Drie vrijwilligers ruimden de zaal op. Daarna gingen de vrijwilligers naar huis.", false)]
    [InlineData("De zaal was vol.\n\nDank aan alle VRIJWILLIGERS van het dorp.", false)]
    public void Volunteers(string text, bool areTheme) =>
        Assert.Equal(areTheme, ImportedReport.OfText("Een avond in het dorp\n\nOp 3 maart 2020 kwamen mensen bijeen. " + text + "\n\nHet dorp maakt een dorpsplan voor het plein en de dorpskern.").Themes.Any(fact => fact.Value == "vrijwilligers"));

    /// <summary>What somebody works on, a surname, and what is named by the way are no themes.</summary>
    [Theory]
    [InlineData("Beleidsadviseur wonen Ada Mol vertelde over haar werk.")]
    [InlineData("Mevrouw Van Dijk vertelde over haar werk.")]
    [InlineData("Er is lang gesproken over het werk.")]
    public void No_theme(string sentence) =>
        Assert.Empty(ImportedReport.OfText("Verslag van een gesprek\n\nOp 3 maart 2020 kwamen mensen bijeen.\n\n" + sentence).Themes);

    /// <summary>The name of the meeting in quotes behind the word for it, in the title too.</summary>
    [Theory]
    [InlineData("Werkconferentie ‘Samen sterk’ trok veel mensen", "Samen sterk")]
    [InlineData("Terugblik symposium ‘De stad van nu’", "De stad van nu")]
    [InlineData("Werkconferentie trok veel mensen", "")]
    [InlineData("Werkconferentie `Samen sterk' trok veel mensen", "Samen sterk")]
    [InlineData("Terugblik op ‘De school als buur’", "De school als buur")]
    [InlineData("Verslag: ‘Wonen met water’", "Wonen met water")]
    [InlineData("Zeeuwse molendag ‘Wind mee’ trok veel mensen", "Wind mee")]
    [InlineData("Burgemeester: ‘Wij gaan door’", "")]
    public void Names(string title, string name) =>
        Assert.Equal(name, ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen om te praten.").Session.Name?.Value ?? "");

    /// <summary>The name of the meeting without quotes: behind the word for it, or behind <c>titel</c>; whoever met and what it was about are none.</summary>
    [Theory]
    [InlineData("Veel mensen kwamen naar het symposium Zorg zonder grenzen.", "Zorg zonder grenzen")]
    [InlineData("Op de werkconferentie Samen aan zet van 3 maart kwamen veel mensen.", "Samen aan zet")]
    [InlineData("Zij spraken op het congres De straat van morgen in de Oude Kerk in Epe.", "De straat van morgen")]
    [InlineData("Het congres Dichtbij Elkaar trok veel mensen. Dichtbij Elkaar is er elk jaar.", "Dichtbij Elkaar")]
    [InlineData("Het webinar Grip op schulden is terug te zien.", "Grip op schulden")]
    [InlineData("Het was de derde netwerkbijeenkomst, dit keer onder de titel: Samen wonen.", "Samen wonen")]
    [InlineData("De bijeenkomst vond plaats onder de naam ‘Buren aan bod’.", "Buren aan bod")]
    [InlineData("Voor de derde keer werd de “Dag van de Molen” gehouden.", "Dag van de Molen")]
    [InlineData("Een bezoeker zei: “Deze dag is voor mij een feest.”", "")]
    [InlineData("In Epe vond de tweede studiemiddag van dit jaar plaats, “Rust in de klas”.", "Rust in de klas")]
    [InlineData("In Epe werd de studiemiddag gehouden, “druk maar leuk”, zei een bezoeker.", "")]
    [InlineData("Onze adviseur heeft een kennissessie Schulden verzorgd voor de gemeenten.", "")]
    [InlineData("Onze adviseur heeft de kennissessie Schulden verzorgd voor de gemeenten.", "")]
    [InlineData("Het congres in Epe trok veel mensen.", "")]
    [InlineData("De werkconferentie Sociaal Domein trok veel mensen.", "")]
    [InlineData("De vergadering Adviesraad voor iedereen begon laat.", "")]
    public void Names_without_quotes(string sentence, string name) =>
        Assert.Equal(name, ImportedReport.OfText("Mensen praten met elkaar\n\nOp 3 maart 2020 kwamen mensen bijeen. " + sentence).Session.Name?.Value ?? "");

    [Theory]
    [InlineData("Mensen kwamen op 3 maart naar het dorpshuis. Iedereen kon binnenlopen tussen 16.00 en 19.00 uur.", "16:00-19:00")]
    [InlineData("Mensen kwamen op 3 maart bijeen.\n\n1. Opening\nDe voorzitter opent om 19.30 uur.\n\n2. Sluiting\nDe voorzitter sluit de vergadering om 21.40 uur.", "19:30-21:40")]
    [InlineData("Mensen kwamen op 3 maart bijeen. De bijeenkomst begon om 19.30 uur.", "19:30")]
    [InlineData("Mensen kwamen op 3 maart bijeen. Om 20.00 uur startte bestuurder Ans Mol met een verhaal.", "20:00")]
    [InlineData("Mensen kwamen op 3 maart bijeen, 's avonds om 8 uur.", "20:00")]
    [InlineData("Mensen kwamen op 3 maart bijeen. De avond duurde van acht tot tien.", "20:00-22:00")]
    [InlineData("Mensen kwamen op 3 maart bijeen. Zij deden dat van 13.30 tot 16.30 uur.", "13:30-16:30")]
    [InlineData("Mensen kwamen op 3 maart, aanvang 20.00 uur, bijeen. Om 22.15 uur sluit Ans de vergadering.", "20:00-22:15")]
    [InlineData("Mensen kwamen op 3 maart bijeen. Het spreekuur is elke dinsdag van 9.00 tot 12.00 uur.", "")]
    [InlineData("Mensen kwamen op 3 maart bijeen. De volgende bijeenkomst begint op 4 mei om 20.00 uur.", "")]
    [InlineData("Mensen kwamen op 3 maart bijeen. De bus rijdt vanaf 06.10 uur.", "")]
    public void Times(string text, string time) =>
        Assert.Equal(time, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + text).Session.Time?.Value ?? "");

    /// <summary>A full stop within the quotes ends no theme.</summary>
    [Fact]
    public void Theme_of_two_sentences() =>
        Assert.Equal("Wie durft. Wonen in de stad van straks", ImportedReport.OfText("Verslag van de bijeenkomst\n\nOp 3 maart kwamen mensen bijeen, onder de titel ‘Wie durft. Wonen in de stad van straks’. Het was druk.").Session.Theme?.Value);

    [Theory]
    [InlineData("Save the date: netwerklunch Zeeland", "Noteer vast in je agenda: op dinsdag 4 juni organiseren we weer een netwerklunch. Vorige keer stonden we met zestig mensen rond één tafel en dat bleek gezellig. Meld je vóór 28 mei aan.")]
    [InlineData("Uitnodiging themabijeenkomst wonen", "Op dinsdag 4 juni is er een themabijeenkomst over wonen. Vorig jaar was het druk. Aanmelden kan tot 28 mei.")]
    public void Invitations_are_no_reports(string title, string text)
    {
        var article = ImportedReport.OfText(title + "\n\n" + text);
        Assert.Equal("aankondiging", article.Kind?.Value);
        Assert.NotNull(article.Draft);
    }

    /// <summary>Those who are seen at the meeting: in a house, before somebody who spoke, in the next sentence, chosen by lot, counted by whoever writes.</summary>
    [Theory]
    [InlineData("Het was 3 maart. Zo'n zestig buren hielden hun jas aan in sporthal De Kei.", "Zo'n zestig buren")]
    [InlineData("Het was 3 maart. Zo'n zestig buren hielden hun huis en kregen geld van de rechter.", "")]
    [InlineData("Het was 3 maart. Zestig ouderen verhuisden, en de wethouder sprak over geld in de raad.", "")]
    [InlineData("Het was 3 maart. Zestig ouderen verbleven in verpleeghuis De Kei.", "")]
    [InlineData("Veertig huurders baalden van de lift. Op 3 maart kwamen ze in het dorpshuis bijeen.", "Veertig huurders")]
    [InlineData("Het was koud. Veertig huurders baalden van de lift. Op 3 maart kwam de monteur.", "")]
    [InlineData("Het was 3 maart. Ans Mol las haar brief voor op de lotgenotenmiddag, tegenover veertien mensen.", "veertien mensen")]
    [InlineData("Op 3 maart sprak Ans Mol over de zorg: 40 mensen per week tegenover 60 mensen vorig jaar.", "")]
    [InlineData("Het was 3 maart. Bijna dertig bezoekers hangen hun jas op.", "Bijna dertig bezoekers")]
    [InlineData("Het was 3 maart. Dertig kinderen hangen elke dag rond op het plein.", "")]
    [InlineData("Op 3 maart bespraken 60 door loting gekozen inwoners hun advies.", "60 door loting gekozen inwoners")]
    [InlineData("Op 3 maart ging het over 60 door de gemeente gekozen huizen.", "")]
    [InlineData("Op 3 maart klommen we naar de zolder. Daar telden wij 38 leden.", "38 leden")]
    [InlineData("Op 3 maart was er een feest voor onze club. Wij tellen 380 leden.", "")]
    [InlineData("Op 3 maart hadden zo'n zestig ouders gehoor gegeven aan de oproep.", "zo'n zestig ouders")]
    [InlineData("Op 3 maart dachten veertig artsen, buren en ambtenaren na over zorg.", "veertig artsen, buren en ambtenaren")]
    [InlineData("Mei 45 minsken wie de seal op 3 maart hielendal beset.", "45 minsken")]
    public void Those_who_are_seen(string text, string attendance) =>
        Assert.Equal(attendance, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + text).Session.Attendance?.Value ?? "");

    [Theory]
    [InlineData("Zorginstellingen uit heel Twente waren uitgenodigd. In totaal 175 bezoekers, en een hond.", "175 bezoekers")]
    [InlineData("Het was druk op 3 maart. In totaal 60 huurders.", "60 huurders")]
    [InlineData("In maart zat het burgerberaad bij elkaar. De 96 ingelote inwoners van Overijssel schreven de eerste zinnen van hun advies.", "96 ingelote inwoners")]
    [InlineData("Op 3 maart gebeurde het. De vijftig ouders tekenden hun straat.", "vijftig ouders")]
    [InlineData("Op 3 maart ging het over huizen. In totaal 400 huurders wachten op een huis en zijn boos.", "")]
    [InlineData("Op 3 maart ging het over wegen. De 4.000 inwoners van het dorp willen een brug.", "")]
    [InlineData("Op 3 maart ging het over geld. In totaal wil de raad voor 175 huurders een nieuwe keuken.", "")]
    public void Those_who_are_counted_in_a_sentence_of_its_own(string text, string attendance) =>
        Assert.Equal(attendance, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + text).Session.Attendance?.Value ?? "");

    [Theory]
    [InlineData("Regiobijeenkomst Omgevingswet, 28 oktober 2021 – 86 deelnemers (online)", "86 deelnemers")]
    [InlineData("Regiobijeenkomst Omgevingswet, 28-10-2021 - ruim 40 deelnemers", "ruim 40 deelnemers")]
    public void A_year_before_a_dash_counts_nobody(string title, string attendance) =>
        Assert.Equal(attendance, ImportedReport.OfText(title + "\n\nGedeputeerde Rein van Elburg sluit aan vanuit de auto en dankt iedereen voor het geduld.").Session.Attendance?.Value ?? "");
}
