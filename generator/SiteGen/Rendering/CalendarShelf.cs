using System.Security.Cryptography;
using System.Text;
using SiteGen.Content;
using SiteGen.Dutch.Writing;
using SiteGen.Rendering.Calendars;
using SiteGen.Rendering.Contract;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>Makes the calendar files of meetings of which the day is known.</summary>
internal sealed class CalendarShelf(ContractWorld world)
{
    /// <summary>Meetings that were longer ago are no use in a calendar that one subscribes to.</summary>
    private const int PastDays = 400;

    /// <summary>The calendar of one meeting.</summary>
    internal byte[] Of(Meeting meeting) => CalendarWriter.Write("", Product, [EventOf(meeting)]);

    /// <summary>The calendar of all meetings, for who subscribes to it: those to come and those of the last year.</summary>
    internal byte[] All()
    {
        var from = world.Site.Today.AddDays(-PastDays);
        return CalendarWriter.Write(
            world.Texts.Fill("calendar_title", ("site", world.Settings.Title)),
            Product,
            world.Site.Agenda.Coming.Concat(world.Site.Agenda.Past.Where(meeting => meeting.Date.AsDay >= from).Reverse())
                .Where(meeting => meeting.CalendarRoute is not null).Select(EventOf));
    }

    private string Product => world.Settings.Title + "//SiteGen";

    /// <summary>
    /// What makes an event the same one next time: where it stands on the site, and whose site it is. The address of the build does not count, so that a
    /// trial does not double the meetings of its readers.
    /// </summary>
    private string UidOf(Meeting meeting)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(meeting.CalendarRoute!)));
        return hash[..32] + "@" + (world.Settings.BaseUrl?.Host ?? Slug.Of(world.Settings.Title));
    }

    private CalendarEvent EventOf(Meeting meeting)
    {
        var zone = world.Settings.TimeZone;
        var day = meeting.Date.AsDay!.Value;
        var last = meeting.EndDate is { AsDay: { } end, IsUncertain: false } && end > day ? end : day;
        var source = meeting.Source;
        var oneDay = last == day;
        return new CalendarEvent
        {
            Uid = UidOf(meeting),
            Title = meeting.Title,
            Day = day,
            LastDay = last,
            Start = oneDay && meeting.Time is { } time ? new Moment(day, time.Start).In(zone) : null,
            End = oneDay && meeting.Time is { End: { } until } hours ? new Moment(until < hours.Start ? day.AddDays(1) : day, until).In(zone) : null,
            Stamp = (source.Article.Lastmod ?? source.Article.PublishedAt ?? new Moment(day)).In(zone),
            Location = meeting.Venue is null ? meeting.Place : meeting.Place is null ? meeting.Venue : meeting.Venue + ", " + meeting.Place,
            Description = meeting.Report?.Article.Summary,
            Url = meeting.Report is { } report ? world.Urls.Absolute(report.Route)
                : meeting.Url is { } url ? world.Urls.AbsoluteLink(url) : world.Urls.Absolute(source.Route),
        };
    }
}
