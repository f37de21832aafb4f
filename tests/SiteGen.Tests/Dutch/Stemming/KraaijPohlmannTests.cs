using SiteGen.Dutch.Stemming;
using Xunit;

namespace SiteGen.Tests.Dutch.Stemming;

public sealed class KraaijPohlmannTests
{
    /// <summary>Names a folder with <c>voc.txt</c> and <c>output.txt</c>: the published vocabulary of the Snowball project, which stays out of the repository.</summary>
    private const string VocabularyVariable = "SITEGEN_STEM_VOCABULARY";

    [Theory]
    [InlineData("kopen", "koop")]
    [InlineData("ogen", "oog")]
    [InlineData("eten", "eet")]
    [InlineData("handelen", "handel")]
    [InlineData("betoveringen", "betover")]
    [InlineData("edele", "edel")]
    [InlineData("járen", "jáár")]
    [InlineData("creëren", "creëer")]
    [InlineData("officiële", "officieel")]
    [InlineData("koeien", "koei")]
    [InlineData("eenheden", "een")]
    [InlineData("duizenden", "duis")]
    [InlineData("hectares", "hectaar")]
    [InlineData("zangeres", "zanger")]
    [InlineData("cafés", "café")]
    [InlineData("niveaus", "niveau")]
    [InlineData("tarieven", "tarief")]
    [InlineData("viooltjes", "viool")]
    [InlineData("beweginkjes", "beweeg")]
    [InlineData("raampje", "raam")]
    [InlineData("klinische", "klinisch")]
    [InlineData("bezetene", "bezeteen")]
    [InlineData("effectieve", "effectief")]
    [InlineData("prestaties", "presteer")]
    [InlineData("draagster", "draag")]
    [InlineData("eerder", "eer")]
    [InlineData("schilderij", "schilder")]
    [InlineData("filosofie", "filosoof")]
    [InlineData("oploskoffie", "oploskof")]
    [InlineData("lichtste", "licht")]
    [InlineData("traditioneel", "traditie")]
    [InlineData("consultant", "consulteer")]
    [InlineData("prachtige", "pracht")]
    [InlineData("innig", "innig")]
    [InlineData("innen", "inn")]
    [InlineData("gemeente", "meen")]
    [InlineData("opgehaald", "ophaal")]
    [InlineData("geëist", "eis")]
    [InlineData("geïnd", "inn")]
    [InlineData("geënt", "ent")]
    [InlineData("geeft", "geef")]
    [InlineData("gevallen", "geval")]
    [InlineData("gevalideerd", "valideer")]
    [InlineData("hall", "hall")]
    [InlineData("", "")]
    public void Stems_as_published(string word, string stem) => Assert.Equal(stem, KraaijPohlmann.Stem(word));

    [Theory]
    [InlineData("foto's", "foto")]
    [InlineData("baby'tje", "baby")]
    [InlineData("hoorntje", "hoorn")]
    [InlineData("menu'je", "menu")]
    [InlineData("wildisme", "wilder")]
    [InlineData("makelarij", "makel")]
    [InlineData("zenuwachtigst", "zenuw")]
    [InlineData("slaperiger", "slaap")]
    [InlineData("slaperigst", "slaap")]
    [InlineData("öden", "ööd")]
    [InlineData("hajjen", "haj")]
    [InlineData("krevven", "krev")]
    [InlineData("boxxen", "box")]
    [InlineData("bluwwen", "bluw")]
    [InlineData("jazzen", "jaz")]
    [InlineData("eqqen", "eq")]
    [InlineData("sjahhen", "sjah")]
    [InlineData("uitgeëist", "uiteis")]
    [InlineData("gevalië", "valie")]
    public void Stems_by_rules_that_the_vocabulary_never_reaches(string word, string stem) => Assert.Equal(stem, KraaijPohlmann.Stem(word));

    [Fact]
    public void Equals_the_published_vocabulary_when_a_folder_with_it_is_named()
    {
        var folder = Environment.GetEnvironmentVariable(VocabularyVariable);
        if (string.IsNullOrEmpty(folder))
            return;
        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));
        Assert.Equal(words.Length, stems.Length);
        var wrong = words.Zip(stems).Where(p => !string.Equals(KraaijPohlmann.Stem(p.First), p.Second, StringComparison.Ordinal));
        Assert.Equal([], wrong.Select(p => $"{p.First}: {KraaijPohlmann.Stem(p.First)} instead of {p.Second}"));
    }

    [Fact]
    public void Equals_a_table_of_words_and_stems_when_one_is_named()
    {
        var table = Environment.GetEnvironmentVariable("SITEGEN_STEM_TABLE");
        if (string.IsNullOrEmpty(table))
            return;
        var rows = File.ReadAllLines(table).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(r[2], KraaijPohlmann.Stem(r[0])));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("2016")]
    [InlineData("ge")]
    [InlineData("'s")]
    [InlineData("ggggggggge")]
    public void Survives_any_text_and_never_lengthens_it(string word)
    {
        Assert.InRange(KraaijPohlmann.Stem(word).Length, 0, word.Length);
        var thousand = string.Concat(Enumerable.Repeat(word, 1000));
        Assert.InRange(KraaijPohlmann.Stem(thousand).Length, 0, thousand.Length);
    }
}
