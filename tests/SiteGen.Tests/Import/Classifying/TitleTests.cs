using SiteGen.Diagnostics;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>The title among what stands above a report.</summary>
public sealed class TitleTests
{
    private const string Text = "\n\nOp dinsdag 7 maart 2023 kwamen ruim tachtig inwoners naar wijkcentrum De Brink om mee te praten over het station.\n\nWethouder Karin de Vries trapte de avond af en bedankte iedereen voor de komst.";

    [Theory]
    [InlineData("Home\nActueel\nNieuws\nProjecten\nOver ons\n\nProjecten\n\nTerugblik inwonersavond Spoorzone", "Terugblik inwonersavond Spoorzone")]
    [InlineData("Ga naar de inhoud\nInwoners\nOndernemers\nBestuur\nHome > Nieuws > Veel ideeën voor het station\nVeel ideeën voor het station", "Veel ideeën voor het station")]
    [InlineData("Regio Netwerk Zorg\nMenu\nZoeken\n\nU bent hier: Home / Nieuws / Verslag netwerkavond\n\nVERSLAG NETWERKAVOND", "Verslag netwerkavond")]
    [InlineData("Gemeente\nHengelo\n\nWat hebben we gehoord over het station?", "Wat hebben we gehoord over het station?")]
    [InlineData("Home Actueel Nieuws Inwonersavond\nInwonersavond goed bezocht", "Inwonersavond goed bezocht")]
    [InlineData("Spoorzone Hengelo: inwoners denken mee | Regio Twente\n\nSpoorzone Hengelo: inwoners denken mee", "Spoorzone Hengelo: inwoners denken mee")]
    [InlineData("Inwoners denken mee over het station\n\nGemeente Hengelo\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("PERSBERICHT\n\nHengelo, 14 maart 2023\n\nInwoners denken mee over het station", "Inwoners denken mee over het station")]
    [InlineData("Team Ruimtelijke Ontwikkeling\n\nVERSLAG\n\nOverleg inwoners en wethouder", "Overleg inwoners en wethouder")]
    [InlineData("Dorpskrant De Klok, maart 2023\n\nInwoners kiezen voor een nieuw station", "Inwoners kiezen voor een nieuw station")]
    [InlineData("Zoeken naar:\n\nInwoners kiezen voor een nieuw station", "Inwoners kiezen voor een nieuw station")]
    [InlineData("Themamiddag stations – 7 maart 2023 – Hengelo", "Themamiddag stations")]
    [InlineData("Verslag: een avond over het nieuwe station", "Verslag: een avond over het nieuwe station")]
    [InlineData("Samen kijken naar het station.", "Samen kijken naar het station")]
    public void Is_the_line_that_says_what_the_report_is_about(string head, string title) => Assert.Equal(title, ImportedReport.OfText(head + Text).Title.Value);

    [Fact]
    public void Of_a_newsletter_is_that_of_its_report()
    {
        var article = ImportedReport.OfText("Nieuwsbrief Spoorzone – april 2023\n\nBeste lezer,\n\nIn deze nieuwsbrief leest u over de inwonersavond van maart en over de planning.\n\nTerugblik inwonersavond" + Text);
        Assert.Equal("Terugblik inwonersavond", article.Title.Value);
    }

    [Theory]
    [InlineData("Op 6 maart 2023 was er een themabijeenkomst over rouw op jonge leeftijd, georganiseerd door het hospice. Vijftig mensen kwamen.", "Themabijeenkomst over rouw op jonge leeftijd")]
    [InlineData("Dinsdag 5 september 2023 organiseerde de omgevingsdienst een werkbijeenkomst over geluid en geur in het omgevingsplan. Veertig mensen kwamen.", "Werkbijeenkomst over geluid en geur in het omgevingsplan")]
    [InlineData("Dinsdag 5 september 2023 organiseerde de gemeente een kennissessie over schulden in het stadhuis. Veertig mensen kwamen.", "Kennissessie over schulden")]
    [InlineData("Wat doet de meldcode in de praktijk? Op 8 oktober 2019 kwamen honderd mensen naar de regiobijeenkomst. De verbeterde meldcode werkt, zei iedereen.", "Regiobijeenkomst meldcode")]
    public void Is_proposed_with_the_subject_of_the_meeting(string text, string title)
    {
        var article = ImportedReport.OfText(text);
        Assert.Equal(title, article.Title.Value);
        Assert.True(article.Title.IsProbable);
        Assert.Contains(article.Questions, question => question.Field == "title");
    }

    [Fact]
    public void Labels_and_menus_are_named_as_dropped()
    {
        var article = ImportedReport.OfText("Home\nActueel\nNieuws\nOver ons\n\nTerugblik inwonersavond Spoorzone\n\nRegio Twente | Spoor\nNieuwsbericht" + Text);
        Assert.Equal(["Home", "Actueel", "Nieuws", "Over ons", "Nieuwsbericht"], article.Dropped.Select(piece => piece.Span.Of(article.SourceText)).Where(words => !words.StartsWith("Regio", StringComparison.Ordinal)));
        Assert.All(article.Dropped, piece => Assert.True(piece.Reason == ImportReasons.DroppedFurniture || piece.Reason == ImportReasons.DroppedLabel));
    }
}
