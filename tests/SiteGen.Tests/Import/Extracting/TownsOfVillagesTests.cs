using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>The village that a meeting was of, where nothing says where they met.</summary>
public sealed class TownsOfVillagesTests
{
    [Theory]
    [InlineData("Op 3 maart hield de buurtvereniging van Wapse haar feestavond. Ook de gemeenteraad van Westerveld was er.", "Wapse")]
    [InlineData("Dorpsplatform Zandpol organiseerde op 3 maart een avond over de weg.", "Zandpol")]
    [InlineData("Op 3 maart praatten wij over een windpark aan de rand van Lunteren.", "Lunteren")]
    [InlineData("Op 3 maart praatten wij over de weg ten noorden van Zandpol.", "Zandpol")]
    [InlineData("Op 3 maart praatten wij over de weg aan de rand van het bos.", "")]
    public void By_who_held_it_and_what_lies_there(string sentence, string place) => Assert.Equal(place, PlaceOf("Verslag van de kennissessie", sentence));

    [Theory]
    [InlineData("Terugblik bewonersavond waterberging Lunteren", "Lunteren")]
    [InlineData("Terugblik bewonersavond Molenstraat", "")]
    [InlineData("Terugblik bewonersavond over trein naar Lunteren", "")]
    public void By_the_end_of_the_title(string title, string place) => Assert.Equal(place, PlaceOf(title, "Op 3 maart praatten wij over de plannen."));

    [Theory]
    [InlineData("Op 3 maart brachten zes raadsleden een bezoek aan een melkveehouder in Wapse.", "Wapse")]
    [InlineData("Op 3 maart brachten zes raadsleden een bezoek aan de wethouder.", "")]
    public void By_who_was_visited(string sentence, string place) => Assert.Equal(place, PlaceOf("Verslag", "Zij spraken lang. " + sentence));

    [Theory]
    [InlineData("Ede, 19 september 2023, 13.00-16.30 uur", "Ede")]
    [InlineData("Ede, Barneveld en Nijkerk, 19 september 2023", "")]
    public void By_a_line_with_day_and_time(string line, string place) => Assert.Equal(place, PlaceOf("LEERSESSIE OMGEVINGSTAFEL\n\n" + line, "De wet gaat in. Daarom oefenden Apeldoorn en Nunspeet."));

    [Theory]
    [InlineData("Zwemmers Zandpol geven niet op", "Het bad van Zandpol is versleten. Daarover ging het op 3 maart in het dorpshuis.", "Zandpol")]
    [InlineData("Zandpol praat verder over de bomen", "De bomen van Zandpol zijn oud. Op 3 maart ging het daarover.", "Zandpol")]
    [InlineData("Zwemmers Zandpol geven niet op", "Het bad van Zandpol is versleten. Daarover ging het op 3 maart in Ommen.", "Ommen")]
    [InlineData("Zwemmers Zandpol geven niet op", "Het bad is versleten. Daarover ging het op 3 maart.", "Emmen")]
    [InlineData("Zwemmers geven niet op", "Het bad van Zandpol is versleten. Daarover ging het op 3 maart.", "Emmen")]
    [InlineData("Zwemmers Zandpol en Nieuw-Weerdinge geven niet op", "Het bad van Zandpol is versleten. Daarover ging het op 3 maart.", "Emmen")]
    [InlineData("Zwemmers Zandpol geven niet op", "De baden van Zandpol en Nieuw-Weerdinge zijn versleten. Daarover ging het op 3 maart.", "Emmen")]
    public void By_the_title_and_the_first_lines(string title, string text, string place) => Assert.Equal(place, PlaceOf(title, text + "\n\nWethouder Ans Mol van de gemeente Emmen sprak."));

    [Theory]
    [InlineData("KRALENDIJK- Voorlezen stond op 3 maart centraal op een studiedag voor leidsters en ouders van het hele eiland.", "Kralendijk")]
    [InlineData("Op 3 maart kwamen veertig leidsters bijeen in Kralendijk.", "Kralendijk")]
    public void In_the_Caribbean(string text, string place)
    {
        var article = ImportedReport.OfText("Studiedag voorlezen\n\n" + text);
        Assert.Equal(place, article.Session.Place?.Value);
        Assert.Empty(article.Municipalities);
    }

    private static string PlaceOf(string title, string text) => ImportedReport.OfText(title + "\n\n" + text + " Daarna werd er nog lang nagepraat over de plannen.").Session.Place?.Value ?? "";
}
