using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Whether a text reports on a meeting, announces one, calls one off, tells of work for others, or is about no meeting.</summary>
public sealed class NatureTests
{
    [Theory]
    [InlineData("Inloopavond nieuwe rotonde", "Op donderdag 9 april houdt de gemeente een inloopavond over de rotonde. U kunt tussen 19.00 en 21.00 uur binnenlopen in de kantine van de voetbalclub. De ontwerpers zijn er om vragen te beantwoorden. Aanmelden is niet nodig.")]
    [InlineData("Middag over valpreventie", "Hoe blijf je op de been? Die vraag beantwoordt fysiotherapeut Anke Rozema op 12 mei.\n\nWanneer: dinsdag 12 mei, 14.00 uur\n\nWaar: De Brink\n\nKosten: geen\n\nTwee jaar geleden gaf zij deze middag ook. Toen zat de zaal vol en bleven mensen napraten. Dat smaakte naar meer.")]
    [InlineData("Dag van het veen", "Dorpsbelang organiseert op zaterdag 6 juni a.s. de Dag van het veen. Om 11.00 uur begint de wandeling. Iedereen is welkom. De toegang is gratis.")]
    [InlineData("Avonden over de haven", "De avonden over de haven zijn op maandag 5 en dinsdag 6 oktober in de visafslag. De deuren gaan om 19.30 uur open. Er hebben zich al zestig mensen aangemeld.")]
    [InlineData("Dag van de Brug", "Daarom houdt de gemeente met de dorpsraad op vrijdag 22 april a.s. een open dag op de brug. De dag begint met koffie. Aanmelden kan via de website.")]
    [InlineData("Rondetafel over de brug", "De raad houdt op donderdag 13 maart 2025 een rondetafelgesprek over de brug. De rekenkamer bracht in januari een rapport uit. Het gesprek begint om 19.30 uur en aanmelden is niet nodig.")]
    [InlineData("Nog een avond over het riool op 3 maart 2020 (11-02-2020)", "Op dinsdag 3 maart 2020 is er nog een inloopavond in de trouwzaal. U kunt binnenlopen tot 21.00 uur.\n\nOp 28 januari was er al zo'n avond. Toen kwamen er zoveel mensen dat niet iedereen de tekeningen zag. Velen bleven staan.")]
    public void Announcements(string title, string text) => Assert.Equal("aankondiging draft", Of(title, text));

    [Theory]
    [InlineData("Bewonersavond van 12 mei afgelast", "De bewonersavond over de populieren vervalt, omdat de spreker ziek is. Wij laten het weten als er een nieuwe datum is.")]
    [InlineData("Themamiddag gaat niet door", "Vanwege de storm gaat de themamiddag van morgen in De Schuur niet door. U krijgt een bericht over een nieuwe datum.")]
    [InlineData("GEANNULEERD: webinar subsidies", "Het webinar over subsidies van 3 juni gaat helaas niet door. Wie zich had opgegeven krijgt bericht.")]
    [InlineData("Overleg Noordrand", "Het overleg van 4 juni is uitgesteld tot na de zomer.  De stukken komen later. Leden krijgen vanzelf een nieuwe uitnodiging.")]
    [InlineData("Avond over de brug", "De avond over de brug, die voor 26 maart op de agenda stond, gaat vanwege ziekte niet door. Een nieuwe datum volgt later.")]
    [InlineData("Avond over de brug afgelast", "De gemeente wilde met bewoners praten over de brug. De zaal bleek niet beschikbaar. Wie zich had opgegeven krijgt bericht.")]
    [InlineData("Wat werkt tegen schimmel?", "Op 29 november staat die vraag centraal tijdens het leeratelier Gezond huis. Bewoners laten zien wat zij deden. Er zijn nog twaalf plaatsen. Door ziekte van een spreker is het leeratelier verplaatst naar het voorjaar.")]
    public void Called_off(string title, string text) => Assert.Equal("aankondiging draft", Of(title, text));

