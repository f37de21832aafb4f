using SiteGen.Cli;
using Xunit;

namespace SiteGen.Tests.Cli;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData("a,b,c", "a,b,c", "")]
    [InlineData("a,b,c,d,e", "a,b,x,d,e", "  b,- c,+ x,  d")]
    [InlineData("a", "a,b", "  a,+ b")]
    [InlineData("a,b", "b", "- a,  b")]
    [InlineData("1,a,2,3,4,5,b,6", "1,c,2,3,4,5,d,6", "  1,- a,+ c,  2,  …,  5,- b,+ d,  6")]
    [InlineData("a,b,c,a,b,b,a", "c,b,a,b,a,c", "- a,- b,  c,+ b,  a,  b,- b,  a,+ c")]
    public void The_shortest_difference_is_shown_with_a_line_around_it(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(',', LineDifference.Between(before.Replace(',', '\n'), after.Replace(',', '\n'))));

    [Fact]
    public void Texts_that_share_little_are_shown_whole()
    {
        var before = string.Join('\n', Enumerable.Range(0, 1000));
        var after = string.Join('\n', Enumerable.Range(2000, 1000));
        Assert.Equal(2000, LineDifference.Between(before, after).Count);
    }
}
