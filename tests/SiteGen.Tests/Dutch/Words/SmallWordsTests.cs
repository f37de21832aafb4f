using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public sealed class SmallWordsTests
{
    private static readonly string[] Words = ["het", "een", "út", "they", "their", "hawwe", "minsken", "the"];

    private static readonly SmallWords Small = new(Words, word => (byte)(1 + Array.IndexOf(Words, word)));

    [Theory]
    [InlineData("het", 1)]
    [InlineData("Het", 1)]
    [InlineData("EEN", 2)]
    [InlineData("Út", 3)]
    [InlineData("they", 4)]
    [InlineData("their", 5)]
    [InlineData("minsken", 7)]
    [InlineData("the", 8)]
    [InlineData("th", 0)]
    [InlineData("hat", 0)]
    [InlineData("thexx", 0)]
    [InlineData("minskens", 0)]
    [InlineData("", 0)]
    public void A_word_has_its_number_however_it_is_written(string word, int number) => Assert.Equal(number, Small.Find(word));
}
