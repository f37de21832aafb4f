using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public sealed class WordSetTests
{
    private static readonly string[] Words = ["de", "dé", "'t", "één", "zonder", "verantwoordelijkheidsverdelingsafspraken", "x", "1e"];

    [Fact]
    public void It_holds_what_was_added_and_nothing_else()
    {
        var set = new WordSet(Words);

        Assert.All(Words, word => Assert.True(set.Contains(word) && set.Contains(word.AsSpan()), word));
        Assert.All(["", "d", "da", "e", "ex", "zondes", "verantwoordelijkheidsverdelingsafspraken?", "een", "De"], word => Assert.False(set.Contains(word) || set.Contains(word.AsSpan()), word));
    }

    [Fact]
    public void Letters_that_share_a_bit_are_told_apart()
    {
        // The filter keeps the letter modulo 64: these two fall on one place.
        var set = new WordSet { "a" + "rm" };

        Assert.False(set.Contains((char)('a' + 64) + "rm"));
    }

    [Fact]
    public void An_empty_word_can_be_in_it() => Assert.True(new WordSet { "" }.Contains(""));
}
