using SiteGen.Dutch.Dates;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Joins a date that stands a part a line, as pages have it whose parts are boxes: <c>Alkmaar,</c> / <c>19</c> / <c>november</c> / <c>2021</c>.
/// </summary>
internal static class BrokenDates
{
    private const int LinesOfDate = 3;
    private const int LongestTown = 30;
    private const int LongestDate = 24;

    /// <summary>The same blocks, broken dates whole.</summary>
    internal static List<CleanBlock> Join(List<CleanBlock> blocks)
    {
        var joined = new List<CleanBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            joined.Add(blocks[i]);
            if (i + LinesOfDate > blocks.Count || !IsDate(blocks, i)) continue;
            for (var part = 1; part < LinesOfDate; part++) joined[^1] = With(joined[^1], blocks[++i]);
            if (joined.Count < 2 || joined[^1].BlankBefore || joined[^2] is not { IsLine: true, Marker.Length: 0, Text.Text: [.., ','] } town || town.Text.Length > LongestTown) continue;
            joined[^2] = With(town, joined[^1]);
            joined.RemoveAt(joined.Count - 1);
        }

        return joined;
    }

    private static CleanBlock With(CleanBlock above, CleanBlock below) => above with { Text = above.Text.Append(MarkedText.Plain(" ")).Append(below.Text) };

    private static bool IsDate(List<CleanBlock> blocks, int at)
    {
        if (blocks[at] is not { IsLine: true, Marker.Length: 0, Text.Text: { Length: 1 or 2 } day } || !char.IsAsciiDigit(day[0]) || !char.IsAsciiDigit(day[^1])) return false;
        if (blocks[at + 1] is not { IsLine: true, BlankBefore: false, Text.Text: { } month } || !char.IsLetter(month[0]) || blocks[at + 2] is not { IsLine: true, BlankBefore: false, Text.Text: { Length: 4 } year } || !char.IsAsciiDigit(year[0])) return false;
        var whole = day + " " + month + " " + year;
        return whole.Length <= LongestDate && DateRecogniser.Find(whole).Dates is [{ Kind: DateMentionKind.Day, Year: not null } date] && date.Span.Length == whole.Length;
    }
}
