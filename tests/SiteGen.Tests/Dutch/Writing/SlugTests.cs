using FsCheck;
using FsCheck.Fluent;
using SiteGen.Dutch.Writing;
using Xunit;

namespace SiteGen.Tests.Dutch.Writing;

public sealed class SlugTests
{
    [Theory]
    [InlineData("CON", "con-1")]
    [InlineData("Com1", "com1-1")]
    [InlineData("Concept", "concept")]
    [InlineData("'s-Hertogenbosch", "s-hertogenbosch")]
    [InlineData("Nora Özgür", "nora-ozgur")]
    [InlineData("  Eén & ander … ", "een-ander")]
    [InlineData("IJmond: ’t kan!", "ijmond-t-kan")]
    [InlineData("ĲSSEL", "ijssel")]
    [InlineData("../../x", "x")]
    [InlineData("日本", "")]
    [InlineData("Ống Łódź Ærø", "ong-lodz-aero")]
    [InlineData("e\u0301e\u0301n", "een")]
    public void Makes_the_last_part_of_an_address(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Cuts_a_long_title_at_a_word()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("bijeenkomst", 20)));
        Assert.True(slug.Length <= Slug.MaximumLength);
        Assert.EndsWith("-bijeenkomst", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_is_its_own_slug_and_safe() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<UnicodeString>(), text =>
    {
        var slug = Slug.Of(text.Get ?? "");
        Assert.Equal(slug, Slug.Of(slug));
        Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", slug);
    }));
}
