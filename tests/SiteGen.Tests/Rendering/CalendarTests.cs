using System.Text;
using SiteGen.Content;
using SiteGen.Rendering;
using SiteGen.Rendering.Calendars;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Rendering;

public sealed class CalendarTests
{
    [Fact]
    public void Lines_are_folded_between_characters_and_end_as_the_standard_says()
    {
        var title = string.Concat(Enumerable.Repeat("Bijeenkomst, één; 🎉 \\ ", 12)) + "\nslot";
        var bytes = CalendarWriter.Write("Agenda", "Proef", [new CalendarEvent { Uid = "a@b", Title = title, Day = new DateOnly(2017, 2, 3), LastDay = new DateOnly(2017, 2, 4), Stamp = DateTimeOffset.UnixEpoch }]);
        var text = new UTF8Encoding(false, true).GetString(bytes);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(title, Unescaped(Parse(text)["SUMMARY"]));
        Assert.Equal("20170203", Parse(text)["DTSTART;VALUE=DATE"]);
        Assert.Equal("20170205", Parse(text)["DTEND;VALUE=DATE"]);
    }

    [Fact]
    public void A_meeting_is_the_same_event_wherever_the_site_is_built()
    {
        var content = ContentOf(Article("x", "2017-02-06", "2017-02-03"));
        var here = TestRender.Text(TestRender.Renderer(Build(content)), "nieuws/2017/x/bijeenkomst.ics");
        var there = TestRender.Text(TestRender.Renderer(Build(content), new RenderOptions { BaseUrl = new Uri("https://proef.example/a/b/") }), "nieuws/2017/x/bijeenkomst.ics");
        Assert.Equal(Parse(here)["UID"], Parse(there)["UID"]);
        Assert.Equal("20170203", Parse(here)["DTSTART;VALUE=DATE"]);
        Assert.Equal("20170204", Parse(here)["DTEND;VALUE=DATE"]);
        Assert.Equal("20170206T000000Z", Parse(here)["DTSTAMP"]);
        Assert.Equal("https://proef.example/a/b/nieuws/2017/x/", Parse(there)["URL"]);
    }

    [Fact]
    public void Hours_that_are_known_are_in_it_and_the_calendar_holds_every_dated_meeting()
    {
        var files = TestRender.All(TestRender.RichRenderer());
        var coming = Parse(Encoding.UTF8.GetString(files["nieuws/2020/komt/bijeenkomst.ics"]));
        Assert.Equal("20200305T140000Z", coming["DTSTART"]);
        Assert.Equal("20200305T163000Z", coming["DTEND"]);
        Assert.Equal("Raadhuis\\, Velsen", coming["LOCATION"]);
        Assert.DoesNotContain("nieuws/2018/twee/bijeenkomst.ics", files.Keys);
        var calendar = Encoding.UTF8.GetString(files["agenda/agenda.ics"]);
        Assert.Equal(2, calendar.Split("BEGIN:VEVENT").Length - 1);
    }

    private static Dictionary<string, string> Parse(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2)).DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}
