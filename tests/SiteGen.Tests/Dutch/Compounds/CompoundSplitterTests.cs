using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Folding;
using Xunit;

namespace SiteGen.Tests.Dutch.Compounds;

public sealed class CompoundSplitterTests
{
    private static readonly HashSet<string> Vocabulary = ["jeugdhulp", "gemeenten", "werken", "zorgen", "woont", "wonen", "trottoir", "tegel", "trottoirtegel"];
    private static readonly CompoundSplitter Splitter = new(w => Vocabulary.Contains(w) ? 4 : 0);

    [Theory]
    [InlineData("jeugdhulp", "jeugd hulp")]
    [InlineData("beleidsplan", "beleid plan")]
    [InlineData("beleidsplannen", "beleid plannen")]
    [InlineData("gemeenteraad", "gemeente raad")]
    [InlineData("jeugdgezondheidszorg", "jeugd gezondheid zorg")]
    [InlineData("schuldhulpverlening", "schuld hulp hulpverlening verlening")]
    [InlineData("ouderenzorg", "oudere zorg")]
    [InlineData("ouderavond", "ouder avond")]
    [InlineData("kinderopvang", "kind opvang")]
    [InlineData("wethoudersoverleg", "wethouder overleg")]
    [InlineData("bakfietsen", "bak fietsen")]
    [InlineData("zwembad", "zwem bad")]
    [InlineData("trottoirtegel", "trottoir tegel")]
    [InlineData("vrachtauto", "vracht auto")]
    [InlineData("artsenpost", "artsen post")]
    [InlineData("kunstuitleen", "kunst uitleen")]
    [InlineData("mestvergisting", "mest vergisting")]
    [InlineData("inzamelingsactie", "inzameling actie")]
    [InlineData("appelboom", "appel boom")]
    [InlineData("winkelstraat", "winkel straat")]
    public void Takes_compounds_apart(string word, string parts) => Assert.Equal(parts, string.Join(' ', Splitter.Split(word, isName: false).Select(p => p.Text)));

    [Theory]
    [InlineData("kopenhagen")]
    [InlineData("netwerk")]
    [InlineData("natuur")]
    [InlineData("voorbij")]
    [InlineData("waardoor")]
    [InlineData("stockholm")]
    [InlineData("oordeel")]
    [InlineData("automaat")]
    [InlineData("kantoren")]
    [InlineData("japonnetje")]
    [InlineData("vertegenwoordigen")]
    [InlineData("draad")]
    [InlineData("verraad")]
    [InlineData("kameraad")]
    [InlineData("schulp")]
    [InlineData("armoede")]
    [InlineData("mening")]
    [InlineData("gemeente")]
    [InlineData("ouderen")]
    [InlineData("wethouder")]
    [InlineData("totaal")]
    [InlineData("digitaal")]
    [InlineData("kapitaal")]
    [InlineData("wetenschap")]
    [InlineData("landelijk")]
    [InlineData("teamster")]
    [InlineData("vergadering")]
    [InlineData("gelopen")]
    [InlineData("redeneren")]
    [InlineData("bestuur")]
    [InlineData("")]
    public void Leaves_other_words_whole(string word) => Assert.Empty(Splitter.Split(word, isName: false));

    [Fact]
    public void A_name_is_only_taken_apart_by_parts_of_the_field()
    {
        Assert.Empty(Splitter.Split("waterman", isName: true));
        Assert.Equal(2, Splitter.Split("jeugdwet", isName: true).Count);
    }

    [Theory]
    [InlineData("jeugdraden", "jeugdraad")]
    [InlineData("wijkteams", "wijkteam")]
    [InlineData("beleidsplannen", "beleidsplan")]
    public void A_compound_has_the_family_of_its_last_part(string word, string family) =>
        Assert.Equal(family, Splitter.FamilyOf(word, word, Splitter.Split(word, isName: false)));

    [Theory]
    [InlineData("gemeenten", "gemeente")]
    [InlineData("zorgt", "zorg")]
    [InlineData("werkte", "werk")]
    [InlineData("gewerkt", "werk")]
    [InlineData("steden", "stad")]
    [InlineData("schulden", "schuld")]
    [InlineData("processen", "proces")]
    [InlineData("huizen", "huis")]
    [InlineData("wethouders", "wethouder")]
    [InlineData("sociale", "sociaal")]
    [InlineData("financiën", "financieel")]
    [InlineData("industrieën", "industrie")]
    [InlineData("vrijheden", "vrijheid")]
    [InlineData("foto's", "foto")]
    [InlineData("mening", "mening")]
    [InlineData("buurt", "buurt")]
    [InlineData("zone", "zone")]
    [InlineData("kant", "kant")]
    public void Words_have_the_family_of_their_inflections(string word, string family) => Assert.Equal(family, Splitter.Inflection.FamilyOf(word));

