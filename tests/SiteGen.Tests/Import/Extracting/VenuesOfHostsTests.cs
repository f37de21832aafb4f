using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Where people met: stages called after their town, halls that were hired, rooms of clubs and of old houses, farms and firms; and names of nature, where nobody does.</summary>
public sealed class VenuesOfHostsTests
{
    /// <summary>A stage without an article is called after its town.</summary>
    [Theory]
    [InlineData("In theater Zutphen zaten op 3 maart tweehonderd mensen.", "theater Zutphen", "Zutphen")]
    [InlineData("Op 3 maart kwamen de leden bijeen in bibliotheek Ede.", "bibliotheek Ede", "Ede")]
    [InlineData("In het theater in Zutphen zaten op 3 maart tweehonderd mensen.", "theater", "Zutphen")]
    [InlineData("In gemeentehuis Heerde zaten op 3 maart tachtig mensen.", "gemeentehuis", "Heerde")]
    public void Stages(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>A hall that had been hired for the meeting.</summary>
    [Theory]
    [InlineData("De gemeente had op 3 maart de sporthal De Zwaan gehuurd en er stoelen neergezet.", "Sporthal De Zwaan")]
    [InlineData("Voor de avond van 3 maart hadden de buren zaal De Kroon afgehuurd.", "Zaal De Kroon")]
    [InlineData("Ans Mol vertelde op 3 maart dat zij zaal De Kroon had gehuurd voor haar bruiloft.", "")]
    [InlineData("Zaal De Kroon wordt gehuurd door de gemeente.", "")]
    [InlineData("De gemeente had op 3 maart een springkussen gehuurd.", "")]
    public void Hired(string sentence, string venue) => Check(sentence, venue, null);

    /// <summary>The room of a club or of a house that was something else.</summary>
    [Theory]
    [InlineData("In de kantine van korfbalclub Zwaluwen kwamen op 3 maart zestig ouders bijeen.", "kantine van korfbalclub Zwaluwen")]
    [InlineData("Op 3 maart zaten wij bij elkaar in de kantine van tennisvereniging Ede.", "kantine van tennisvereniging Ede")]
    [InlineData("In de zaal van de voormalige melkfabriek schoven op 3 maart zestig mensen aan.", "zaal van de voormalige melkfabriek")]
    [InlineData("Op 3 maart troffen zij elkaar in de kelder van het oude postkantoor.", "kelder van het oude postkantoor")]
    [InlineData("Op 3 maart ging het gesprek over de leden van de oude garde.", "")]
    [InlineData("De voorzitter van korfbalclub Zwaluwen sprak op 3 maart over het veld.", "")]
    [InlineData("De kantine van de oude wijk is gesloten.", "")]
    public void Rooms(string sentence, string venue) => Check(sentence, venue, null);

    /// <summary>Farms and firms by their kind and name.</summary>
    [Theory]
    [InlineData("Bij zuivelbedrijf De Lelie in Vorden kwamen op 3 maart veertig boeren bijeen.", "zuivelbedrijf De Lelie", "Vorden")]
    [InlineData("Op 3 maart zaten zij bij transportbedrijf Mulder in Vorden.", "transportbedrijf Mulder", "Vorden")]
    [InlineData("Op kwekerij Dekkers zaten op 3 maart veertig tuinders.", "kwekerij Dekkers", "")]
    [InlineData("Op 3 maart zaten zij bij melkveehouder Mulder.", "", "")]
    [InlineData("Ans Mol werkt bij transportbedrijf Mulder en sprak op 3 maart.", "", "")]
    [InlineData("Op 3 maart kwam er kritiek op transportbedrijf Mulder.", "", "")]
    [InlineData("De subsidie is bij zuivelbedrijf De Lelie gebleven.", "", "")]
    public void Firms(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>What lies in the country is neither a house nor a town.</summary>
    [Theory]
    [InlineData("In het gebied rond het Zwarte Ven kwamen op 3 maart veertig boeren bijeen.", "", "")]
    [InlineData("Op 3 maart kwamen zij samen over het herstel van de Reusel.", "", "")]
    [InlineData("Zij wandelden op 3 maart samen langs de Aa in Vorden.", "", "Vorden")]
    [InlineData("Rond de Grote Heide kwamen op 3 maart veertig boeren bijeen.", "", "")]
    [InlineData("In Het Witte Meer zaten op 3 maart veertig boeren.", "Het Witte Meer", "")]
    [InlineData("Op 3 maart kwamen veertig boeren bijeen in Reusel.", "", "Reusel")]
    [InlineData("Op 3 maart kwamen veertig boeren bijeen in De Lutte.", "", "de Lutte")]
    public void Nature(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>In Frisian a town may have an article.</summary>
    [Fact]
    public void Frisian_towns() =>
        Assert.Equal("Lemmer", ImportedReport.OfText("Ferslach fan de gearkomste\n\nOp 3 maart kamen fjirtich minsken by inoar yn de Lemmer. Sy praten oer de takomst fan it doarp en dat wie in goede jûn foar elkenien.").Session.Place?.Value);

    private static void Check(string sentence, string venue, string? place)
    {
        var session = ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Session;
        Assert.Equal(venue, session.Venue?.Value ?? "");
        if (place is not null) Assert.Equal(place, session.Place?.Value ?? "");
    }
}
