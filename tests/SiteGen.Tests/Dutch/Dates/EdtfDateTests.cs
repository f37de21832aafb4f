using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Dutch.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2017-06-27", DatePrecision.Day, "2017-06-27", "2017-06-27")]
    [InlineData("2018-10-16?", DatePrecision.Day, "2018-10-16", "2018-10-16")]
    [InlineData("2016-09", DatePrecision.Month, "2016-09-01", "2016-09-30")]
    [InlineData("2016-02?", DatePrecision.Month, "2016-02-01", "2016-02-29")]
    [InlineData("2017-21", DatePrecision.Season, "2017-03-01", "2017-05-31")]
    [InlineData("2017-22", DatePrecision.Season, "2017-06-01", "2017-08-31")]
    [InlineData("2017-23", DatePrecision.Season, "2017-09-01", "2017-11-30")]
    [InlineData("2019-24", DatePrecision.Season, "2019-12-01", "2020-02-29")]
    [InlineData("9999-24", DatePrecision.Season, "9999-12-01", "9999-12-31")]
    [InlineData("2023", DatePrecision.Year, "2023-01-01", "2023-12-31")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("XXXX-10-16", DatePrecision.Day, null, null)]
    [InlineData("XXXX-02-29", DatePrecision.Day, null, null)]
    [InlineData("XXXX-10", DatePrecision.Month, null, null)]
    [InlineData("XXXX-23", DatePrecision.Season, null, null)]
    public void A_canonical_date_reads_back_and_has_its_days(string text, DatePrecision precision, string? first, string? last)
    {
        var date = EdtfDate.Parse(text).Value!;

        Assert.Equal(text, date.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(first, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(last, date.Latest?.ToString("yyyy-MM-dd"));
        Assert.Equal(first is null, date.IsYearOpen);
        Assert.Equal(text.EndsWith('?'), date.IsUncertain);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("2017-6-27")]
    [InlineData(" 2017-06-27")]
    [InlineData("2017-06-27 ")]
    [InlineData("2017-06-27??")]
    [InlineData("2017/06/27")]
    [InlineData("17-06-27")]
    [InlineData("+017-06-27")]
    [InlineData("xxxx-10-16")]
    [InlineData("XXXX")]
    [InlineData("201X")]
    [InlineData("2017-XX")]
    [InlineData("2017-06-27T10:00")]
    [InlineData("٢٠١٧-٠٦-٢٧")]
    [InlineData("dinsdag")]
    [InlineData("----------")]
    public void What_is_no_date_is_told_the_forms(string text) =>
        Assert.Equal(DateMessages.NotADate, EdtfDate.Parse(text).Message);

    [Theory]
    [InlineData("27-06-2017", "een datum begint met het jaar; bedoelt u 2017-06-27?")]
    [InlineData("6/2/2017", "een datum begint met het jaar; bedoelt u 2017-02-06?")]
    [InlineData("06.02.2017?", "een datum begint met het jaar; bedoelt u 2017-02-06?")]
    [InlineData("2017-13", "maand 13 bestaat niet: een maand is 01 tot en met 12, een seizoen 21 (lente) tot en met 24 (winter)")]
    [InlineData("2017-00-01", "maand 00 bestaat niet: een maand is 01 tot en met 12, een seizoen 21 (lente) tot en met 24 (winter)")]
    [InlineData("2017-02-29", "dag 29 bestaat niet in maand 02: de laatste dag is 28")]
    [InlineData("XXXX-02-30", "dag 30 bestaat niet in maand 02: de laatste dag is 29")]
    [InlineData("2017-06-00", "dag 00 bestaat niet in maand 06: de laatste dag is 30")]
    [InlineData("0000-06-01", "jaar 0000 bestaat niet")]
    [InlineData("2017-23-01", "een seizoen heeft geen dag: schrijf bijvoorbeeld 2017-23")]
    public void A_near_miss_is_told_what_is_wrong(string text, string message)
    {
        var result = EdtfDate.Parse(text);

        Assert.False(result.Success);
        Assert.Equal(message, result.Message);
    }

    [Fact]
    public void Dates_sort_by_first_day_then_coarse_to_fine_with_open_years_first()
    {
        string[] sorted =
        [
            "XXXX-02-10", "XXXX-10", "XXXX-10-16", "0999", "2016", "2016-01", "2016-01-01", "2016-01-01?", "2016-21", "2016-03",
            "2016-09", "2016-24", "2016-12", "2017-01-01",
        ];

        var dates = sorted.Select(text => EdtfDate.Parse(text).Value!).Reverse().Order().Select(date => date.ToString());

        Assert.Equal(sorted, dates);
    }

    [Theory]
    [InlineData("2017-23", "2017-09-01", true)]
    [InlineData("2017-24", "2018-02-28", true)]
    [InlineData("2017-24", "2017-02-28", false)]
    [InlineData("XXXX-24", "2017-02-28", true)]
    [InlineData("XXXX-24", "2017-03-01", false)]
    [InlineData("XXXX-10-16", "2018-10-16", true)]
    [InlineData("XXXX-10-16", "2018-10-17", false)]
    [InlineData("XXXX-10", "2018-10-17", true)]
    [InlineData("2018", "2019-01-01", false)]
    public void A_date_holds_the_days_it_can_mean(string text, string day, bool held) =>
        Assert.Equal(held, EdtfDate.Parse(text).Value!.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void Certainty_and_year_change_without_touching_the_rest()
    {
        var day = EdtfDate.OfDay(2018, 10, 16);

        Assert.Equal("2018-10-16?", day.AsUncertain().ToString());
        Assert.Equal(day, day.AsUncertain().AsCertain());
        Assert.Equal("XXXX-10-16", day.WithOpenYear().ToString());
        Assert.Throws<InvalidOperationException>(() => EdtfDate.OfYear(2018).WithOpenYear());
        Assert.Equal(new DateOnly(2018, 10, 16), day.AsUncertain().AsDay);
        Assert.Null(EdtfDate.OfMonth(2018, 10).AsDay);
    }
}
