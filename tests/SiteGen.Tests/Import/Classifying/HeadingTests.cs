using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Headings of plain text, and short lines that are none.</summary>
public sealed class HeadingTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Text = "Hulpverleners willen eerder bij mensen aan tafel zitten, en de gemeente wil daarbij helpen.";

    private static List<string> Of(string text) => [.. ImportedReport.OfText(text).Body.OfType<BodyHeading>().Select(heading => heading.Text.Text)];

    [Theory]
    [InlineData("Planning\nApril: eerste gesprekken\nMei en juni: huisbezoeken", "Planning")]
    [InlineData("A - Gezinnen\nInleider: Anna de Boer\nUitkomst: een plan voor elk gezin.", "A - Gezinnen")]
    [InlineData("Opbrengst\n\nTafel\nOnderwerp\n1\nBrieven\n2\nBezoek", "Opbrengst")]
    [InlineData("Volgend jaar\n" + Text, "Volgend jaar")]
    public void Stand_above_what_they_head(string text, string heading) => Assert.Equal([heading], Of(Above + text));

    [Fact]
    public void Of_a_diary_are_its_days() => Assert.Equal(["14 maart", "16 maart"], Of("Langs de dijken\n\n14 maart\nOm negen uur in Arnhem. " + Text + "\n\n16 maart\nNaar Ede. " + Text));

    [Fact]
    public void Of_minutes_have_parts_with_a_letter() => Assert.Equal(["1. Opening", "2. Verslag van 3 januari 2019", "2a Actielijst", "3. Schulden"],
        Of("Notulen wijkraad 14 maart 2019\n\n1. Opening\nDe voorzitter heet iedereen welkom.\n\n2. Verslag van 3 januari 2019\nHet verslag is goed.\n2a Actielijst\nAnna belt.\n\n3. Schulden\n" + Text));

    [Theory]
    [InlineData("Programma\n\nWelkom door Anna de Boer, voorzitter\n\n• Wat doen we?\n• Koffie", "Programma")]
    [InlineData("Dagprogramma\n\nOpening namens de wethouder\n\n• Lezing\n• Borrel", "Dagprogramma")]
    public void A_line_of_a_programme_that_lost_its_mark_is_none(string text, string heading) => Assert.Equal([heading], Of(Above + text));

    [Theory]
    [InlineData("Terugblik netwerklunch schulden")]
    [InlineData("Donderdag 14 maart 2019, Raadhuis te Ede")]
    [InlineData("Stichting Hulp Gelderse Vallei")]
    [InlineData("Ede")]
    [InlineData("donderdag 14 maart 2019 19:30 - 21:30\nRaadhuis, Ede")]
    public void A_line_below_the_title_is_none(string line) => Assert.Empty(Of("Samen optrekken bij schulden\n\n" + line + "\n\nOp 14 maart spraken dertig hulpverleners in het raadhuis met elkaar. " + Text));

    [Theory]
    [InlineData("Sluiting van de inschrijving: 3 juni 2024\n" + Text)]
    [InlineData("Door Anja Visser\n" + Text)]
    [InlineData("32 uur per week | schaal 9\n" + Text)]
    [InlineData("Rol: begeleider van de gesprekken\n\nAanpak: " + Text + "\n\nResultaat: " + Text)]
    [InlineData("Het CDA-\nraadslid zei dat hulp eerder moet komen. " + Text)]
    [InlineData("Na afloop gingen de deelnemers in gesprek met\n\nelkaar en met de wethouder.")]
    public void Details_and_broken_sentences_are_none(string text) => Assert.Empty(Of(Above + text));

    [Fact]
    public void When_and_where_below_the_title_is_a_fact()
    {
        var article = ImportedReport.OfText("Raadsleden praten over schulden\nRegioconferentie, Raadhuis in Ede, 14 maart 2019\n\n" + Text + "\n\nDe volgende conferentie is op 12 september 2019.");
        Assert.Equal("2019-03-14", article.Session.Date?.Value.ToString());
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), line => line.StartsWith("Regioconferentie", StringComparison.Ordinal));
    }
}
