using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>What the words before a building make of it: where the meeting was, or a part of what it was about.</summary>
public sealed class VenuesOfClausesTests
{
    [Theory]
    [InlineData("Op 3 maart spraken buren over de sloop van de gymzaal in sporthal De Wielen. De middag in de foyer van het Reggecollege liep uit.", "Reggecollege")]
    [InlineData("Op 3 maart hield de gemeente een bewonersavond over de aanleg van een fietspad bij de Oostermaat.", "")]
    [InlineData("Op 3 maart bogen buren zich in sporthal De Wielen over de sloop van de gymzaal.", "Sporthal De Wielen")]
    [InlineData("De gemeente had de middag in 't Anker belegd. Op 3 maart legde zij uit waarom sporthal De Wielen dichtgaat.", "'t Anker")]
    [InlineData("Op 3 maart had de corporatie haar huurders uitgenodigd in De Regenboog.", "De Regenboog")]
    [InlineData("Op 3 maart was zij uitgenodigd door De Regenboog.", "")]
    [InlineData("De corporatie had de raad op 3 maart uitgenodigd in de oude veilinghal.", "oude veilinghal")]
    [InlineData("De raad was op 3 maart uitgenodigd om te praten. De veilinghal moet blijven.", "")]
    [InlineData("Vorige week woensdag praatten ouders in dorpshuis De Spil over de bus.", "Dorpshuis De Spil")]
    [InlineData("Volgende week woensdag praten ouders in dorpshuis De Spil over de bus.", "")]
    public void Of_the_meeting_or_its_subject(string sentence, string venue) => Assert.Equal(venue, VenueOf(sentence));

    [Theory]
    [InlineData("Op 3 maart spraken zij elkaar. Plaats van ontmoeting was het voormalige stadhuis van Hasselt.", "voormalige stadhuis")]
    [InlineData("Op 3 maart spraken zij elkaar. De locatie was dit keer De Ploeg in Ede.", "De Ploeg")]
    [InlineData("Op 3 maart spraken zij over woningen. De beoogde locatie was het oude postkantoor.", "")]
    [InlineData("Zij spraken lang. Locatie van de dag op 3 maart was Kasteel De Linde in Heerde.", "Kasteel De Linde")]
    [InlineData("Op 3 maart spraken zij elkaar. De plek was mooi gekozen.", "")]
    [InlineData("Op 3 maart stond een bus voor wijkhuis De Haven. Daar kwamen later ook de huurders bijeen.", "Wijkhuis De Haven")]
    [InlineData("Op 3 maart stond een bus voor wijkhuis De Haven. Daar was de stoep opgebroken.", "")]
    [InlineData("Op 3 maart sliepen zij ook. Het werd hotel De Linde in Heerde.", "Hotel De Linde")]
    [InlineData("Op 3 maart spraken zij elkaar. Het werd steeds drukker.", "")]
    public void That_a_sentence_tells(string sentence, string venue) => Assert.Equal(venue, VenueOf(sentence));

    [Theory]
    [InlineData("Op 3 maart kwamen zij bijeen in het Kenniscentrum Bodem en Water in Deventer.", "Kenniscentrum Bodem en Water")]
    [InlineData("Op 3 maart kwamen zij bijeen in buurthuis De Ster en sporthal De Wielen.", "Buurthuis De Ster")]
    [InlineData("Op 3 maart kwamen zij bijeen in buurthuis De Ster aan de Molenweg.", "Buurthuis De Ster")]
    [InlineData("Op 3 maart kwamen zij bijeen in Theater aan de Parade.", "Theater aan de Parade")]
    [InlineData("Op 3 maart kwamen zij bijeen in gemeenschapshuis Bie gen Hoes.", "Gemeenschapshuis Bie gen Hoes")]
    [InlineData("Op 3 maart spraken ondernemers bij slagerij De Os in Oosterhesselen.", "slagerij De Os")]
    [InlineData("Op 3 maart spraken ondernemers bij wethouder De Vries in Oosterhesselen.", "")]
    [InlineData("De dag van 3 maart was in zalencentrum 1642 in Den Bosch.", "Zalencentrum 1642")]
    [InlineData("Op 3 maart verzamelden zij zich in een oude steenfabriek bij de Waal.", "oude steenfabriek")]
    [InlineData("Op 3 maart vertelde hij dat hij in een oude steenfabriek werkt.", "")]
    [InlineData("Op 3 maart kregen raadsleden in de commissiezaal in Emmeloord uitleg.", "commissiezaal")]
    public void By_the_whole_of_its_name(string sentence, string venue) => Assert.Equal(venue, VenueOf(sentence));

    private static string VenueOf(string sentence) => ImportedReport.OfText("Verslag van de kennissessie\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session.Venue?.Value ?? "";
}
