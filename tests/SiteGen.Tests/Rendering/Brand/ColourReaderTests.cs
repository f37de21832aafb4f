using SiteGen.Rendering.Brand;
using Xunit;

namespace SiteGen.Tests.Rendering.Brand;

public class ColourReaderTests
{
    [Theory]
    [InlineData("#0b5c47", "#0b5c47", 1)]
    [InlineData("#FFF", "#ffffff", 1)]
    [InlineData("#12345680", "#123456", 0.5)]
    [InlineData("rgb(11, 92, 71)", "#0b5c47", 1)]
    [InlineData("rgb(11 92 71 / 50%)", "#0b5c47", 0.5)]
    [InlineData("rgba(100%, 0%, 0%, .25)", "#ff0000", 0.25)]
    [InlineData("hsl(120, 100%, 25%)", "#008000", 1)]
    [InlineData("hsl(240deg 100% 50%)", "#0000ff", 1)]
    [InlineData("hwb(0 50% 0%)", "#ff8080", 1)]
    [InlineData("oklch(0.627966 0.257704 29.2346)", "#ff0000", 1)]
    [InlineData("oklab(100% 0 0)", "#ffffff", 1)]
    [InlineData("color(srgb 0 0.5 1)", "#0080ff", 1)]
    [InlineData("RebeccaPurple", "#663399", 1)]
    [InlineData("transparent", "#000000", 0)]
    public void Colours_are_read(string text, string hex, double alpha)
    {
        var colour = ColourReader.Read(text)!.Value;
        Assert.Equal(hex, colour.ToString());
        Assert.Equal(alpha, colour.Alpha, 0.01);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#12345")]
    [InlineData("#ggg")]
    [InlineData("rgb(1 2)")]
    [InlineData("rgb(1 2 x)")]
    [InlineData("hsl(1 2 3")]
    [InlineData("color(display-p3 1 0 0)")]
    [InlineData("blauwgroen")]
    [InlineData("currentcolor")]
    public void Other_texts_are_no_colours(string text) => Assert.Null(ColourReader.Read(text));

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#777", "#fff", 4.48)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#fff", "#fff", 1)]
    public void Contrast_is_that_of_the_guidelines(string front, string ground, double ratio) =>
        Assert.Equal(ratio, Colour.Contrast(ColourReader.Read(front)!.Value, ColourReader.Read(ground)!.Value), 0.01);

    [Fact]
    public void A_half_covering_colour_is_seen_on_its_ground() =>
        Assert.Equal("#808080", ColourReader.Read("rgb(0 0 0 / 50%)")!.Value.Over(Colour.White).ToString());
}
