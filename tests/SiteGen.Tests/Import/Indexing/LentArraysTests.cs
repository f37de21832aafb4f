using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;
using Xunit;

namespace SiteGen.Tests.Import.Indexing;

public sealed class LentArraysTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(600)]
    [InlineData(100_000)]
    public void Numbers_are_zero_whatever_the_report_before_left(int count)
    {
        for (var report = 0; report < 3; report++)
        {
            using var arrays = new LentArrays();
            var (first, second) = (arrays.Numbers(count), arrays.Numbers(count));
            Assert.NotSame(first, second);
            Assert.DoesNotContain(first.Take(count), number => number != 0);
            Array.Fill(first, 7);
            Array.Fill(second, 8);
        }
    }

    [Fact]
    public void Nobody_reads_the_tokens_of_a_report_that_is_done()
    {
        var arrays = new LentArrays();
        var tokens = TokenScanner.Scan("De kerk is vol.", arrays.Tokens(8));
        Assert.Equal("kerk", tokens[1].Folded);
        arrays.Dispose();
        Assert.Null(tokens[1].Folded);
    }

    [Fact]
    public void A_text_of_more_tokens_than_there_are_places_is_read_whole()
    {
        using var arrays = new LentArrays();
        Assert.Equal(200, TokenScanner.Scan(new string(',', 200), arrays.Tokens(4)).Count);
    }
}
