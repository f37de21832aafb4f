using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Cleaning;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("Een\u00A0harde spatie\u200B en een zacht\u00AD streepje.", "Een harde spatie en een zacht streepje.")]
    [InlineData("E\u0301n mo\u0301et", "Én móet")]
    [InlineData("‘Krul’ blijft “krul”", "‘Krul’ blijft “krul”")]
    public void Invisible_characters_go_and_accents_join(string raw, string clean) => Assert.Equal(clean, ImportedReport.OfText(raw).SourceText);

    [Fact]
    public void Wrapped_lines_become_one_paragraph()
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nDe deelnemers spraken met elkaar over de vraag hoe je zorg\nen werk kunt combineren, ook als de zorg onverwacht begint.\n");
        Assert.Equal("De deelnemers spraken met elkaar over de vraag hoe je zorg en werk kunt combineren, ook als de zorg onverwacht begint.", Assert.IsType<BodyParagraph>(Assert.Single(article.Body)).Text.Text);
    }

    [Theory]
    [InlineData("Andere aanpakHet realiseren van een nieuw plan wordt gedaan op een nieuwe manier, met elkaar.", "Andere aanpak")]
    [InlineData("Grote betrokkenheid Er was een prima opkomst waarbij inwoners en partners samen aan tafel zaten.", "Grote betrokkenheid")]
    [InlineData("In buurtcentrum De Mussen kwamen de wethouders bijeen om te praten over de zorg voor jeugd.", null)]
    [InlineData("Directeur Anna de Wit van Het Inter-lokaal vertelde over de aanpak van schulden in de wijk.", null)]
    public void Glued_headings_come_apart(string line, string? heading)
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nEen gewone eerste alinea die met een punt eindigt.\n\n" + line);
        Assert.Equal(heading, article.Body.OfType<BodyHeading>().SingleOrDefault()?.Text.Text);
    }
}
