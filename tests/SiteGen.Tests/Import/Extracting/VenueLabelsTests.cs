using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Details with a label that tells more than the building.</summary>
public sealed class VenueLabelsTests
{
    [Theory]
    [InlineData("Locatie: Vlissingen, Huis Zeebad, kamer 4", "Huis Zeebad", "Vlissingen")]
    [InlineData("Plaats: Heerde, dorpshuis De Brink", "dorpshuis De Brink", "Heerde")]
    [InlineData("Plaats: Heerde, Kerkstraat 1", "", "Heerde")]
    [InlineData("Plaats: Heerde, Epe en Nunspeet", "", "Heerde")]
    [InlineData("Plaats: Heerde, 12 maart 2019", "", "Heerde")]
    [InlineData("Waar en wanneer?\n\n• Stadhuis Hasselt\n• 12 maart 2019", "Stadhuis", "Hasselt")]
    [InlineData("Datum en locatie\n\n• 12 maart 2019\n• Wijkcentrum De Kiem, Ede", "Wijkcentrum De Kiem", "Ede")]
    [InlineData("Waar en wanneer?\n\n12 maart 2019\n\nProgramma", "", "")]
    [InlineData("Locatie en tijd\n\n• Online\n• 13.30 uur", "", "")]
    public void Building_and_town(string lines, string venue, string place)
    {
        var session = ImportedReport.OfText("Verslag van de kennissessie\n\nZij spraken lang over de plannen, die er al sinds vorig jaar zijn.\n\n" + lines + "\n\nDaarna werd er nog lang nagepraat over de plannen die er al sinds vorig jaar zijn.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }
}
