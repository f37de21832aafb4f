using System.Text;

namespace SiteGen.Cli;

/// <summary>
/// A table of words with a border, wrapped to a width. It looks as the tables of Spectre.Console do, which reckon with styles in every cell and take
/// long over ten thousand rows. Immutable once made.
/// </summary>
internal sealed class PlainTable
{
    /// <summary>What a column takes besides its words: a blank on both sides and a bar.</summary>
    private const int Around = 3;

    private const int Narrowest = 4;

    private readonly Border border;
    private readonly int[] widths;

    /// <summary>The marks of a border: the beginning, cross and end of its top, of the line below the head and of its bottom.</summary>
    private readonly record struct Border(char Line, char Bar, string Top, string Middle, string Bottom)
    {
        internal static Border Rounded { get; } = new('─', '│', "╭┬╮", "├┼┤", "╰┴╯");

        internal static Border Ascii { get; } = new('-', '|', "+++", "|+|", "+++");
    }

    /// <summary>A table.</summary>
    /// <param name="head">The headings of its columns.</param>
    /// <param name="rows">Its rows, each of as many cells.</param>
    /// <param name="width">The most characters that a line may have.</param>
    /// <param name="isRounded">Whether the border may have other marks than ASCII has.</param>
    internal PlainTable(IReadOnlyList<string> head, IReadOnlyList<string[]> rows, int width, bool isRounded)
    {
        border = isRounded ? Border.Rounded : Border.Ascii;
        widths = [.. head.Select(heading => heading.Length)];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], row[i].Length);
        }

        Narrow(widths, width - (Around * widths.Length) - 1);
    }

    /// <summary>Makes the widest columns narrower, all alike, until they fit.</summary>
    private static void Narrow(int[] widths, int room)
    {
        while (widths.Sum() is var all && all > room)
        {
            var widest = widths.Max();
            if (widest <= Narrowest) return;
            var next = Math.Max(Narrowest, widths.Where(width => width < widest).DefaultIfEmpty(Narrowest).Max());
            var count = widths.Count(width => width == widest);
            var less = Math.Min(widest - next, Math.Max(1, (all - room) / count));
            for (var i = 0; i < widths.Length && all > room; i++)
            {
                if (widths[i] != widest) continue;
                widths[i] -= less;
                all -= less;
            }
        }
    }

    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="head">The headings it was made of.</param>
    /// <param name="rows">The rows it was made of.</param>
    internal void Write(TextWriter writer, IReadOnlyList<string> head, IReadOnlyList<string[]> rows)
    {
        var line = new StringBuilder();
        AppendLine(line, border.Top);
        AppendRow(line, head);
        AppendLine(line, border.Middle);
        foreach (var row in rows)
        {
            AppendRow(line, row);
            writer.Write(line);
            line.Clear();
        }

        AppendLine(line, border.Bottom);
        writer.Write(line);
    }

    private void AppendLine(StringBuilder line, string marks)
    {
        for (var i = 0; i < widths.Length; i++) line.Append(i == 0 ? marks[0] : marks[1]).Append(border.Line, widths[i] + 2);
        line.Append(marks[2]).Append('\n');
    }

    private void AppendRow(StringBuilder line, IReadOnlyList<string> cells)
    {
        Span<int> places = stackalloc int[widths.Length];
        for (var isFirst = true; isFirst || HasMore(cells, places); isFirst = false)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                var piece = Piece(cells[i], ref places[i], widths[i]);
                line.Append(border.Bar).Append(' ').Append(piece).Append(' ', widths[i] - piece.Length + 1);
            }

            line.Append(border.Bar).Append('\n');
        }
    }

    private static bool HasMore(IReadOnlyList<string> cells, ReadOnlySpan<int> places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < cells[i].Length) return true;
        }

        return false;
    }

    /// <summary>The words from a place on that fit on one line; a word that is longer than the line is broken.</summary>
    private static ReadOnlySpan<char> Piece(string text, ref int place, int width)
    {
        var rest = text.AsSpan(place);
        if (rest.Length <= width)
        {
            place = text.Length;
            return rest;
        }

        var end = rest[..(width + 1)].LastIndexOf(' ');
        if (end <= 0) end = char.IsHighSurrogate(rest[width - 1]) ? width - 1 : width;
        place += end;
        while (place < text.Length && text[place] == ' ') place++;
        return rest[..end].TrimEnd(' ');
    }
}
