using System.Globalization;

namespace SiteGen.Content;

/// <summary>The hours of a meeting in local time: <c>14:00</c> or <c>14:00-16:30</c>. Immutable.</summary>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended; absent when not known. Before <paramref name="Start"/> means after midnight.</param>
public sealed record SessionTime(TimeOnly Start, TimeOnly? End = null)
{
    /// <summary>Reads the forms above; a full stop may stand for the colon, a dash of any length and blanks around it are fine.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SessionTime? time)
    {
        time = null;
        var dash = text.IndexOfAny('-', '–', '—');
        if (!TryClock(dash < 0 ? text : text[..dash], out var start)) return false;
        if (dash < 0)
        {
            time = new SessionTime(start);
            return true;
        }

        if (!TryClock(text[(dash + 1)..], out var end)) return false;
        time = new SessionTime(start, end);
        return true;
    }

    /// <summary>The form of a content file: <c>14:00-16:30</c>.</summary>
    public override string ToString() => End is { } end ? Clock(Start) + "-" + Clock(end) : Clock(Start);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static bool TryClock(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        text = text.Trim();
        var mark = text.IndexOfAny(':', '.');
        if (mark is not (1 or 2) || text.Length != mark + 3) return false;
        if (!int.TryParse(text[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23) return false;
        if (!int.TryParse(text[(mark + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59) return false;
        time = new TimeOnly(hour, minute);
        return true;
    }
}
