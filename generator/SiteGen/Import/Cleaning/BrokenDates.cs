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
        for (var i = 0; i + LinesOfDate <= blocks.Count; i++)
        {
            if (!IsDate(blocks, i)) continue;
            var (first, next) = (i, i + LinesOfDate);
            if (first > 0 && blocks[first - 1] is { IsLine: true, Marker.Length: 0, Text.Text: [.., ','] } above && above.Text.Length <= LongestTown && !blocks[first].BlankBefore) first--;
            var text = blocks[first].Text;
            for (var part = first + 1; part < next; part++) text = text.Append(MarkedText.Plain(" ")).Append(blocks[part].Text);
            blocks[first] = blocks[first] with { Text = text };
            blocks.RemoveRange(first + 1, next - first - 1);
            i = first;
        }

        return blocks;
    }

    private static bool IsDate(List<CleanBlock> blocks, int at)
    {
        if (blocks[at] is not { IsLine: true, Marker.Length: 0, Text.Text: { Length: 1 or 2 } day } || !char.IsAsciiDigit(day[0]) || !char.IsAsciiDigit(day[^1])) return false;
        if (blocks[at + 1] is not { IsLine: true, BlankBefore: false, Text.Text: { } month } || !char.IsLetter(month[0]) || blocks[at + 2] is not { IsLine: true, BlankBefore: false, Text.Text: { Length: 4 } year } || !char.IsAsciiDigit(year[0])) return false;
        var whole = day + " " + month + " " + year;
        return whole.Length <= LongestDate && DateRecogniser.Find(whole).Dates is [{ Kind: DateMentionKind.Day, Year: not null } date] && date.Span.Length == whole.Length;
    }
}