    [Theory]
    [InlineData("Panel bekijkt de kelder", "Met laarzen aan liepen de leden van het panel dinsdag 12 september door de kelder. Wethouder Ties Bolhuis liet zien waar het water binnenkomt. ‘Dat dweilen wij elke dag,’ zei hij. Lid Ada Kremer vroeg wat een nieuwe vloer kost. Het antwoord kwam van de beheerder, die de offertes bij zich had.")]
    [InlineData("Brug later klaar", "De bouw van de brug is uitgesteld. Dat kregen de veertig bewoners te horen die dinsdag 3 maart naar het wijkcentrum kwamen. Aannemer Huub Smits legde uit waarom. Bewoners vroegen om een pontje. Daar had de wethouder geen geld voor, vertelde zij.")]
    [InlineData("Raad van kinderen stemt over de speeltuin", "Om drie uur tikt voorzitter Noa met de hamer. ‘We beginnen,’ zegt zij. Twintig kinderen zitten op de stoelen van de raad. Er komt een voorstel voor een schommel. Burgemeester Kort vraagt wat die mag kosten. ‘Niets,’ antwoordt Sem. Iedereen lacht. Griffier Pols vertelt dat de schommel er komt.")]
    [InlineData("Verslag overleg sportpark", "Aanwezig: Ids Boersma (voorzitter), Truus Nagel\n\nDe voorzitter opent de vergadering om 19.30 uur. De begroting komt op 4 juni in de raad. De werkgroep gaat de velden tellen. Rondvraag: geen. De volgende vergadering is op 2 juli om 19.30 uur.")]
    [InlineData("Leerkring over armoede", "Op 4 juni kwamen dertig coaches bijeen. Zij vertelden wat werkt en luisterden naar Sara Kist, die tien jaar in de schulden zat. ‘Bel eens op,’ zei ze. Na de pauze schreven zij samen een brief.\n\nVolgende keer\n\nWanneer: 3 september, 13.00 uur\n\nWaar: De Schuur\n\nAanmelden: bij het secretariaat")]
    [InlineData("De commissie en de brug", "Donderdag 8 november 2007 was de beurt aan de commissie Verkeer. Maar liefst negentien omwonenden spraken in. De voorzitter hield de teugels strak en kon om half twaalf afronden.")]
    [InlineData("Panel kijkt naar de brug", "Met laarzen aan liep het panel dinsdag 12 september 2017 over de brug. De beheerder liet de scheuren zien. Het panel stelde vragen en komt in oktober met een advies. Volgende week woensdag is de raad aan zet.")]
    [InlineData("Hulde voor de vrijwilligers", "Op woensdag 17 november werden zij verwend met een buffet. Ook maakten zij kennis met de nieuwe buurtwerker. De burgemeester reikte een prijs uit en bleef lang hangen. Kijk op onze agenda wat er nog meer te doen is.")]
    [InlineData("Avond over de brug", "Op 14 mei 2024 spraken bewoners in het dorpshuis over de brug. De wethouder legde de plannen uit. Op 21 juni 2024 is er een tweede avond; aanmelden kan via de website.")]
    [InlineData("Avond over de markt", "Op 4 juni 2020 kwamen veertig ondernemers bijeen in het raadhuis. Zij vertelden wat zij misten en luisterden naar de marktmeester. De volgende bijeenkomst is verplaatst naar september.")]
    [InlineData("Notulen cliëntenraad De Wilg", "Aanwezig: mevrouw T. Elzinga (voorzitter), de heer K. Rotmans\n\nPersoneel\n\nDe manager laat weten dat er op dit moment zes vacatures zijn. De organisatie zoekt vooral mensen voor de nacht, voor 24 uur per week. Wie solliciteert krijgt een aanstelling voor een jaar. De raad heeft daar zorgen over.")]
    public void Reports(string title, string text) => Assert.Equal("verslag", Of(title, text));

    [Theory]
    [InlineData("Gemeente Altveer", "Opdracht: regisseurs beter leren onderhandelen met aanbieders.\n\nAanpak: drie trainingen met eigen dossiers, en een middag voor de teamleiders.\n\nResultaat: achttien regisseurs voeren het gesprek aan de hand van doelen.\n\nRol: trainer")]
    [InlineData("Grip op de kosten", "De vraag\n\nDe kosten lopen op. De gemeente vroeg om een avond met de raad.\n\nOnze aanpak\n\nWij bereidden een kennissessie voor en leidden die op 3 maart.\n\nHet resultaat\n\nDe raad weet nu aan welke knoppen hij draait.")]
    public void References(string title, string text) => Assert.Equal("referentie", Of(title, text));

    [Theory]
    [InlineData("Subsidie voor groene daken", "De provincie stelt dit jaar twee miljoen euro beschikbaar voor groene daken. Gemeenten, scholen en bedrijven vragen het geld aan via de website. De regeling loopt tot en met december. Een dak houdt water vast en koelt de straat.")]
    [InlineData("Medewerker archief", "Vacature voor 24 uur per week. Wij zoeken een archivaris met ervaring. Wij bieden een salaris volgens schaal 9. Stuur je sollicitatie met cv voor 1 mei.")]
    [InlineData("Dorpsraad zoekt penningmeester", "Na tien jaar stopt Ans Vink. Wij zijn op zoek naar iemand die de kas wil doen. Wat ga je doen? Je betaalt de rekeningen. Wat bieden wij? Een gezellige club. Onze vergaderingen zijn in De Koppel om 19.30 uur. Iets voor jou? Bel de voorzitter.")]
    [InlineData("Nieuw inloophuis opent in maart", "Het nieuwe inloophuis aan de Kerkstraat gaat op 4 maart open. De gemeente stelt 80.000 euro beschikbaar. Inwoners kunnen er op werkdagen terecht voor koffie en met vragen over geld. Wethouder Jasper Bloem is blij: ‘We brengen hulp dichter bij de inwoners.’")]
    [InlineData("Ook het dorp krijgt een buurtbus", "Vanaf 2 september rijdt er een kleine bus naar het station. De lijn komt er op verzoek van bewoners, die nu twintig minuten lopen. Belangstellenden kunnen zich melden als chauffeur. Gedeputeerde Jolien Osinga: ‘Wie geen auto heeft, moet hier ook naar de tandarts kunnen.’")]
    public void News(string title, string text) => Assert.Equal("nieuws draft", Of(title, text));

    private static string Of(string title, string text)
    {
        var article = ImportedReport.OfText(title + "\n\n" + text);
        return article.Kind?.Value + (article.Draft is null ? "" : " draft");
    }
}
