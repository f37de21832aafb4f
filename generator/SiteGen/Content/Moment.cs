using System.Globalization;

namespace SiteGen.Content;

/// <summary>
/// A day, possibly with a time and an offset from UTC, as a content file writes it: <c>2017-02-06</c>,
/// <c>2017-02-06T09:00</c>, <c>2017-02-06T09:00:00+01:00</c>. Without an offset it is in the time zone of the site. Immutable.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day; absent when the file gives the day only.</param>
/// <param name="Offset">The offset from UTC; present only when the file gives one behind the time.</param>
public sealed record Moment(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] LocalForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];
    private static readonly string[] OffsetForms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The point in time; a day without a time begins at midnight in <paramref name="zone"/>.</summary>
    /// <param name="zone">The time zone of the site.</param>
    /// <remarks>A time that the zone skips (the clock goes forward) is read with the offset before the skip.</remarks>
    public DateTimeOffset In(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = Day.ToDateTime(Time ?? TimeOnly.MinValue);
        if (Offset is { } offset) return new DateTimeOffset(local, offset);
        var shift = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3)) : zone.GetUtcOffset(local);
        return local.Ticks < Math.Abs(shift.Ticks) ? new DateTimeOffset(local, TimeSpan.Zero) : new DateTimeOffset(local, shift);
    }

    /// <summary>Reads one of the forms above; nothing else, not even a space around it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Moment? moment)
    {
        moment = null;
        if (text.Length == 10)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
            moment = new Moment(day);
        }
        else if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            moment = new Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }
        else if (DateTimeOffset.TryParseExact(Zulu(text), OffsetForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var full))
        {
            moment = new Moment(DateOnly.FromDateTime(full.DateTime), TimeOnly.FromDateTime(full.DateTime), full.Offset);
        }

        return moment is not null;
    }

    /// <summary>The form that a content file has, which <see cref="TryParse"/> reads back to an equal moment.</summary>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time) return day;
        var seconds = time.Ticks % TimeSpan.TicksPerMinute == 0 && Offset is null ? "HH:mm" : time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF";
        var text = day + "T" + time.ToString(seconds, CultureInfo.InvariantCulture);
        if (Offset is not { } offset) return text;
        return offset == TimeSpan.Zero ? text + "Z" : text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh':'mm", CultureInfo.InvariantCulture);
    }

    private static string Zulu(ReadOnlySpan<char> text) => text.EndsWith("Z") ? string.Concat(text[..^1], "+00:00") : text.ToString();
}
