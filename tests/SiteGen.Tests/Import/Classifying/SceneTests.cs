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

    [Fact]
    public void Names_one_a_line_are_no_captions()
    {
        var article = ImportedReport.OfText(Above + "Aanwezig:\nHilde Jansen, wethouder\nPeter Smit en Anna de Boer, bewindvoerders bij de kredietbank" + Below);
        Assert.Contains(ImportedReport.Lines(article.Body), line => line.StartsWith("Peter Smit en Anna", StringComparison.Ordinal));
    }
}
