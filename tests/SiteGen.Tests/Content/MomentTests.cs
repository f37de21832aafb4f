using SiteGen.Content;
using Xunit;

namespace SiteGen.Tests.Content;

public class MomentTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData("2017-02-06", "2017-02-06", "2017-02-06T00:00:00+01:00")]
    [InlineData("2017-07-06T09:00", "2017-07-06T09:00", "2017-07-06T09:00:00+02:00")]
    [InlineData("2017-07-06 09:00:30", "2017-07-06T09:00:30", "2017-07-06T09:00:30+02:00")]
    [InlineData("2017-07-06T09:00:00Z", "2017-07-06T09:00:00Z", "2017-07-06T09:00:00+00:00")]
    [InlineData("2017-07-06T09:00-05:30", "2017-07-06T09:00:00-05:30", "2017-07-06T09:00:00-05:30")]
    [InlineData("2017-03-26T02:30", "2017-03-26T02:30", "2017-03-26T02:30:00+01:00")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01T00:00:00+00:00")]
    public void Is_read_written_and_placed_in_time(string text, string written, string instant)
    {
        Assert.True(Moment.TryParse(text, out var moment));
        Assert.Equal(written, moment!.ToString());
        Assert.Equal(instant, moment.In(Amsterdam).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(Moment.TryParse(written, out var again));
        Assert.Equal(moment, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017")]
    [InlineData("06-02-2017")]
    [InlineData("2017-02-30")]
    [InlineData("2017-02-06T25:00")]
    [InlineData("2017-02-06T09")]
    [InlineData(" 2017-02-06")]
    public void Other_texts_are_no_moment(string text) => Assert.False(Moment.TryParse(text, out _));

    [Theory]
    [InlineData("14:00-16:30", "14:00-16:30")]
    [InlineData("9.30 – 11.00", "09:30-11:00")]
    [InlineData("14:00", "14:00")]
    public void Hours_are_read_and_written(string text, string written)
    {
        Assert.True(SessionTime.TryParse(text, out var time));
        Assert.Equal(written, time!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("14")]
    [InlineData("24:00")]
    [InlineData("14:60")]
    [InlineData("14:00-")]
    [InlineData("14:00-15:00-16:00")]
    public void Other_texts_are_no_hours(string text) => Assert.False(SessionTime.TryParse(text, out _));
}
