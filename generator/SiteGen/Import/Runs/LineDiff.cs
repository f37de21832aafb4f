namespace SiteGen.Import.Runs;

/// <summary>What happened to a line.</summary>
public enum DiffKind
{
    /// <summary>It is in both texts.</summary>
    Same,

    /// <summary>It is in the first text only.</summary>
    Removed,

    /// <summary>It is in the second text only.</summary>
    Added,
}

/// <summary>A line of a comparison. Immutable.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Text">The line, without its end.</param>
/// <param name="Line">Its number in the text that it is in, from 1; in the second text when it is in both.</param>
public sealed record DiffLine(DiffKind Kind, string Text, int Line);

/// <summary>Compares two texts line by line: the longest common lines stay, what is around them was removed or added.</summary>
public static class LineDiff
{
    /// <summary>The most cells of the table that finds common lines; beyond it the differing middle counts as replaced as a whole.</summary>
    private const int MostCells = 4_000_000;

    /// <summary>The lines of both texts in order, removed ones before added ones; empty when the texts are the same.</summary>
    /// <param name="before">The first text.</param>
    /// <param name="after">The second text.</param>
    public static IReadOnlyList<DiffLine> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (a, b) = (Lines(before), Lines(after));
        if (a.AsSpan().SequenceEqual(b)) return [];
        var first = 0;
        while (first < a.Length && first < b.Length && a[first] == b[first]) first++;
        var last = 0;
        while (last < a.Length - first && last < b.Length - first && a[^(last + 1)] == b[^(last + 1)]) last++;

        var lines = new List<DiffLine>();
        for (var i = 0; i < first; i++) lines.Add(new DiffLine(DiffKind.Same, b[i], i + 1));
        AddMiddle(a, b, first, a.Length - last, b.Length - last, lines);
        for (var i = b.Length - last; i < b.Length; i++) lines.Add(new DiffLine(DiffKind.Same, b[i], i + 1));
        return lines;
    }

    private static void AddMiddle(string[] a, string[] b, int from, int aEnd, int bEnd, List<DiffLine> lines)
    {
        var (rows, columns) = (aEnd - from, bEnd - from);
        var isTooLarge = (long)rows * columns > MostCells;
        var common = isTooLarge ? new int[1, 1] : Common(a, b, from, rows, columns);
        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (!isTooLarge && i < rows && j < columns && a[from + i] == b[from + j])
            {
                lines.Add(new DiffLine(DiffKind.Same, b[from + j], from + j + 1));
                i++;
                j++;
            }
            else if (i < rows && (j == columns || isTooLarge || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new DiffLine(DiffKind.Removed, a[from + i], from + i + 1));
                i++;
            }
            else
            {
                lines.Add(new DiffLine(DiffKind.Added, b[from + j], from + j + 1));
                j++;
            }
        }
    }

    /// <summary>How many lines the rest of both texts have in common, for each place in both.</summary>
    private static int[,] Common(string[] a, string[] b, int from, int rows, int columns)
    {
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = a[from + i] == b[from + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static string[] Lines(string text)
    {
        if (text.Length == 0) return [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
