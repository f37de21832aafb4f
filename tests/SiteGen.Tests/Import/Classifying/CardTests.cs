using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Whom to ask, on the last lines of a report.</summary>
public sealed class CardTests
{
    private const string Text = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.\n\n";

    [Theory]
    [InlineData("Vragen over dit project?\nPiet Smit\nOmgevingsmanager\np.smit@ede.example\n06 00 00 00 00", "Piet Smit")]
    [InlineData("Contact\nP. Smit, 030 000 00 00", "P. Smit")]
    [InlineData("Griffie\ngriffie@ede.example\n0318 00 00 00", "")]
    [InlineData("Meer weten\nProgrammabureau Schulden\nschulden@ede.example", "")]
    public void Is_a_fact_and_no_text(string card, string name)
    {
        var article = ImportedReport.OfText(Text + card + "\n\nDeel dit bericht\nFacebook\nLinkedIn");
        Assert.EndsWith("naar Ede.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
        Assert.Equal(name, article.Contact?.Value.Name);
    }

    [Theory]
    [InlineData("Ook aan de slag met schulden? Bel Anna, zij leidt dit traject: 038 000 00 00.", "Ook aan de slag met schulden?")]
    [InlineData("Iets voor u? Bel Anna op 0318 00 00 00 of loop binnen.", "Iets voor u?")]
    [InlineData("Want to join us? / Ook meedoen? Mail hulp@ede.example", "Want to join us?")]
    public void A_question_with_a_way_to_answer_is_the_request(string line, string title) => Assert.StartsWith(title, ImportedReport.OfText(Text + line).CallToAction?.Value.Title, StringComparison.Ordinal);

    private const string Lead = "\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden. Dat was leerzaam.\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Blog\nKennissessie schulden in Ede\nPortret van Piet Smit\nPiet Smit\nSenior adviseur sociaal domein\n12 september 2023\n6 minuten leestijd")]
    [InlineData("Kennissessie schulden in Ede\nPiet Smit\ndonderdag 16 juni 2022\n4 min")]
    [InlineData("Kennissessie schulden in Ede\n\nPiet Smit\nProgrammamanager")]
    [InlineData("Kennissessie schulden in Ede\nPiet Smit\nBuurtschrijver\n3 maart 2024 – leestijd 3 min.")]
    [InlineData("Kennissessie schulden in Ede\n\nAuteur\nPiet Smit")]
    [InlineData("Kennissessie schulden in Ede\n\nPiet Smit")]
    [InlineData("Piet Smit\nAdviseur\n\nKennissessie schulden in Ede")]
    public void Of_the_writer_above_the_text_is_no_text(string head)
    {
        var article = ImportedReport.OfText(head + Lead);
        Assert.Equal("Kennissessie schulden in Ede", article.Title.Value);
        Assert.StartsWith("Op 14 maart", ImportedReport.Lines(article.Body).First(), StringComparison.Ordinal);
        Assert.DoesNotContain(article.People, fact => fact.Value.Name == "Piet Smit");
    }

    /// <summary>Between the title and the text stand the box of a meeting, and what a site files the text under.</summary>
    [Theory]
    [InlineData("Wanneer\nzaterdag 21 mei 2022\nWaar\nDe Kulturhus, Ede\nVoor wie\nLeden")]
    [InlineData("21 november 2022\nSociale wetenschappen\nHulpverlening\nArmoede")]
    [InlineData("Geplaatst op 18 mei 2023\nIn: Zorg & Welzijn")]
    public void Of_the_page_is_no_text(string box) =>
        Assert.StartsWith("Op 14 maart", ImportedReport.Lines(ImportedReport.OfText("Kennissessie schulden in Ede\n\n" + box + Lead).Body).First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Stichting Hulp\nGemeente Ede\nRaadhuis")]
    [InlineData("Raadhuis\nEde")]
    public void Other_lines_stay(string lines) =>
        Assert.DoesNotContain(ImportedReport.OfText("Kennissessie schulden in Ede\n\n" + lines + Lead).Dropped, piece => piece.Reason == SiteGen.Diagnostics.ImportReasons.DroppedKeywords);

    [Theory]
    [InlineData("Kennissessie schulden in Ede\n\nSprekers:\nPiet Smit\nAdviseur schulden", "Piet Smit")]
    [InlineData("Kennissessie schulden in Ede\n\nHilde Jansen", "Hilde Jansen")]
    public void Of_whoever_was_there_stays_a_source(string head, string name) => Assert.Contains(ImportedReport.OfText(head + Lead).People, fact => fact.Value.Name == name);
}
