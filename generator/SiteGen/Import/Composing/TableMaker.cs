using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;

namespace SiteGen.Import.Composing;

/// <summary>Joins rows to a table.</summary>
internal static class TableMaker
{
    /// <summary>The table of the blocks from one up to another; absent when only rulers are left.</summary>
    internal static BodyTable? Make(ReportView report, int first, int next)
    {
        var rows = new List<IReadOnlyList<MarkedText>>();
        var hasHead = false;
        for (var i = first; i < next; i++)
        {
            var block = report.Index.Blocks[i];
            if (!block.IsLine)
            {
                hasHead |= block.Raw.IsHeaderRow && rows.Count == 0;
                rows.Add(block.Cells.Count > 0 ? block.Cells : [block.Text]);
            }
            else if (TableCells.IsRuler(block.Text.Text)) hasHead |= rows.Count == 1;
            else rows.Add([.. TableCells.Of(block.Text.Text).Select(cell => block.Text.Slice(cell.Start, cell.Length))]);
        }

        if (rows.Count == 0) return null;
        var width = rows.Max(row => row.Count);
        return hasHead || (rows.Count > 1 && LooksLikeHead(rows))
            ? new BodyTable(Padded(rows[0], width), rows.GetRange(1, rows.Count - 1))
            : new BodyTable(Padded([], width), rows);
    }

    /// <summary>The first row of a table without a marked head is one when no cell in it has a figure and others do.</summary>
    private static bool LooksLikeHead(List<IReadOnlyList<MarkedText>> rows) =>
        rows[0].All(cell => cell.Length > 0 && !cell.Text.Any(char.IsAsciiDigit)) && rows.Skip(1).Any(row => row.Any(cell => cell.Text.Any(char.IsAsciiDigit)));

    private static List<MarkedText> Padded(IReadOnlyList<MarkedText> cells, int width) =>
        [.. cells, .. Enumerable.Repeat(MarkedText.Empty, Math.Max(0, width - cells.Count))];
}
