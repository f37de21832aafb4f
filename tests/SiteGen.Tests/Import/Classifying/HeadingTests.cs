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
    [InlineData("De uitslag\n\nMoestuin 412 stemmen\nBankje 388 stemmen\nKookles 240 stemmen", "De uitslag")]
    [InlineData("Wat hebben we geteld?\ngewone mus   48 keer\nmerel   6 keer\nspreeuw   19 keer", "Wat hebben we geteld?")]
    [InlineData("Voor wie?\nHulpverleners, scholen en corporaties.", "Voor wie?")]
    public void Stand_above_what_they_head(string text, string heading) => Assert.Equal([heading], Of(Above + text));

    [Fact]
    public void Of_a_diary_are_its_days() => Assert.Equal(["14 maart", "16 maart"], Of("Langs de dijken\n\n14 maart\nOm negen uur in Arnhem. " + Text + "\n\n16 maart\nNaar Ede. " + Text));

    [Fact]
    public void Of_days_have_a_subject_behind_a_colon() => Assert.Equal(["Zaterdag 9 maart 2019: luisteren", "Zaterdag 6 april 2019: kiezen"],
        Of("Drie zaterdagen over schulden\n\nInwoners dachten drie keer mee over hulp bij schulden.\n\nZaterdag 9 maart 2019: luisteren\nPlaats: De Brink\n\n" + Text + "\n\nZaterdag 6 april 2019: kiezen\nPlaats: het raadhuis\n\n" + Text));

    [Fact]
    public void Can_stand_above_each_other() => Assert.Equal(["LEZING", "Wat zegt de wetenschap?"], Of(Above + "LEZING\nWat zegt de wetenschap?\n" + Text));

    [Theory]
    [InlineData("1\tOpening\n" + Text + "\n\n2\tSchulden\n" + Text + "\n\n3\tRondvraag\nGeen.")]
    [InlineData("1.1 Opening\n" + Text + "\n\n1.2 Schulden\n" + Text + "\n\n2.1 Rondvraag\nGeen.")]
    public void Of_minutes_are_numbered_in_more_than_one_way(string text) => Assert.Equal(3, Of("Notulen wijkraad 14 maart 2019\n\n" + text).Count);

    [Fact]
    public void Of_minutes_have_text_below_them() => Assert.Equal(["1. Opening", "2. Schulden"],
        Of("Notulen wijkraad 14 maart 2019\n\n1. Opening\n" + Text + "\n\nPAUZE met koffie\n\n2. Schulden\n" + Text));

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
    [InlineData("Aanvang 20.00 uur")]
    public void A_line_below_the_title_is_none(string line) => Assert.Empty(Of("Samen optrekken bij schulden\n\n" + line + "\n\nOp 14 maart spraken dertig hulpverleners in het raadhuis met elkaar. " + Text));

    [Theory]
    [InlineData("Sluiting van de inschrijving: 3 juni 2024\n" + Text)]
    [InlineData("Door Anja Visser\n" + Text)]
    [InlineData("32 uur per week | schaal 9\n" + Text)]
    [InlineData("Rol: begeleider van de gesprekken\n\nAanpak: " + Text + "\n\nResultaat: " + Text)]
    [InlineData("Dhr. Bruil: wie betaalt de brief?\n" + Text)]
    [InlineData("V: Mag een hulpverlener een brief openen?\nA: " + Text)]
    [InlineData("Gasten:\nR. Verwaal\t\tadviseur\nM. Hoog\t\tbewindvoerder\n\n" + Text)]
    [InlineData("Oanwêzich: 37 ynwenners\n\n" + Text)]
    [InlineData("De brievenbus van oom Kees trok veel bekijks\n\nHulp\n\n" + Text + "\n\nGeld\n\n" + Text, "Hulp", "Geld")]
    [InlineData("Het CDA-\nraadslid zei dat hulp eerder moet komen. " + Text)]
    [InlineData("“Wie wacht, begint nooit met sparen.” Dirkje Bos, De Linde\n\n" + Text)]
    [InlineData("\"Wie zich thuis voelt, blijft\" – Mieke Bos\n\n" + Text)]
    [InlineData("Datum bijeenkomst:\n\n14 maart 2019\n\n" + Text)]
    [InlineData("12\n\n" + Text)]
    [InlineData("De avond was gratis.\nUw stem telt echt mee!\n\n" + Text)]
    [InlineData("Na afloop gingen de deelnemers in gesprek met\n\nelkaar en met de wethouder.")]
    public void Details_and_broken_sentences_are_none(string text, params string[] others) => Assert.Equal(others, Of(Above + text));

    [Fact]
    public void When_and_where_below_the_title_is_a_fact()
    {
        var article = ImportedReport.OfText("Raadsleden praten over schulden\nRegioconferentie, Raadhuis in Ede, 14 maart 2019\n\n" + Text + "\n\nDe volgende conferentie is op 12 september 2019.");
        Assert.Equal("2019-03-14", article.Session.Date?.Value.ToString());
        Assert.DoesNotContain(ImportedReport.Lines(article.Body), line => line.StartsWith("Regioconferentie", StringComparison.Ordinal));
    }
}
