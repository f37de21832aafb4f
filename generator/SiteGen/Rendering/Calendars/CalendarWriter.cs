using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Calendars;

/// <summary>Writes events as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets, whole days are of type DATE.</summary>
internal static class CalendarWriter
{
    /// <summary>RFC 5545, 3.1: a line is at most 75 octets long, without its end.</summary>
    private const int MaxOctets = 75;

    /// <param name="title">The name of the calendar; empty for a file with one event.</param>
    /// <param name="product">Who wrote it, for PRODID.</param>
    /// <param name="events">The events, in the order in which they are written.</param>
    internal static byte[] Write(string title, string product, IEnumerable<CalendarEvent> events)
    {
        var calendar = new StringBuilder(1024);
        Line(calendar, "BEGIN:VCALENDAR");
        Line(calendar, "VERSION:2.0");
        Line(calendar, "PRODID:-//" + Text(product) + "//NL");
        Line(calendar, "CALSCALE:GREGORIAN");
        Line(calendar, "METHOD:PUBLISH");
        if (title.Length > 0)
        {
            Line(calendar, "NAME:" + Text(title));
            Line(calendar, "X-WR-CALNAME:" + Text(title));
        }

        foreach (var one in events) Event(calendar, one);
        Line(calendar, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(calendar.ToString());
    }

    private static void Event(StringBuilder calendar, CalendarEvent one)
    {
        Line(calendar, "BEGIN:VEVENT");
        Line(calendar, "UID:" + one.Uid);
        Line(calendar, "DTSTAMP:" + Moment(one.Stamp));
        if (one.Start is { } start)
        {
            Line(calendar, "DTSTART:" + Moment(start));
            if (one.End is { } end) Line(calendar, "DTEND:" + Moment(end));
        }
        else
        {
            // The end of a whole-day event is the day after it.
            Line(calendar, "DTSTART;VALUE=DATE:" + Day(one.Day));
            if (one.LastDay < DateOnly.MaxValue) Line(calendar, "DTEND;VALUE=DATE:" + Day(one.LastDay.AddDays(1)));
        }

        Line(calendar, "SUMMARY:" + Text(one.Title));
        if (one.Location is { } location) Line(calendar, "LOCATION:" + Text(location));
        if (one.Description is { } description) Line(calendar, "DESCRIPTION:" + Text(description));
        if (one.Url is { } url) Line(calendar, "URL:" + url);
        Line(calendar, "TRANSP:TRANSPARENT");
        Line(calendar, "END:VEVENT");
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT (RFC 5545, 3.3.11).</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\n') escaped.Append("\\n");
            else if (!char.IsControl(c)) escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Folds between characters, never inside one; what follows on the next line begins after one blank.</summary>
    /// <param name="calendar">Where it is written.</param>
    /// <param name="line">Whole characters: a lone surrogate counts as the three octets that stand for it in UTF-8.</param>
    private static void Line(StringBuilder calendar, string line)
    {
        var room = MaxOctets;
        var from = 0;
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                calendar.Append(line, from, at - from).Append("\r\n ");
                from = at;
                room = MaxOctets - 1;
            }

            room -= rune.Utf8SequenceLength;
            at += rune.Utf16SequenceLength;
        }

        calendar.Append(line, from, line.Length - from).Append("\r\n");
    }
}
