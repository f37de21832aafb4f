using System.Globalization;
using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public class AnyCaseTableTests
{
    private static readonly AnyCaseTable<int> Table = new(new Dictionary<string, int>(StringComparer.Ordinal) { ["maart"] = 3, ["één"] = 1, ["a"] = 7 });

    [Theory]
    [InlineData("maart", 3)]
    [InlineData("Maart", 3)]
    [InlineData("MAART", 3)]
    [InlineData("ÉÉN", 1)]
    [InlineData("A", 7)]
    [InlineData("maarts", 0)]
    [InlineData("mart", 0)]
    [InlineData("eén", 0)]
    [InlineData("", 0)]
    public void A_word_is_found_in_any_case(string word, int value) => Assert.Equal(value, Table.Find(word));

    [Fact]
    public void Each_of_many_words_is_found_and_no_other()
    {
        var words = Enumerable.Range(1, 5000).ToDictionary(number => "woord" + number.ToString(CultureInfo.InvariantCulture), number => number, StringComparer.Ordinal);
        var table = new AnyCaseTable<int>(words);
        foreach (var (word, number) in words)
        {
            Assert.Equal(number, table.Find(word.ToUpperInvariant()));
            Assert.Equal(0, table.Find(word + "x"));
        }
    }
}
