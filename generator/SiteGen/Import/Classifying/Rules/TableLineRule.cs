using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines of plain text that make a table (cells between tabs or bars) or a programme (each begins with a time).</summary>
internal sealed class TableLineRule : IBlockRule
{
    /// <summary>In the contents of a recording stand minutes and seconds.</summary>
    private const int MostMinutes = 100;
    private const int MostDayWords = 16;

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (!block.Block.IsLine) return null;
        if (IsTime(block) && (Beside(block, -1) is { } earlier && IsTime(earlier) || Beside(block, 1) is { } later && IsTime(later))) return new ClassifiedBlock(BlockRole.Programme);
        if (IsDay(block) && (Beside(block, -1) is { } before && IsDay(before) || Beside(block, 1) is { } behind && IsDay(behind))) return new ClassifiedBlock(BlockRole.Programme);
        var cells = TableCells.CountIn(block.Text);
        if (cells < 2) return null;
        var isAbove = Beside(block, 1) is { } below && TableCells.CountIn(below.Text) == cells;
        if (cells == 2 && IsNumbered(block) && !isAbove) return null;
        return isAbove || Beside(block, -1) is { } above && TableCells.CountIn(above.Text) == cells ? new ClassifiedBlock(BlockRole.TableRow) : null;
    }

    /// <summary>The line above or below; absent when there is none.</summary>
    private static BlockView? Beside(BlockView block, int step)
    {
        var other = block.Number + step;
        return other >= 0 && other < block.Index.Blocks.Length && block.Index.Blocks[other].IsLine ? new BlockView(block.Index, other) : null;
    }

    /// <summary><c>1.1   Opening</c>: a number and a name below a card of labels are the first heading.</summary>
    private static bool IsNumbered(BlockView block) => block.Block.BlankBefore && block.Text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && block.Text.AsSpan(0, tab).IndexOfAnyExcept("0123456789.") < 0;

    /// <summary><c>18 januari 2022     Kerngroep</c>: a day, a gap, and what happens then.</summary>
    private static bool IsDay(BlockView block)
    {
        if (block.WordCount is < 3 or > MostDayWords || block.LastMark is ':' || block.Dates is not [{ Kind: DateMentionKind.Day } date, ..] || date.Span.Start != block.Block.Start) return false;
        var line = block.Line.AsSpan().Trim();
        if (date.Span.Length + 3 >= line.Length) return false;
        var gap = line[date.Span.Length..];
        if (gap.StartsWith(" - ") || gap.StartsWith(" – ") || gap.StartsWith(" | ")) return block.LastMark is not ('.' or '!' or '?') && char.IsLetter(gap[3]);
        return gap[0] is '\t' or ' ' && gap[1] is '\t' or ' ' || (gap[0] == '\t' && gap.Length > 1);
    }

    /// <summary><c>13.30 uur Inloop</c>, <c>13:30 – 14:00 Welkom</c>.</summary>
    private static bool IsTime(BlockView block)
    {
        if (block.First >= block.Next || block.WordCount < 2) return false;
        var first = block.Index.Tokens[block.First];
        if (first.Kind != TokenKind.Number || first.Length is < 4 or > 11) return false;
        var mark = first.Folded.AsSpan().IndexOfAny('.', ':');
        if (mark is not (1 or 2) || first.Length < mark + 3) return false;
        return int.TryParse(first.Folded.AsSpan(0, mark), out var hour) && hour < (first.Folded[mark] == ':' ? MostMinutes : 24)
            && int.TryParse(first.Folded.AsSpan(mark + 1, 2), out var minute) && minute < 60 && (first.Length == mark + 3 || first.Folded[mark + 3] is '-');
    }
}
