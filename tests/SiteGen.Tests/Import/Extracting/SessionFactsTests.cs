using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>How many came, what kind of meeting it was, what it was about.</summary>
public sealed class SessionFactsTests
{
    [Theory]
    [InlineData("Ruim 260 medewerkers van gemeenten keken op dinsdag 25 januari mee.", "Ruim 260 medewerkers")]
    [InlineData("Op donderdag 14 november praatten omwonenden met ons. Ruim 90 mensen kwamen naar het dorpshuis.", "Ruim 90 mensen")]
    [InlineData("Vijfendertig planologen kwamen op 3 maart naar Cuijk.", "Vijfendertig planologen")]
    [InlineData("Ongeveer vijftig verpleegkundigen en vrijwilligers waren op 3 maart aanwezig.", "Ongeveer vijftig verpleegkundigen")]
    [InlineData("Vijfenzeventig inwoners kwamen op 3 maart bijeen.", "Vijfenzeventig inwoners")]
    [InlineData("Op 3 maart kwam een zestigtal inwoners bijeen.", "een zestigtal inwoners")]
    [InlineData("Zo’n driehonderdvijftig vrijwilligers waren er op 3 maart.", "Zo’n driehonderdvijftig vrijwilligers")]
    [InlineData("Op 3 maart kwamen wij bijeen, 12 kilometers van huis.", "")]
    public void Attendance(string sentence, string attendance) =>
        Assert.Equal(attendance, ImportedReport.OfText("Verslag van de bijeenkomst\n\n" + sentence).Session.Attendance?.Value ?? "");

    [Theory]
    [InlineData("Dorpsgesprekken over wonen", "Inwoners vertelden hoe zij oud willen worden.", "inwonersbijeenkomst")]
    [InlineData("Avond over de dijk", "Ruim 90 mensen kwamen. Het was de tweede informatieavond over het project.", "informatiebijeenkomst")]
    [InlineData("Avond over de dijk", "Mensen kwamen bijeen voor alweer de derde netwerkbijeenkomst.", "netwerkbijeenkomst")]
    [InlineData("Avond over de dijk", "Mensen kwamen bijeen. Er volgt nog een tweede webinar.", "")]
    [InlineData("Platform Zorg praat over respijt", "Negentien leden van het Platform Zorg Twente kwamen bijeen.", "platformbijeenkomst")]
    public void Kinds(string title, string text, string kind) =>
        Assert.Equal(kind, ImportedReport.OfText(title + "\n\n" + text).Session.Kind?.Value ?? "");

    /// <summary>Compounds of a word for a theme count like the word itself.</summary>
    [Theory]
    [InlineData("Eenzaamheidsaanpak in Epe", "eenzaamheid")]
    [InlineData("Werken aan dementiebeleid", "dementie")]
    [InlineData("Klaar voor de mantelzorgtoekomst", "mantelzorg")]
    [InlineData("Naar een schuldenaanpak", "schulden")]
    public void Themes(string title, string theme) =>
        Assert.Contains(theme, ImportedReport.OfText(title + "\n\nOp 3 maart 2020 kwamen mensen bijeen. Zij spraken over de plannen.").Themes.Select(fact => fact.Value));

    [Theory]
    [InlineData("Save the date: netwerklunch Zeeland", "Noteer vast in je agenda: op dinsdag 4 juni organiseren we weer een netwerklunch. Vorige keer stonden we met zestig mensen rond één tafel en dat bleek gezellig. Meld je vóór 28 mei aan.")]
    [InlineData("Uitnodiging themabijeenkomst wonen", "Op dinsdag 4 juni is er een themabijeenkomst over wonen. Vorig jaar was het druk. Aanmelden kan tot 28 mei.")]
    public void Invitations_are_no_reports(string title, string text)
    {
        var article = ImportedReport.OfText(title + "\n\n" + text);
        Assert.Equal("aankondiging", article.Kind?.Value);
        Assert.NotNull(article.Draft);
    }
}