    /// <summary>Everyday nouns, also with a first part in the plural or in a form of its own.</summary>
    [Theory]
    [InlineData("schapenwol", "schaap", "wol")]
    [InlineData("kattenbak", "kat", "bak")]
    [InlineData("bessenstruik", "bes", "struik")]
    [InlineData("koninginnedag", "koningin", "dag")]
    [InlineData("tentoonstellingsbezoek", "tentoonstelling", "bezoek")]
    public void Takes_everyday_compounds_apart(string word, string first, string last)
    {
        var parts = Splitter.Split(word, isName: false);
        Assert.Equal((first, last), (parts[0].Family, parts[^1].Text));
    }

    /// <summary>A sure noun beside letters that no list knows, two nouns of three letters, a short first part, a noun of two letters, and the forms of a first part.</summary>
    [Theory]
    [InlineData("cashewnoot", "cashew noot")]
    [InlineData("muilkorf", "muil korf")]
    [InlineData("legkip", "leg kip")]
    [InlineData("minirok", "mini rok")]
    [InlineData("zilverui", "zilver ui")]
    [InlineData("uiensoep", "uien soep")]
    [InlineData("dorpsraad", "dorps raad")]
    [InlineData("pannenlap", "pannen lap")]
    [InlineData("koekjestrommel", "koekje trommel")]
    [InlineData("sleutelring", "sleutel ring")]
    [InlineData("filmster", "film ster")]
    [InlineData("brandweer", "brand weer")]
    [InlineData("wonderolie", "wonder olie")]
    [InlineData("bruidstaart", "bruid staart taart")]
    public void Takes_apart_what_no_list_knows_whole(string word, string parts) => Assert.Equal(parts, string.Join(' ', Splitter.Split(word, isName: false).Select(p => p.Text)));

    [Theory]
    [InlineData("luistert")]
    [InlineData("bewonderen")]
    [InlineData("kampioenen")]
    [InlineData("goedkoper")]
    [InlineData("besproken")]
    [InlineData("aansluiten")]
    [InlineData("trappende")]
    [InlineData("ambassadeur")]
    [InlineData("zwangerschap")]
    [InlineData("kastanje")]
    [InlineData("knikkers")]
    [InlineData("herbergier")]
    [InlineData("gestalte")]
    public void Leaves_whole_what_the_list_of_plain_words_has_or_sounds_as_one_word(string word) => Assert.Empty(Splitter.Split(word, isName: false));

    [Fact]
    public void Any_text_is_survived()
    {
        foreach (var word in (string[])["x", new string('a', 5000), "2016", "数据", "ge", "\ud83d\ude00", "en", "s"])
        {
            Assert.Empty(Splitter.Split(word, isName: false));
            Assert.NotNull(Splitter.Inflection.FamilyOf(Fold.Word(word)));
        }
    }

    [Theory]
    [InlineData("bespaarde", "besparen")]
    [InlineData("beslist", "beslissen")]
    [InlineData("veiliger", "veilig")]
    [InlineData("fietst", "fietsen")]
    [InlineData("afgesloten", "afsluiten")]
    [InlineData("bloeit", "bloeien")]
    [InlineData("gedraaid", "draaien")]
    [InlineData("opent", "open")]
    [InlineData("geopend", "open")]
    [InlineData("fotootje", "foto")]
    [InlineData("cafeetje", "cafe")]
    [InlineData("eieren", "ei")]
    [InlineData("gezwommen", "zwemmen")]
    [InlineData("afgesneden", "afsnijden")]
    public void Puts_forms_of_a_word_in_one_family(string form, string word)
    {
        HashSet<string> known = [form, word, "besparen", "beslissen", "veilig", "fietsen"];
        var inflection = new CompoundSplitter(w => known.Contains(w) ? 4 : 0).Inflection;
        Assert.Equal(inflection.FamilyOf(word), inflection.FamilyOf(form));
    }

    [Theory]
    [InlineData("vrijwilliger", "vrijwillig")]
    [InlineData("feest", "fezen")]
    [InlineData("bestand", "bestaan")]
    [InlineData("open", "op")]
    [InlineData("uiten", "uit")]
    public void Keeps_other_words_apart(string form, string word)
    {
        HashSet<string> known = [form, word];
        var inflection = new CompoundSplitter(w => known.Contains(w) ? 4 : 0).Inflection;
        Assert.NotEqual(inflection.FamilyOf(word), inflection.FamilyOf(form));
    }
}
