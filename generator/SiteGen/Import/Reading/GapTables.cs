using SiteGen.Dutch.Words;

namespace SiteGen.Import.Reading;

/// <summary>
/// Finds tables that were typed with blanks between their cells, below a head that says so: <c>Nr  Wat  Wie  Wanneer</c>. Their gaps become tabs, so that no row passes for
/// a sentence or for a menu.
/// </summary>
internal static class GapTables
{
    private const string Gap = "  ";
    private const int FewestCells = 3;
    private const int LongestRow = 240;

    private static readonly WordSet Heads = new(
        ("nr nr. nummer no no. # wat wie wanneer waar actie acties actiepunt actiepunten datum door onderwerp status gereed naam punt omschrijving opmerking opmerkingen trekker deadline verantwoordelijke verantwoordelijk besluit toezegging afspraak eigenaar termijn klaar functie organisatie tijd spreker locatie "
        + "who what when action by date item owner topic due").Split(' '));

    /// <summary>The same lines, those of tables with tabs.</summary>
    internal static List<RawBlock> Mark(List<RawBlock> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (Cells(lines[i]) is not { Length: >= FewestCells } head || !Array.TrueForAll(head, cell => Heads.Contains(WordForm.Fold(cell)))) continue;
            var next = i + 1;
            while (next < lines.Count && Cells(lines[next]) is { } cells && cells.Length == head.Length) next++;
            if (next == i + 1) continue;
            for (var row = i; row < next; row++) lines[row] = RawBlock.OfLine(string.Join('\t', Cells(lines[row])!), lines[row].Line);
            i = next - 1;
        }

        return lines;
    }

    private static string[]? Cells(RawBlock line) =>
        line.Text.Text is { Length: <= LongestRow } text && text.Contains(Gap, StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal) ? text.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : null;
}
