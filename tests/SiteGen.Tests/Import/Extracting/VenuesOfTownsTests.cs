using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Houses that only their town or what they were tells apart, ships, houses whose name stands behind their town; and towns by both their names.</summary>
public sealed class VenuesOfTownsTests
{
    /// <summary>A house of which a town has one, where people met.</summary>
    [Theory]
    [InlineData("Op 3 maart kwamen veertig makelaars bijeen in het stadsmuseum van Zutphen.", "stadsmuseum", "Zutphen")]
    [InlineData("Op de visafslag van Urk vond op 3 maart een gesprek over de haven plaats.", "visafslag", "Urk")]
    [InlineData("In de brandweerkazerne van Vorden zaten op 3 maart veertig mensen bij elkaar.", "brandweerkazerne", "Vorden")]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen. Ans Mol vertelde dat haar zoon in het streekmuseum van Zutphen werkt.", "", null)]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen, die samen in het ziekenhuis van Zutphen werken.", "", null)]
    [InlineData("Op 3 maart stonden veertig mensen in het station van Zutphen te wachten op de trein.", "", null)]
    [InlineData("De raad sprak op 3 maart over de toekomst van het stadsmuseum van Zutphen.", "", null)]
    public void Of_a_town(string sentence, string venue, string? place) => Check(sentence, venue, place);

    /// <summary>A part of a house by what the house was, or by its town.</summary>
    [Theory]
    [InlineData("In het ketelhuis van de vroegere spinnerij van Goor dachten op 3 maart zestig mensen na.", "ketelhuis van de vroegere spinnerij", "Goor")]
    [InlineData("Op 3 maart zaten zij samen in de stal van het klooster in Vorden.", "stal van het klooster", "Vorden")]
    [InlineData("Op 3 maart sprak de raad over de school van de oude stempel.", "", null)]
    [InlineData("Ans Mol zag op 3 maart het huis van de vroegere eigenaar.", "", null)]
    public void Of_a_house(string sentence, string venue, string? place) => Check(sentence, venue, place);

    /// <summary>Ships are houses too.</summary>
    [Theory]
    [InlineData("Op 3 maart praatten zij met elkaar in theaterschip De Lente.", "Theaterschip De Lente")]
    [InlineData("Op 3 maart kwamen veertig leraren bijeen op rondvaartboot De Otter.", "Rondvaartboot De Otter")]
    [InlineData("Op 3 maart praatten zij over vrachtschip De Lente.", "")]
    public void Ships(string sentence, string venue) => Check(sentence, venue, null);

    /// <summary>The name of a house behind its town.</summary>
    [Theory]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen in het dorpshuis van Vorden, De Kei.", "De Kei", "Vorden")]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen in het dorpshuis van Vorden, De Kei was dicht.", "dorpshuis", "Vorden")]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen in het dorpshuis van Vorden, de gemeente zorgde voor koffie.", "dorpshuis", "Vorden")]
    public void Called_behind(string sentence, string venue, string place) => Check(sentence, venue, place);

    /// <summary>A room of the house of whoever writes, where a network went, a town behind a Frisian house.</summary>
    [Theory]
    [InlineData("In de aula van ons kantoor te Borne schoven op 3 maart veertig huurders aan.", "Borne")]
    [InlineData("Op 3 maart reisde het hele netwerk naar Zwolle.", "Zwolle")]
    [InlineData("Op 3 maart reisde Ans Mol naar Zwolle voor een operatie.", "")]
    [InlineData("Elke dag reisde het hele team naar Zwolle.", "")]
    [InlineData("Op 3 maart kamen fjirtich minsken by inoar yn kafee De Swan fan Burgum.", "Burgum")]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen in Veenwouden.", "Feanwâlden")]
    [InlineData("Op 3 maart kwamen veertig mensen bijeen in The Bottom.", "The Bottom")]
    public void Towns(string sentence, string place) => Check(sentence, null, place);

    private static void Check(string sentence, string? venue, string? place)
    {
        var session = ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence + " Daarna werd er nog lang nagepraat.").Session;
        if (venue is not null) Assert.Equal(venue, session.Venue?.Value ?? "");
        if (place is not null) Assert.Equal(place, session.Place?.Value ?? "");
    }
}
