namespace SiteGen.Import.Cleaning;

/// <summary>Joins the rows of a programme that were copied a cell a line: <c>19.30 uur:</c> / <c>Welkom door de wethouder</c>.</summary>
internal static class TimeRows
{
    private const int FewestRows = 3;
    private const int ShortestTime = 4;
    private const int LongestTime = 24;
    private const int LongestCell = 140;

    /// <summary>From one time to the next there are no more lines.</summary>
    private const int MostBetween = 4;

    /// <summary>The same blocks, the words of such a row behind its time.</summary>
    internal static List<CleanBlock> Join(List<CleanBlock> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (!IsTime(blocks[i])) continue;
            var (rows, last) = (0, i);
            for (var at = i; at < blocks.Count && at - last <= MostBetween; at++)
            {
                if (!IsTime(blocks[at]) || at + 1 >= blocks.Count || !IsCell(blocks[at + 1])) continue;
                (rows, last) = (rows + 1, at);
            }

            if (rows < FewestRows)
            {
                i = last;
                continue;
            }

            return Joined(blocks, i, last);
        }

        return blocks;
    }

    private static List<CleanBlock> Joined(List<CleanBlock> blocks, int first, int last)
    {
        var joined = new List<CleanBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i >= first && i <= last && IsTime(blocks[i]) && i + 1 < blocks.Count && IsCell(blocks[i + 1]))
            {
                joined.Add(blocks[i] with { Text = blocks[i].Text.Append(MarkedText.Plain(" ")).Append(blocks[i + 1].Text) });
                i++;
            }
            else joined.Add(blocks[i]);
        }

        return joined;
    }

    private static bool IsCell(CleanBlock block) => block is { IsLine: true, Marker.Length: 0, Text.Length: > 1 and <= LongestCell } && !IsTime(block);

    /// <summary><c>19.30</c>, <c>19:30 uur:</c>, <c>9.00 - 9.30 uur</c>: one time or two, and nothing else but a word for the hour.</summary>
    private static bool IsTime(CleanBlock block)
    {
        var text = block.Text.Text.AsSpan();
        if (text.Length is < ShortestTime or > LongestTime || !char.IsAsciiDigit(text[0]) || !block.IsLine || block.Marker.Length > 0) return false;
        var times = 0;
        while (text.Length > 0)
        {
            var digits = 0;
            while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
            if (digits is 1 or 2 && digits + 2 < text.Length && text[digits] is '.' or ':' && char.IsAsciiDigit(text[digits + 1]) && char.IsAsciiDigit(text[digits + 2]) && (digits + 3 == text.Length || !char.IsAsciiDigit(text[digits + 3])))
            {
                times++;
                text = text[(digits + 3)..];
                continue;
            }

            if (text[0] is ' ' or '-' or '–' or ':') text = text[1..];
            else if (text.StartsWith("uur") || text.StartsWith("tot")) text = text[3..];
            else if (text is "u" or "h" or "u:") text = [];
            else return false;
        }

        return times is 1 or 2;
    }
}
