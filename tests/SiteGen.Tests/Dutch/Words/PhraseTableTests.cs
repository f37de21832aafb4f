using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable<string> Table = Filled();

    [Theory]
    [InlineData("Den Haag", "stad, bijnaam")]
    [InlineData("den haag", "stad, bijnaam")]
    [InlineData("Den Haag Zuid-West", "wijk, stad, bijnaam")]
    [InlineData("Den", "bijnaam")]
    [InlineData("den bosch", "andere stad, bijnaam")]
    [InlineData("Haag", "")]
    [InlineData("Deng Haag", "")]
    [InlineData("zuid-west", "streek")]
    [InlineData("'s-Gravenhage", "hofstad")]
    [InlineData("’s-Gravenhage", "hofstad")]
    [InlineData("ZonMw", "fonds")]
    [InlineData("zonmw", "")]
    [InlineData("Raad van State", "raad")]
    [InlineData("raad van state", "")]
    [InlineData("Raad  van State", "")]
    [InlineData("Amstel, Gooi en Vecht", "waterschap")]
    [InlineData("18plus netwerk", "netwerk")]
    [InlineData("dr. Jansen", "arts")]
    [InlineData("zorg", "eerste, tweede")]
    public void The_longest_phrase_comes_first_and_of_one_length_what_was_added_first(string text, string found) => Assert.Equal(found, string.Join(", ", Found(text)));

    [Fact]
    public void A_match_tells_how_many_tokens_it_takes()
    {
        var found = new List<PhraseMatch<string>>();
        var tokens = TokenScanner.Scan("In Den Haag");

        Table.FindAt("In Den Haag", tokens, 1, found);

        Assert.Equal([new(1, 2, "stad"), new(1, 1, "bijnaam")], found);
    }

    [Theory]
    [InlineData("zorg", "eerste")]
    [InlineData("den", "bijnaam")]
    [InlineData("zuid-west", "streek")]
    [InlineData("zonmw", null)]
    [InlineData("raad", null)]
    [InlineData("niets", null)]
    public void One_word_is_found_when_capitals_do_not_decide(string word, string? value) => Assert.Equal(value, Table.OneWord(word, _ => true));

    [Fact]
    public void One_word_is_the_first_that_a_test_lets_through() => Assert.Equal("tweede", Table.OneWord("zorg", value => value != "eerste"));

    [Fact]
    public void Two_tables_that_are_asked_of_one_word_do_not_mix()
    {
        var other = new PhraseTable<string>();
        other.Add("den haag", "elders");

        Assert.Equal(["stad", "bijnaam"], Found("Den Haag"));
        Assert.Equal(["elders"], Found("Den Haag", other));
        Assert.Equal(["stad", "bijnaam"], Found("Den Haag"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_phrase_is_never_found(string phrase)
    {
        var table = new PhraseTable<string>();
        table.Add(phrase, "niets");

        Assert.Empty(Found("een tekst", table));
    }

    [Theory]
    [InlineData("Amsterdam")]
    [InlineData(" Den Haag")]
    [InlineData("Zuid-Holland")]
    [InlineData("'s-Gravenhage")]
    [InlineData("A.A.")]
    [InlineData("dr. Jansen")]
    [InlineData("1e Exloërmond")]
    [InlineData("3,5 ton")]
    [InlineData("info@voorbeeld.nl")]
    [InlineData("www.voorbeeld.nl/pad")]
    [InlineData("email a@b.nl")]
    [InlineData("Ben & Jerry's")]
    [InlineData("(kop)")]
    [InlineData("👪 gezin")]
    [InlineData("e\u0301e\u0301n")]
    [InlineData("gemeenten.De")]
    [InlineData("naam\u00A0twee")]
    public void The_first_token_of_a_text_is_that_of_all_its_tokens(string text)
    {
        var first = TokenScanner.Scan(text)[0];

        Assert.Equal(text.Substring(first.Start, first.Length), TokenScanner.First(text).ToString());
    }

    private static PhraseTable<string> Filled()
    {
        var table = new PhraseTable<string>(4);
        table.Add("Den", "bijnaam");
        table.Add("Den Haag", "stad");
        table.Add("den Haag Zuid-West", "wijk");
        table.Add("Den Bosch", "andere stad");
        table.Add("Zuid-West", "streek");
        table.Add("'s-Gravenhage", "hofstad");
        table.Add("ZonMw", "fonds", exactCase: true);
        table.Add("Raad van State", "raad", exactCase: true);
        table.Add("Amstel, Gooi en Vecht", "waterschap");
        table.Add("18plus netwerk", "netwerk");
        table.Add("dr. Jansen", "arts");
        table.Add("zorg", "eerste");
        table.Add("Zorg", "tweede");
        return table;
    }

    private static List<string> Found(string text, PhraseTable<string>? table = null)
    {
        var found = new List<PhraseMatch<string>>();
        (table ?? Table).FindAt(text, TokenScanner.Scan(text), 0, found);
        return found.ConvertAll(match => match.Value);
    }
}
