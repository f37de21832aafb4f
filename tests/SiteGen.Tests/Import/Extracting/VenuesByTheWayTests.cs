using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Buildings that a report names by the way, and those that are in it for something else.</summary>
public sealed class VenuesByTheWayTests
{
    /// <summary>A sentence of a report, the building and the town.</summary>
    [Theory]
    [InlineData("De leden namen op 3 maart plaats in zaal 2 van hotel De Karper.", "Hotel De Karper", "")]
    [InlineData("Op 3 maart luisterden we in zaal 3 van het Beatrixtheater in Utrecht naar vier sprekers.", "Beatrixtheater", "Utrecht")]
    [InlineData("Op 3 maart legden zij het uit in lokaal 12 van het Bonhoeffercollege in Castricum.", "Bonhoeffercollege", "Castricum")]
    [InlineData("Een van de partners, verpleeghuis Lindehof in Geleen, was op 3 maart gastheer van een middag met sprekers.", "Verpleeghuis Lindehof", "Geleen")]
    [InlineData("Zorgcentrum De Linde in Mill was op 3 maart gastvrouw.", "Zorgcentrum De Linde", "Mill")]
    [InlineData("The event on 3 March brought 75 students to the Energy Academy building in Groningen.", "Energy Academy", "Groningen")]
    [InlineData("On 3 March money was given to the Energy Academy building.", "", "")]
    [InlineData("Op 3 maart gebeurde dat tussen de orgelpijpen van de dorpskerk in Baflo.", "dorpskerk", "Baflo")]
    [InlineData("Op 3 maart zaten we onder de balken van het raadhuis in Hoorn.", "raadhuis", "Hoorn")]
    [InlineData("Op 3 maart was er een ouderavond. De opbrengst hing aan een waslijn door de aula van basisschool De Klimop.", "Basisschool De Klimop", "")]
    [InlineData("Op 3 maart bogen zij zich over vallen. Zij deden dat van 13.30 tot 16.30 uur in de oude melkfabriek in Goor.", "oude melkfabriek", "Goor")]
    [InlineData("Op 3 maart spraken zij over water. Dat gebeurde in de voormalige steenfabriek in Gennep.", "voormalige steenfabriek", "Gennep")]
    [InlineData("Daar ging deze sessie op 3 maart over, in de vmbo-school De Hamer in Barneveld.", "Vmbo-school De Hamer", "Barneveld")]
    [InlineData("Deze keer waren we op 3 maart te gast bij vmbo De Hamer in Barneveld.", "Vmbo De Hamer", "Barneveld")]
    [InlineData("Op 3 maart kwam een twintigtal ouders bij elkaar op de Korte Kade 15 in Gorinchem.", "Korte Kade 15", "Gorinchem")]
    [InlineData("Op 3 maart was het de muziekzaal van harmonie Juliana in Horst waar iedereen naartoe kwam.", "muziekzaal van harmonie Juliana", "Horst")]
    [InlineData("Bezoekers van de rechtbank in Almelo mochten er op 3 maart zelf over beslissen.", "rechtbank", "Almelo")]
    [InlineData("Op 3 maart spraken we elkaar in restaurant en zalencentrum De Kroon in Gemert.", "Restaurant en zalencentrum De Kroon", "Gemert")]
    [InlineData("Op 3 maart was er een kennissessie in het Huis voor de Kunsten in Roermond.", "Huis voor de Kunsten", "Roermond")]
    [InlineData("Op 3 maart spraken zij elkaar op het podium van het Scheldetheater in Terneuzen.", "Scheldetheater", "Terneuzen")]
    [InlineData("De kennissessie van 3 maart was verplaatst naar het oude Dominicuscollege in Nijmegen.", "Dominicuscollege", "Nijmegen")]
    [InlineData("Op 3 maart kwamen de leden bijeen in Theater Heerlen.", "Theater Heerlen", "Heerlen")]
    [InlineData("Op 3 maart kwamen de leden bijeen in gemeentehuis Heerde.", "gemeentehuis", "Heerde")]
    [InlineData("De sporthal in Diever was op 3 maart het decor van een bijzondere avond.", "sporthal", "Diever")]
    [InlineData("Op 3 maart vertelde Ans Mol dat de aula van basisschool De Klimop te klein is.", "", "")]
    [InlineData("Op 3 maart was er een gesprek. De aula van basisschool De Klimop is te klein.", "", "")]
    [InlineData("De leden spraken op 3 maart. Komend jaar gaan ze in de aula van basisschool De Klimop zitten.", "", "")]
    [InlineData("Op 3 maart hielden de vrouwenopvang Lente en de gemeente Haarlem een conferentie.", "", "Haarlem")]
    public void Told_by_the_way(string sentence, string venue, string place)
    {
        var session = ImportedReport.OfText("Verslag van de kennissessie\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session;
        Assert.Equal((venue, place), (session.Venue?.Value ?? "", session.Place?.Value ?? ""));
    }
}
