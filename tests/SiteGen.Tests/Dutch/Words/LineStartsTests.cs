using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public sealed class LineStartsTests
{
    private static readonly LineStarts Starts = new("foto:", "tekst en foto", "foto", "(foto", "©");

    [Theory]
    [InlineData("foto: jan", 0)]
    [InlineData("fotograaf", 2)]
    [InlineData("tekst en foto's", 1)]
    [InlineData("(foto jan)", 3)]
    [InlineData("© jan", 4)]
    [InlineData("tekst", -1)]
    [InlineData("een foto", -1)]
    [InlineData("", -1)]
    public void The_first_of_the_beginnings_that_a_line_has_is_found(string line, int number) => Assert.Equal(number, Starts.Find(line));

    [Fact]
    public void Of_several_that_fit_the_next_is_found_behind_the_one_before()
    {
        Assert.Equal(2, Starts.Find("foto: jan", 0));
        Assert.Equal(-1, Starts.Find("foto: jan", 2));
        Assert.True(Starts.Fits("foto"));
        Assert.False(Starts.Fits("fot"));
    }
}
