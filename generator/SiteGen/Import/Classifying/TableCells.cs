namespace SiteGen.Import.Classifying;

/// <summary>The cells of a line of plain text that is a row of a table.</summary>
internal static class TableCells
{
    /// <summary>How many cells a line has; 0 when it is no row.</summary>
    internal static int CountIn(string line)
    {
        var mark = MarkOf(line);
        return mark == '\0' ? 0 : Trimmed(line, mark).AsSpan().Count(mark) + 1;
    }

    /// <summary>The places of the cells in a line, blanks around them left out.</summary>
    internal static List<(int Start, int Length)> Of(string line)
    {
        var mark = MarkOf(line);
        var cells = new List<(int, int)>();
        var (start, end) = (0, line.Length);
        if (mark == '|')
        {
            while (start < end && line[start] is '|' or ' ') start++;
            while (end > start && line[end - 1] is '|' or ' ') end--;
        }

        while (start <= end)
        {
            var stop = mark == '\0' ? end : line.IndexOf(mark, start, end - start);
            if (stop < 0) stop = end;
            var (from, to) = (start, stop);
            while (from < to && char.IsWhiteSpace(line[from])) from++;
            while (to > from && char.IsWhiteSpace(line[to - 1])) to--;
            cells.Add((from, to - from));
            start = stop + 1;
        }

        return cells;
    }

    /// <summary>Whether a line only separates the head of a table: <c>|---|---|</c>.</summary>
    internal static bool IsRuler(string line) => line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ' ' or ':' or '+' or '=');

    private static char MarkOf(string line) =>
        line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.AsSpan().Count('|') >= 2 || (line.Contains(" | ", StringComparison.Ordinal) && line.Length < 200) ? '|' : '\0';

    private static string Trimmed(string line, char mark) => mark == '|' ? line.Trim('|', ' ') : line;
}
