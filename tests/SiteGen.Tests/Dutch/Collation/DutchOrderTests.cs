using SiteGen.Dutch.Collation;
using Xunit;

namespace SiteGen.Tests.Dutch.Collation;

public sealed class DutchOrderTests
{
    [Theory]
    [InlineData("Ede", "Edam", "Edam Ede")]
    [InlineData("IJsselstein", "Inkoop", "IJsselstein Inkoop")]
    [InlineData("Zuid", "IJmond", "IJmond Zuid")]
    [InlineData("Súdwest", "Sudoost", "Sudoost Súdwest")]
    [InlineData("Öztürk", "Ozal", "Ozal Öztürk")]
    [InlineData("deel 10", "Deel 2", "Deel 2|deel 10")]
    [InlineData("'s-Hertogenbosch", "Schiedam", "'s-Hertogenbosch|Schiedam")]
    [InlineData("Edelman", "Ede stad", "Ede stad|Edelman")]
    [InlineData("één", "een", "een één")]
    public void Puts_names_in_the_order_of_a_dutch_list(string a, string b, string expected)
    {
        var order = expected.Contains('|', StringComparison.Ordinal) ? expected.Split('|') : expected.Split(' ');
        Assert.Equal(order, DutchOrder.Sort([a, b], name => name));
        Assert.Equal(order, DutchOrder.Sort([b, a], name => name));
    }

    [Fact]
    public void Names_under_one_letter_stand_together_whatever_they_are_written_in()
    {
        string[] names = ["…", "🎉", "中文", "٣ abc", "Ωmega", "zorg", "Ægir", "3 oktober", "C++ & C#", "", " ", "Øst", "李 明", "10", "Zorg/Welzijn 🎉"];
        var letters = DutchOrder.Sort(names, name => name).Select(DutchOrder.Letter).ToArray();
        Assert.Equal(letters.Distinct().Count(), letters.Zip(letters.Skip(1), (a, b) => a == b ? 0 : 1).Sum() + 1);
        Assert.Equal(("0-9", "#"), (letters[0], letters[^1]));
    }

    [Theory]
    [InlineData("٣ abc", "#")]
    [InlineData("IJmond", "I")]
    [InlineData("ĳs", "I")]
    [InlineData("'t Hart", "T")]
    [InlineData("Éénhoorn", "E")]
    [InlineData("3 oktober", "0-9")]
    [InlineData("…", "#")]
    [InlineData("Ωmega", "#")]
    public void Finds_the_letter_that_a_name_stands_under(string name, string letter) =>
        Assert.Equal(letter, DutchOrder.Letter(name));

    [Theory]
    [InlineData("Frans van der Heijden", "Heijden, Frans van der")]
    [InlineData("Nora Azarkan", "Azarkan, Nora")]
    [InlineData("Jan Willem Bakker", "Bakker, Jan Willem")]
    [InlineData("Femke van het Nederend", "Nederend, Femke van het")]
    [InlineData("Els 't Hart", "Hart, Els 't")]
    [InlineData("Van der Heijden", "Heijden, Van der")]
    [InlineData("Rita Jansen-de Vries", "Jansen-de Vries, Rita")]
    [InlineData("S. Lindhout-van Es", "Lindhout-van Es, S.")]
    [InlineData("Anneke ten Hoopen-van der Ruysdael", "Hoopen-van der Ruysdael, Anneke ten")]
    [InlineData("Aïcha Bos-’t Hart", "Bos-’t Hart, Aïcha")]
    [InlineData("Jan-willem Bakker", "Bakker, Jan-willem")]
    [InlineData("Wytze von Hohenzollern-Sigmaringen", "Hohenzollern-Sigmaringen, Wytze von")]
    [InlineData("Socrates", "Socrates")]
    [InlineData("Heijden, Frans van der", "Heijden, Frans van der")]
    public void Turns_a_name_to_its_surname(string name, string expected) => Assert.Equal(expected, SurnameFirst.Of(name));
}
