using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Where people met, in the wordings of everyday reports: kinds of houses by their last part, parts of a house, houses that were something else.</summary>
public sealed class VenueWordingsTests
{
    /// <summary>A house by the last part of its word, or in capitals; a meeting that is called a café is none.</summary>
    [Theory]
    [InlineData("In theehuis De Merel praatten op 3 maart dertig buren over de bushalte.", "Theehuis De Merel", "")]
    [InlineData("Op 3 maart zaten de ouders in jongerenhonk De Kelder.", "Jongerenhonk De Kelder", "")]
    [InlineData("De leden kwamen op 3 maart bijeen in koffiepaviljoen Het Zonneoord in Ede.", "Koffiepaviljoen Het Zonneoord", "Ede")]
    [InlineData("Op 3 maart was de avond in steenfabriek De Panoven in Zevenaar.", "Steenfabriek De Panoven", "Zevenaar")]
    [InlineData("Het op 3 maart in Slot Doddendael gehouden symposium trok tweehonderd mensen.", "Slot Doddendael", "")]
    [InlineData("Op 3 maart dronk iedereen een glas in de tuin van Huize Welgelegen.", "Huize Welgelegen", "")]
    [InlineData("De ontmoeting van 3 maart vond plaats in drogisterij De Gaper in Loenen.", "drogisterij De Gaper", "Loenen")]
    [InlineData("Op 3 maart zaten wij bij elkaar aan de tafels van het Netwerkcafé 12.", "", "")]
    [InlineData("Tot slot Ans Mol: op 3 maart praatten wij verder.", "", "")]
    public void By_kind(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>Adjectives that are a part of what a house is called.</summary>
    [Theory]
    [InlineData("In kerkelijk centrum De Wingerd zaten op 3 maart tachtig mensen bijeen.", "Kerkelijk centrum De Wingerd", "")]
    [InlineData("In recreatief centrum De Plas zaten op 3 maart tachtig mensen bijeen.", "Recreatief centrum De Plas", "")]
    [InlineData("De Lutherse kerk in Woerden was op 3 maart het toneel van een gesprek.", "Lutherse kerk", "Woerden")]
    [InlineData("Op 3 maart ging het over de kerk in het midden.", "", "")]
    public void With_adjectives(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>A part of a house that people pass or sit at, unless it is told what is done to it.</summary>
    [Theory]
    [InlineData("De deur van jongerenhonk De Kelder in Borculo stond op 3 maart wijd open.", "Jongerenhonk De Kelder", "Borculo")]
    [InlineData("Zij gaven op 3 maart hun jas af aan de balie van buurthuis De Spil.", "Buurthuis De Spil", "")]
    [InlineData("Bij de ingang van de Julianakerk kreeg iedereen op 3 maart een lampje.", "Julianakerk", "")]
    [InlineData("Onder de balken van de oude korenbeurs in Schiedam spraken zij op 3 maart.", "oude korenbeurs", "Schiedam")]
    [InlineData("De deur van buurthuis De Spil wordt vervangen.", "", "")]
    [InlineData("De voordeur van Ans Mol stond open.", "", "")]
    public void By_their_parts(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>A house without a name that was something else, with its town.</summary>
    [Theory]
    [InlineData("De groepen verdeelden zich in de voormalige bloemenveiling van Bemmel over zes tafels.", "voormalige bloemenveiling", "Bemmel")]
    [InlineData("In het oude stationskoffiehuis in Elst luisterden zestig inwoners.", "oude stationskoffiehuis", "Elst")]
    [InlineData("In de oude situatie in Elst luisterde niemand.", "", "Elst")]
    [InlineData("In de oude wijken van Ede is veel te doen.", "", "Ede")]
    public void That_were_something_else(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>Where those who are there are welcomed, or called to.</summary>
    [Theory]
    [InlineData("De voorzitter heet iedereen welkom in De Wanmolen.", "De Wanmolen", "")]
    [InlineData("Kees Mol begroet de leden in Den Bonten Os en noemt de gasten.", "Den Bonten Os", "")]
    [InlineData("Daarvoor riep de raad op 3 maart badmeesters naar de Beatrixkerk te Dordrecht.", "Beatrixkerk", "Dordrecht")]
    [InlineData("In 't Kwartier legde de gemeente op 3 maart het plan uit.", "'t Kwartier", "")]
    [InlineData("Iedereen is welkom in Nederland.", "", "")]
    public void Where_people_are_welcomed(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>A house that is the subject, or that the sentence says was the place.</summary>
    [Theory]
    [InlineData("Wijkhuis De Stolp rook op 3 maart naar verse verf.", "Wijkhuis De Stolp", "")]
    [InlineData("Kijk naar de opkomst: partycentrum De Klok in Raalte was gevuld met vrijwilligers.", "Partycentrum De Klok", "Raalte")]
    [InlineData("Gastlocatie was steenfabriek De Panoven in Zevenaar.", "Steenfabriek De Panoven", "Zevenaar")]
    [InlineData("Wijkhuis De Stolp kreeg op 3 maart een nieuw dak.", "", "")]
    [InlineData("Het bestuur van museum De Wieger deed op 3 maart mee aan de bijeenkomst.", "", "")]
    [InlineData("Op 3 maart ging de bijeenkomst over de sloop van buurthuis De Poort.", "", "")]
    [InlineData("De dag was op 3 maart in “De Kom” in Wijk bij Duurstede.", "De Kom", "Wijk bij Duurstede")]
    public void As_subjects(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>Details with a letter for a label, an address below the name, a village behind it.</summary>
    [Theory]
    [InlineData("D: Vrijdag 3 maart 2023\nT: 13.15 - 16.00 uur\nL: Landgoed De Linde, koetshuis\nKerkstraat 22, Vledder", "Landgoed De Linde", "Vledder")]
    [InlineData("Locatie: Dorpshuis De Spade Finsterwolde", "Dorpshuis De Spade", "Finsterwolde")]
    [InlineData("Locatie: Café Het Wapen van Delden", "Café Het Wapen van Delden", "Delden")]
    public void In_details(string details, string venue, string place)
    {
        var session = ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + details + "\n\nWij praatten die middag over de vraag hoe het verder moet met de verenigingen in de dorpen.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }

    /// <summary>The town without a house of its own name.</summary>
    [Theory]
    [InlineData("Naar Drachten waren op 3 maart bijna 90 vrijwilligers gekomen.", "Drachten")]
    [InlineData("Bij de luisteravond van Dorpenlijst Hulst in Vogelwaarde was het druk. De fractie vertelde wat er in Hulst speelt.", "Vogelwaarde")]
    [InlineData("Voor 260 deelnemers was plaats gemaakt in een sporthal in Zwolle.", "Zwolle")]
    [InlineData("Naar Drachten rijdt geen bus.", "")]
    public void Towns(string sentence, string place) =>
        Assert.Equal(place, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Session.Place?.Value ?? "");

    private static void Check(string sentence, string venue, string place)
    {
        var session = ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }
}
