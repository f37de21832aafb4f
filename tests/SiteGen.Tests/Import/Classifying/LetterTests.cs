using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>What a mail, a letter or a newsletter has around its report.</summary>
public sealed class LetterTests
{
    private const string Text = "Op 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Van: Piet Smit\nAan: alle hulpverleners\nOnderwerp: Kennissessie schulden\n\nHallo allemaal,\n\n", "\n\nFijn weekend!\n\nGroetjes,\nPiet")]
    [InlineData("Bekijk de webversie\nNieuwsbrief Schulden\n\nBeste lezer,\n\nVoor u ligt weer een nieuwe nieuwsbrief. Veel leesplezier!\n\nKennissessie schulden in Ede\n\n", "")]
    [InlineData("Kennissessie schulden in Ede\n\nBeste collega’s,\n\n", "\n\nMet vriendelijke groet,\nHet team schulden")]
    [InlineData("Gemeente Ede\nDatum: 14 november 2019\nOns kenmerk: 17.004512\nOnderwerp: kennissessie schulden\n\nGeachte hulpverlener,\n\n", "\n\nHoogachtend,\n\nnamens burgemeester en wethouders")]
    [InlineData("Kennissessie schulden in Ede\n\n", "\n\nEen fijne vakantie gewenst!\nTeam schulden")]
    [InlineData("Kennissessie schulden in Ede\n\n", "\n\nHartelijke groet,\n\nnamens de werkgroep")]
    public void Is_no_text(string head, string foot)
    {
        var lines = ImportedReport.Lines(ImportedReport.OfText(head + Text + foot).Body).ToList();
        Assert.StartsWith("Op 14 maart", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("naar Ede.", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Beste mensen, zo begon de wethouder.")]
    [InlineData("Beste idee van de middag!")]
    public void A_line_that_is_said_stays(string line) => Assert.Contains(line, ImportedReport.Lines(ImportedReport.OfText("Kennissessie schulden in Ede\n\n" + Text + "\n\n" + line + "\n\n" + Text).Body));

    [Fact]
    public void Who_sent_a_mail_is_known() =>
        Assert.Contains(ImportedReport.OfText("Van: Piet Smit, adviseur\nAan: alle hulpverleners\nOnderwerp: Kennissessie schulden\n\n" + Text).People, fact => fact.Value is { Name: "Piet Smit", Function: "adviseur" });
}
