using SiteGen.Dutch.Dates;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Separates the date of publication that lost the line end behind it: <c>08-04-2021 | Op 25 maart …</c>, <c>12 mei 2022 - De gemeente …</c>, <c>15 september 2017Blog, Wonen</c>,
/// or the one before it: <c>zaal vol.jpgvrijdag 24 november 2023</c>, <c>foto: Jan Smit (12-10)zaterdag 29 oktober 2016 18:52</c>;
/// and the date that a program put before the first words of a page: <c>date 2024-11 De bijeenkomst …</c>.
/// </summary>
internal static class GluedDates
{
    /// <summary>Such a date stands in the first lines or nowhere.</summary>
    private const int MostBlocks = 6;

    private const int LongestDate = 40;

    /// <summary>A line with a date glued to its end is a caption, and no paragraph.</summary>
    private const int LongestCaption = 200;
    private const int ShortestText = 20;

    private static readonly string[] Weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary>The same blocks, glued dates apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            var block = blocks[i];
            if (!block.IsLine || block.Marker.Length > 0) continue;
            var text = block.Text.Text;
            if (SeamBehind(text) is > 0 and var seam)
            {
                blocks[i] = block with { Text = block.Text.Slice(0, seam).Trim() };
                blocks.Insert(i + 1, block with { Text = block.Text.Slice(seam, text.Length - seam).Trim(), BlankBefore = true });
                break;
            }

            var (end, next) = Machine(text) is > 0 and var length ? (length, length) : Seam(text);
            if (end == 0 || text.Length - next < ShortestText) continue;
            blocks[i] = block with { Text = block.Text.Slice(0, end).Trim() };
            blocks.Insert(i + 1, block with { Text = block.Text.Slice(next, text.Length - next).Trim(), BlankBefore = true });
            break;
        }

        return blocks;
    }

    /// <summary>How long <c>date 2024-11</c> or <c>date 2024-11-08</c> is at the beginning of a text; 0 when it does not begin so.</summary>
    private static int Machine(string text)
    {
        const string key = "date ";
        if (!text.StartsWith(key, StringComparison.Ordinal)) return 0;
        var end = key.Length;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '-')) end++;
        return end - key.Length is 7 or 10 && text[key.Length + 4] == '-' && end < text.Length && text[end] == ' ' ? end : 0;
    }

    /// <summary>Where a date begins that ends a line and is glued to what stands before it; 0 when no such date does.</summary>
    private static int SeamBehind(string text)
    {
        if (text.Length is < ShortestText or > LongestCaption || !(char.IsAsciiDigit(text[^1]) || text.EndsWith(" uur", StringComparison.Ordinal))) return 0;
        var from = Math.Max(0, text.Length - LongestDate);
        var (dates, times) = DateRecogniser.Find(text[from..]);
        if (dates is not [.., { Kind: DateMentionKind.Day, Year: not null } date]) return 0;
        var end = from + date.Span.End;
        if (times is [.., { } time] && from + time.Span.Start > end) end = from + time.Span.End;
        if (end < text.Length && !text.AsSpan(end).Trim().SequenceEqual("uur")) return 0;
        var start = from + date.Span.Start;
        if (date.Weekday is null) start = WeekdayBefore(text, start);
        return start > 1 && char.IsLetter(text[start]) && (text[start - 1] == ')' || char.IsLetterOrDigit(text[start - 1])) ? start : 0;
    }

    /// <summary>Where a day of the week begins that stands before a place and is glued to a word; the place itself when none does.</summary>
    private static int WeekdayBefore(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var weekday in Weekdays)
        {
            if (before.EndsWith(weekday, StringComparison.OrdinalIgnoreCase)) return before.Length - weekday.Length;
        }

        return at;
    }

    /// <summary>Whether a line begins with no word, or with one that a day may begin with: <c>vrijdag 24 november 2023</c>.</summary>
    private static bool MayBeginWithDay(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        return letters == 0 || DateLexicon.Of("nl").Find(text[..letters]).Kind is DateWordKind.Weekday or DateWordKind.WeekdayShort or DateWordKind.Ordinal or DateWordKind.Month or DateWordKind.MonthShort
            or DateWordKind.Past or DateWordKind.Future or DateWordKind.FutureSuffix or DateWordKind.Current or DateWordKind.Every or DateWordKind.RelativeDay;
    }

    /// <summary>Where a date at the beginning of a line ends, and where the words behind its mark begin; zeros when there is none.</summary>
    private static (int End, int Next) Seam(string text)
    {
        if (text.Length < ShortestText || text.AsSpan(0, Math.Min(text.Length, LongestDate)).IndexOfAnyInRange('0', '9') < 0 || !MayBeginWithDay(text) || DateRecogniser.Find(text[..Math.Min(text.Length, LongestDate)]).Dates is not [{ Kind: DateMentionKind.Day, Year: not null, Span.Start: 0 } date, ..]) return default;
        var mark = date.Span.End;
        if (mark + 1 < text.Length && char.IsUpper(text[mark]) && char.IsLower(text[mark + 1])) return (mark, mark);
        if (date.IsNumeric && mark + 2 < text.Length && text[mark] == ' ' && char.IsUpper(text[mark + 1]) && (char.IsLower(text[mark + 2]) || text[mark + 2] == ' ') && text[^1] is '.' or '!' or '?' or '…') return (mark, mark + 1);
        while (mark < text.Length && text[mark] == ' ') mark++;
        if (mark >= text.Length || !(text[mark] == '|' || text[mark] is '-' or '–' or '—' && mark > date.Span.End)) return default;
        var next = mark + 1;
        while (next < text.Length && text[next] == ' ') next++;
        if (next == mark + 1 || next + 1 >= text.Length || !char.IsUpper(text[next]) || char.IsUpper(text[next + 1])) return default;
        return text[^1] is '.' or '!' or '?' or '…' || text[mark] == '|' ? (date.Span.End, next) : default;
    }
}
