using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>The town that those who met came to.</summary>
public sealed class JourneysTests
{
    [Theory]
    [InlineData("Uit alle provincies togen zij op 3 maart naar Barneveld, sommigen met de fiets.", "Barneveld")]
    [InlineData("De themadag van 3 maart trok ruim tweehonderd vrijwilligers naar Heerde.", "Heerde")]
    [InlineData("Op 3 maart bracht de vereniging 80 imkers naar Wapse.", "Wapse")]
    [InlineData("Zestig dirigenten waren op 3 maart naar Ommen gekomen om te praten.", "Ommen")]
    [InlineData("Honderden schippers zijn op 3 maart naar Urk afgereisd.", "Urk")]
    public void Of_those_who_came(string sentence, string place) => Assert.Equal(place, PlaceOf(sentence));

    [Theory]
    [InlineData("Op 3 maart spraken zij over de bus. De bus rijdt elke dag naar Barneveld.")]
    [InlineData("Op 3 maart vertelde zij haar verhaal. In 1951 kwamen haar ouders naar Vught.")]
    [InlineData("Op 3 maart vertelde hij hoe zij dertig jaar geleden naar Ommen kwamen.")]
    [InlineData("Op 3 maart spraken zij over wonen. Veel jongeren zijn naar Zwolle verhuisd.")]
    [InlineData("Op 3 maart spraken zij over de lijn. Zij trok de conclusie dat de trein naar Ommen blijft.")]
    [InlineData("Op 3 maart spraken zij over twee reizen. Zij reisden naar Ommen en Urk.")]
    [InlineData("Op 3 maart spraken zij over zwemmen. De kinderen kwamen voor zwemles naar Ommen.")]
    public void Of_nobody(string sentence) => Assert.Equal("", PlaceOf(sentence));

    private static string PlaceOf(string sentence) =>
        ImportedReport.OfText("Verslag van de kennissessie\n\n" + sentence + " Daarna werd er nog lang nagepraat over de plannen.").Session.Place?.Value ?? "";
}
