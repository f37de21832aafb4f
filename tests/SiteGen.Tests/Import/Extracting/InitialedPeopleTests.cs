using Xunit;

namespace SiteGen.Tests.Import.Extracting;

/// <summary>Those with initials in a list, who are named in full in the text or are somebody else.</summary>
public sealed class InitialedPeopleTests
{
    private static string[] Found(string text) =>
        [.. ImportedReport.OfText("Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n" + text).People.Select(fact => fact.Value.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("Adviseur Anna de Boer liet cijfers zien.\n\nPRESENTATIES\n• Wie klopt er aan – A. de Boer", "Anna de Boer")]
    [InlineData("Aanwezig: A. de Boer (voorzitter), P. Jansen en S. Smit\n\nAnna de Boer opende de middag. Daarna sprak Piet Jansen.", "Anna de Boer", "Piet Jansen", "S. Smit")]
    [InlineData("Jan Willem van der Vos deed de cijfers.\n\nVragen over de cijfers kunnen naar J.W. van der Vos.", "Jan Willem van der Vos")]
    [InlineData("Verslag: Th. Bakker\n\nTheo Bakker vroeg hoe het verder gaat.", "Theo Bakker")]
    [InlineData("Onderzoeker dr. Ester Willems-Pinas sprak.\n\nDe presentatie is van dr. E. Willems-Pinas.", "Ester Willems-Pinas")]
    [InlineData("Marie Smit en Karel Smit spraken.\n\nPresentaties van M. Smit en K. Smit", "Karel Smit", "Marie Smit")]
    public void Is_the_one_who_was_named_in_full(string text, params string[] people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Jan Smit en Joke Smit spraken.\n\nDe presentatie is van J. Smit.", "J. Smit", "Jan Smit", "Joke Smit")]
    [InlineData("Anna de Boer sprak.\n\nDe presentatie is van B. de Boer.", "Anna de Boer", "B. de Boer")]
    [InlineData("Anna de Boer sprak.\n\nDe presentatie is van A. Boer.", "A. Boer", "Anna de Boer")]
    [InlineData("Aanwezig: Dhr. R. Smit (penningmeester)\n\nRia Smit zit op de publieke stoel.", "R. Smit", "Ria Smit")]
    [InlineData("Aanwezig: A. de Boer (wethouder)\n\nHuurder Anna de Boer vroeg naar de brief.", "A. de Boer", "Anna de Boer")]
    [InlineData("Aanwezig: A. de Boer en A.B. de Boer\n\nAnna de Boer vroeg naar de brief.", "A. de Boer", "A.B. de Boer", "Anna de Boer")]
    public void Is_somebody_else_where_it_can_be(string text, params string[] people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Tegenover hem zat Rania al-Khatib, die apotheker was.", "Rania al-Khatib")]
    [InlineData("Wethouder Karim el-Masri sprak, en daarna Yasmin as-Sayed.", "Karim el-Masri", "Yasmin as-Sayed")]
    public void A_surname_can_begin_with_its_article(string text, params string[] people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Anna al-dan-niet gehoord: dat was de vraag.")]
    [InlineData("Jan el-ders in de zaal zei niets.")]
    [InlineData("GEPLAATST DOOR REDACTIE")]
    [InlineData("Door Redactie")]
    [InlineData("14 maart 2019, 10:14 - door Guus Wijnands")]
    public void And_what_only_looks_like_a_name_is_nobody(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Who_leads_a_workshop_is_no_writer() => Assert.Contains("Guus Wijnands", Found("Brieven die wel gelezen worden - door Guus Wijnands\n\nIn de workshop las iedereen een brief voor, en niemand begreep hem."));

    [Theory]
    [InlineData("The evening was set up by Delta Expat Desk, a volunteer group that has been asking for it for two years.")]
    [InlineData("It was made by Harbour Green Line, a resident network.")]
    public void A_group_is_nobody(string sentence) =>
        Assert.Empty(ImportedReport.OfText("Newcomers meet the council in Delft\n\nOn 17 April 2024 sixty residents met in the library in Delft. They had many questions for the council.\n\n" + sentence).People);

    [Fact]
    public void A_volunteer_is_somebody() =>
        Assert.Contains(ImportedReport.OfText("Newcomers meet the council in Delft\n\nOn 17 April 2024 sixty residents met in the library in Delft. They had many questions for the council.\n\nHelen Bakker, a volunteer at the food bank, asked the first one.").People, fact => fact.Value.Name == "Helen Bakker");
}
