using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Cleaning;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("Een\u00A0harde spatie\u200B en een zacht\u00AD streepje.", "Een harde spatie en een zacht streepje.")]
    [InlineData("E\u0301n mo\u0301et", "Én móet")]
    [InlineData("‘Krul’ blijft “krul”", "‘Krul’ blijft “krul”")]
    [InlineData("De oﬃciële ﬁetsroute", "De officiële fietsroute")]
    public void Invisible_characters_go_and_accents_join(string raw, string clean) => Assert.Equal(clean, ImportedReport.OfText(raw).SourceText);

    [Fact]
    public void Wrapped_lines_become_one_paragraph()
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nDe deelnemers spraken met elkaar over de vraag hoe je zorg\nen werk kunt combineren, ook als de zorg onverwacht begint.\n");
        Assert.Equal("De deelnemers spraken met elkaar over de vraag hoe je zorg en werk kunt combineren, ook als de zorg onverwacht begint.", Assert.IsType<BodyParagraph>(Assert.Single(article.Body)).Text.Text);
    }

    [Fact]
    public void A_sentence_that_an_empty_line_broke_becomes_whole()
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nDe avond was in het dorpshuis van Nieuwlande en begon\n\nmet een lied.\n\nWethouders, bewoners en\n\nondernemers zongen mee.");
        Assert.Equal(["De avond was in het dorpshuis van Nieuwlande en begon met een lied.", "Wethouders, bewoners en ondernemers zongen mee."], ImportedReport.Lines(article.Body));
    }

    [Fact]
    public void Lines_in_small_letters_stay_apart()
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nWe spraken over:\n\nhet wonen van ouderen in de dorpen van de gemeente\n\nhet werk van jongeren in de dorpen van de gemeente");
        Assert.Equal(3, article.Body.Count);
    }

    [Theory]
    [InlineData("08-04-2021 | Op 25 maart kwamen raden online bijeen om kennis te maken.")]
    [InlineData("8 april 2021 - Op 25 maart kwamen raden online bijeen om kennis te maken.")]
    public void The_date_before_the_first_sentence_is_that_of_publication(string line)
    {
        var article = ImportedReport.OfText("Ontmoeting van de jongerenraden\n\n" + line);
        Assert.Equal(new DateOnly(2021, 4, 8), article.Date?.Value.AsDay);
        Assert.Equal("Op 25 maart kwamen raden online bijeen om kennis te maken.", Assert.Single(ImportedReport.Lines(article.Body)));
    }

    [Theory]
    [InlineData("Avond volle zaal.jpegvrijdag 24 november 2023")]
    [InlineData("Foto thema-avond - foto van Jan van Elst (13-11-2023)vrijdag 24 november 2023 18:52")]
    [InlineData("Foto: volle zaal in De Brinkvrijdag 24 november 2023 om 9.15 uur")]
    public void A_date_glued_to_a_caption_is_that_of_the_page(string line)
    {
        var article = ImportedReport.OfText("Samen tegen eenzaamheid\n\n" + line + "\n\nOp maandag 13 november vond in Ede een goedbezochte avond plaats over eenzaamheid in de wijk.");
        Assert.Equal(new DateOnly(2023, 11, 24), article.Date?.Value.AsDay);
        Assert.Equal("2023-11-13", article.Session.Date?.Value.ToString());
        Assert.DoesNotContain("24 november", string.Concat(ImportedReport.Lines(article.Body)), StringComparison.Ordinal);
        Assert.DoesNotContain(article.People, person => person.Value.Name.Contains("vrijdag", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("24 november 2023Blog , Buurtwerk , Registratie")]
    [InlineData("Ede,\n24\nnovember\n2023\n|\n10:04")]
    [InlineData("24 november 2023 –")]
    public void A_date_above_the_title_is_that_of_the_page(string lines)
    {
        var article = ImportedReport.OfText(lines + "\n\nEen volle zaal over eenzaamheid\n\nOp maandag 13 november vond een goedbezochte avond plaats over eenzaamheid in de wijk.");
        Assert.Equal(new DateOnly(2023, 11, 24), article.Date?.Value.AsDay);
        Assert.Equal("2023-11-13", article.Session.Date?.Value.ToString());
        Assert.Equal("Een volle zaal over eenzaamheid", article.Title.Value);
        Assert.Single(ImportedReport.Lines(article.Body));
    }

    [Fact]
    public void A_date_in_figures_before_the_first_sentence_is_that_of_the_page()
    {
        var article = ImportedReport.OfText("Een volle zaal over eenzaamheid\n\n24-11-2023 Op maandag 13 november vond een goedbezochte avond plaats over eenzaamheid in de wijk.");
        Assert.Equal(new DateOnly(2023, 11, 24), article.Date?.Value.AsDay);
        Assert.StartsWith("Op maandag", Assert.Single(ImportedReport.Lines(article.Body)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20131114 Themabijeenkomst Wonen 3aAan de tafels zaten mensen die de discussie in goede banen leidden.", "Aan de tafels")]
    [InlineData("20131114_netwerkavond_12De wethouder sprak met de bewoners over de plannen voor de nieuwe wijk.", "De wethouder")]
    [InlineData("IMG_2034Na de pauze gingen de aanwezigen in groepen uiteen om verder te praten over de wijk.", "Na de pauze")]
    [InlineData("20131114 is de dag waarop het MFC Oost openging voor de bewoners van de wijk, met taart voor iedereen.", "20131114 is de dag")]
    public void The_name_of_a_picture_comes_apart_from_the_text(string line, string begin)
    {
        var article = ImportedReport.OfText("Titel van het verslag\n\nEen gewone eerste alinea die met een punt eindigt.\n\n" + line);
        Assert.StartsWith(begin, ImportedReport.Lines(article.Body).ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_that_a_program_put_before_the_text_goes()
    {
        var article = ImportedReport.OfText(" date 2024-11 De avond over het klooster in Boxtel is maandag rustig verlopen, met veel vragen van bewoners.");
        Assert.StartsWith("De avond", Assert.Single(ImportedReport.Lines(article.Body)), StringComparison.Ordinal);
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
