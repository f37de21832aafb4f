using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>The town of a building that has none behind it.</summary>
public sealed class TownsOfVenuesTests
{
    [Theory]
    [InlineData("In Heerde, in de kantine van korfbalclub Flits, zaten op 3 maart veertig leden.", "Heerde")]
    [InlineData("Wij zaten op 3 maart in Wapse, bij zorgboerderij De Kolk.", "Wapse")]
    [InlineData("De studiedag van 3 maart was in Zalencentrum Kolkzicht Barneveld en begon laat.", "Barneveld")]
    [InlineData("Het verzet in Ommen is groot, zo bleek vanavond in dorpshuis De Kern.", "Ommen")]
    [InlineData("Het verzet in Ommen is groot, zo bleek vanavond in dorpshuis De Kern. Op 3 maart gaan de gesprekken verder in Urk.", "Ommen")]
    [InlineData("De studiedag van 3 maart was in Zalencentrum De Wier en begon laat.", "")]
    [InlineData("Vorig jaar waren we in Urk, in dorpshuis De Kern was het op 3 maart drukker.", "")]
    public void Before_it_in_its_name_or_in_its_sentence(string sentence, string place) =>
        Assert.Equal(place, ImportedReport.OfText("Verslag van de kennissessie\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session.Place?.Value ?? "");

    [Theory]
    [InlineData("Op 3 maart zaten zestig huurders aan de lange tafels in ons kantoor in Heerde.", "Heerde")]
    [InlineData("Op 3 maart kwamen veertig leden naar onze kantine in Wapse.", "Wapse")]
    [InlineData("Dertig deelnemers schoven op 3 maart aan in onze werkplaats te Ommen.", "Ommen")]
    public void Where_a_house_of_ours_is(string sentence, string place)
    {
        var found = ImportedReport.OfText("Huurders denken mee over vocht\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session.Place;
        Assert.Equal(place, found?.Value);
        Assert.False(found!.IsProbable);
    }

    [Theory]
    [InlineData("Aanmelden voor de werkgroep kan nog tot 3 mei in ons kantoor in Heerde.")]
    [InlineData("Huurders bellen vaak: ons kantoor in Heerde telt dertig klachten per week.")]
    public void A_house_of_ours_by_the_way_is_never_sure(string sentence) =>
        Assert.False(ImportedReport.OfText("Huurders denken mee over vocht\n\nHet ging lang over schimmel. " + sentence).Session.Place is { IsProbable: false });
}
