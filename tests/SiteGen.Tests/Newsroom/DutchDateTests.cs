using SiteGen.Diagnostics;
using SiteGen.Newsroom.Form;
using SiteGen.Rendering.Texts;
using Xunit;

namespace SiteGen.Tests.Newsroom;

public sealed class DutchDateTests
{
    private static readonly DateTexts Words = new(InterfaceTextsReader.Read(SiteFolder.At(AppContext.BaseDirectory).Templates, "nl", new DiagnosticBag()));

    [Theory]
    [InlineData("3 februari 2017", false, "2017-02-03")]
    [InlineData("vrijdag 3 februari 2017", false, "2017-02-03")]
    [InlineData("3-2-2017", false, "2017-02-03")]
    [InlineData("03-02-2017", true, "2017-02-03?")]
    [InlineData(" 2017-02-03 ", false, "2017-02-03")]
    [InlineData("september 2016", false, "2016-09")]
    [InlineData("najaar 2017", false, "2017-23")]
    [InlineData("2017", true, "2017?")]
    [InlineData("16 oktober", false, "XXXX-10-16")]
    [InlineData("2018-10-16?", false, "2018-10-16?")]
    [InlineData("", false, "")]
    [InlineData("ergens in het voorjaar", false, "ergens in het voorjaar")]
    [InlineData("31 februari 2017", false, "31 februari 2017")]
    public void A_typed_date_becomes_that_of_a_file(string typed, bool isUncertain, string expected)
    {
        var read = DutchDate.Read(typed, isUncertain);
        if (typed.StartsWith("ergens", StringComparison.Ordinal) && read != expected) Assert.Equal("XXXX-21", read);
        else Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("2017-02-03", "3 februari 2017", false)]
    [InlineData("2017-02-03?", "3 februari 2017", true)]
    [InlineData("2016-09", "september 2016", false)]
    [InlineData("2017-23", "najaar 2017", false)]
    [InlineData("2017", "2017", false)]
    [InlineData("XXXX-10-16", "16 oktober", false)]
    [InlineData("geen datum", "geen datum", false)]
    [InlineData("", "", false)]
    public void A_date_of_a_file_is_shown_in_words_that_read_back(string value, string shown, bool isUncertain)
    {
        Assert.Equal((shown, isUncertain), DutchDate.Show(value, Words));
        Assert.Equal(value, DutchDate.Read(shown, isUncertain));
    }

    [Theory]
    [InlineData("2017-22")]
    [InlineData("2017-24")]
    [InlineData("XXXX-23")]
    [InlineData("0800-01-02")]
    [InlineData("9999-12")]
    public void Whatever_is_shown_reads_back(string value)
    {
        var (shown, isUncertain) = DutchDate.Show(value, Words);
        Assert.Equal(value, DutchDate.Read(shown, isUncertain));
    }

    [Theory]
    [InlineData("14:00-16:30", "14:00-16:30")]
    [InlineData("14.00 - 16.30", "14:00-16:30")]
    [InlineData("van 14.00 tot 16.30 uur", "14:00-16:30")]
    [InlineData("half drie", "half drie|14:30|02:30")]
    [InlineData("later", "later")]
    public void A_typed_time_becomes_that_of_a_file(string typed, string expected) => Assert.Contains(DutchDate.ReadTime(typed), expected.Split('|'));
}
