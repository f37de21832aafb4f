using SiteGen.Dutch.Compounds;
using Xunit;

namespace SiteGen.Tests.Dutch.Stemming;

/// <summary>One test for each way a form may differ from its word, with words that only the lists know.</summary>
public sealed class InflectionTests
{
    private static readonly CompoundSplitter Splitter = new(_ => 0);

    [Theory]
    [InlineData("kruipen", "kroop kropen gekropen kruipt")]
    [InlineData("ontwerpen", "ontwierp ontworpen ontwerpt")]
    [InlineData("uitzoeken", "uitgezocht uitzocht uitzoekt")]
    [InlineData("overnemen", "overnam overgenomen overneemt")]
    [InlineData("bespreken", "besproken besprak bespreekt")]
    [InlineData("opstaan", "opgestaan opstond opstaat")]
    public void Strong_verbs_with_and_without_a_prefix(string word, string forms) => AreOneFamily(word, forms);

    [Theory]
    [InlineData("renoveren", "renoveert renoveerde gerenoveerd")]
    [InlineData("noteren", "noteert genoteerd")]
    [InlineData("luisteren", "luistert luisterde geluisterd")]
    [InlineData("schilderen", "schildert geschilderd")]
    [InlineData("schoonmaken", "schoongemaakt schoonmaakt")]
    [InlineData("duwen", "duwt duwde geduwd")]
    public void Weak_verbs(string word, string forms)
    {
        var splitter = new CompoundSplitter(w => w == word ? 1 : 0);
        Assert.All(forms.Split(' '), form => Assert.Equal(splitter.Inflection.FamilyOf(word), splitter.Inflection.FamilyOf(form)));
    }

    [Theory]
    [InlineData("dik", "dikke dikker dikst dikste")]
    [InlineData("braaf", "brave braver braafst braafste")]
    [InlineData("zwaar", "zware zwaarder zwaarst")]
    [InlineData("goedkoop", "goedkope goedkoper goedkoopst")]
    public void Degrees_of_comparison(string word, string forms) => AreOneFamily(word, forms);

    [Theory]
    [InlineData("kast", "kastje kastjes kasten")]
    [InlineData("boom", "boompje boompjes bomen")]
    [InlineData("ring", "ringetje")]
    [InlineData("ketting", "kettinkje")]
    [InlineData("glas", "glaasje glazen")]
    [InlineData("pet", "petje petjes petten")]
    [InlineData("paraplu", "parapluutje")]
    [InlineData("jongen", "jongens")]
    public void Diminutives(string word, string forms) => AreOneFamily(word, forms);

    [Theory]
    [InlineData("podium", "podia podiums")]
    [InlineData("catalogus", "catalogi")]
    [InlineData("koopman", "kooplieden kooplui")]
    [InlineData("medicus", "medici")]
    public void Unlike_plurals(string word, string forms)
    {
        var splitter = new CompoundSplitter(w => w == word ? 1 : 0);
        Assert.All(forms.Split(' '), form => Assert.Equal(splitter.FamilyOf(word, word, splitter.Split(word, isName: false)), splitter.FamilyOf(form, form, splitter.Split(form, isName: false))));
    }

    [Theory]
    [InlineData("school", "schuilen")]
    [InlineData("afspraken", "afspreken")]
    [InlineData("gestalte", "stallen")]
    [InlineData("molen", "mol")]
    [InlineData("jongens", "jong")]
    [InlineData("noten", "genieten")]
    public void Other_words_that_look_like_a_form(string form, string word) => Assert.NotEqual(Splitter.Inflection.FamilyOf(word), Splitter.Inflection.FamilyOf(form));

    private static void AreOneFamily(string word, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(Splitter.Inflection.FamilyOf(word), Splitter.Inflection.FamilyOf(form)));
}
