using FsCheck;
using FsCheck.Fluent;
using SiteGen.Newsroom.Saving;
using Xunit;

namespace SiteGen.Tests.Newsroom.Saving;

public sealed class LineMergeTests
{
    [Theory]
    [InlineData("a b c", "a x c", "a b c", "a x c")]
    [InlineData("a b c", "a b c", "a b x", "a b x")]
    [InlineData("a b c", "x b c", "a b y", "x b y")]
    [InlineData("a b c", "x a b c", "a b c y", "x a b c y")]
    [InlineData("a b c d", "a c d", "a b c", "a c")]
    [InlineData("a b c", "a x c", "a x c", "a x c")]
    [InlineData("a b c", "a x c", "a y c", null)]
    [InlineData("a b c", "a c", "a y c", null)]
    [InlineData("a b c d e", "a x c d e", "a b c d y", "a x c d y")]
    [InlineData("", "a", "", "a")]
    [InlineData("", "a", "b", null)]
    public void Brings_two_changes_together(string start, string mine, string theirs, string? merged)
    {
        Assert.Equal(merged?.Replace(' ', '\n'), LineMerge.Of(Lines(start), Lines(mine), Lines(theirs)));
        Assert.Equal(merged?.Replace(' ', '\n'), LineMerge.Of(Lines(start), Lines(theirs), Lines(mine)));
    }

    [Fact]
    public void One_change_is_the_outcome_and_the_order_of_two_makes_no_difference() => Prop.ForAll(Text(), Text(), Text(), (start, a, b) =>
    {
        Assert.Equal(a, LineMerge.Of(start, a, start));
        Assert.Equal(a, LineMerge.Of(start, start, a));
        Assert.Equal(LineMerge.Of(start, a, b), LineMerge.Of(start, b, a));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Changes_far_apart_always_go_together() => Prop.ForAll(Text(), Text(), Text(), (middle, a, b) =>
        Assert.Equal(a + "\n|\n" + middle + "\n|\n" + b, LineMerge.Of("1\n|\n" + middle + "\n|\n2", a + "\n|\n" + middle + "\n|\n2", "1\n|\n" + middle + "\n|\n" + b))).QuickCheckThrowOnFailure();

    private static string Lines(string words) => words.Replace(' ', '\n');

    private static Arbitrary<string> Text() => Gen.Elements("a", "b", "c", "d").ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary();
}
