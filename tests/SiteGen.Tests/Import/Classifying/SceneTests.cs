using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Words below pictures that are not there, among headings and lists.</summary>
public sealed class SceneTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Below = "\n\nBellen of schrijven\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Een vrijwilliger zit aan een tafel met post")]
    [InlineData("Drie vrouwen staan bij een kaart")]
    [InlineData("Hilde Jansen en Peter Smit luisteren naar een vraag uit de zaal")]
    public void Who_is_seen_and_where_is_a_caption(string line)
    {
        var article = ImportedReport.OfText(Above + line + Below);
        Assert.Equal(["Bellen of schrijven"], article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
        Assert.Contains(article.Dropped, piece => piece.Span.Of(article.SourceText) == line);
    }

    [Theory]
    [InlineData("Een nieuwe aanpak")]
    [InlineData("De wethouder aan het woord")]
    [InlineData("Drie lessen voor gemeenten")]
    [InlineData("Hilde Jansen over schulden")]
    public void A_heading_above_text_stays(string line)
    {
        var article = ImportedReport.OfText(Above + line + "\n\nHulpverleners willen eerder bij mensen aan tafel zitten, en de gemeente wil daarbij helpen." + Below);
        Assert.Equal([line, "Bellen of schrijven"], article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
    }

    [Theory]
    [InlineData("Volle zaal in het raadhuis tijdens de middag over schulden.\n© Foto: Streekbeeld/Jos Otten")]
    [InlineData("schulden-2.jpg\nHulpverlener Piet Smit legt uit hoe een brief werkt.")]
    [InlineData("Vergroot afbeelding\nHilde Jansen in gesprek met medewerkers van de bank.\nBeeld: gemeente Ede")]
    [InlineData("— Piet Smit in de hal van het raadhuis —")]
    [InlineData("De doos met brieven, omstreeks 1990 (privécollectie)")]
    [InlineData("Piet Smit (midden)")]
    public void Words_beside_a_maker_a_file_or_nothing_are_captions(string lines)
    {
        var article = ImportedReport.OfText(Above + lines + Below);
        Assert.Equal(4, article.Body.Count + 1);
        Assert.Equal(["Bellen of schrijven"], article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
    }

    [Fact]
    public void Names_one_a_line_are_no_captions()
    {
        var article = ImportedReport.OfText(Above + "Aanwezig:\nHilde Jansen, wethouder\nPeter Smit en Anna de Boer, bewindvoerders bij de kredietbank" + Below);
        Assert.Contains(ImportedReport.Lines(article.Body), line => line.StartsWith("Peter Smit en Anna", StringComparison.Ordinal));
    }
}
