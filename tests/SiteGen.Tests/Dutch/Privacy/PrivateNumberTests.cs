using SiteGen.Dutch.Privacy;
using Xunit;

namespace SiteGen.Tests.Dutch.Privacy;

public class PrivateNumberTests
{
    [Theory]
    [InlineData("Mijn bsn is 111222333.", "111222333")]
    [InlineData("bsn: 1112.22.333", "1112.22.333")]
    [InlineData("123456782 en 111222333", "123456782,111222333")]
    [InlineData("111222334", "")]
    [InlineData("000000000", "")]
    [InlineData("1112223330", "")]
    [InlineData("https://x.nl/111222333", "")]
    [InlineData("NL111222333B01", "")]
    [InlineData("€ 111.222.333,50", "111.222.333")]
    [InlineData("dossier 2017-111222333", "")]
    [InlineData("11 12 22 33 3", "")]
    [InlineData("12-11-2017", "")]
    public void Citizen_numbers_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', CitizenNumbers.In(text).Select(one => text.Substring(one.Start, one.Length))));

    [Theory]
    [InlineData("Bel 06-12345678.", "06-12345678")]
    [InlineData("Bel 06 - 12 34 56 78!", "06 - 12 34 56 78")]
    [InlineData("+31 6 12345678", "+31 6 12345678")]
    [InlineData("0031612345678", "0031612345678")]
    [InlineData("070 - 123 45 67", "")]
    [InlineData("06-02-2017", "")]
    [InlineData("061234567", "")]
    [InlineData("06123456789", "")]
    [InlineData("artikel 106123456781", "")]
    public void Mobile_numbers_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', MobileNumbers.In(text).Select(one => text.Substring(one.Start, one.Length))));

    [Theory]
    [InlineData("06-12345678", "0612345678")]
    [InlineData("+31 (0)6 12345678", "0612345678")]
    [InlineData("0031 6 12345678", "0612345678")]
    public void Two_ways_of_writing_are_one_number(string text, string figures) => Assert.Equal(figures, MobileNumbers.Figures(text));
}
