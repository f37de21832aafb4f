using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>Tells the rows of a table that was typed with blanks between its cells: who does what and when, below minutes.</summary>
internal static class GapRows
{
    private const int FewestRows = 3;
    private const int FewestFigures = 2;

    /// <summary>Whether a line is one of three or more below each other that are cut by gaps, of which two or more have figures and none an address.</summary>
    internal static bool Is(TextIndex index, int at)
    {
        if (!IsCut(index, at)) return false;
        var first = at;
        while (first > 0 && !index.Blocks[first].BlankBefore && IsCut(index, first - 1)) first--;
        var (rows, figures) = (0, 0);
        for (var i = first; i < index.Blocks.Length && IsCut(index, i); i++)
        {
            var row = new BlockView(index, i);
            if (AddressLines.IsAddress(row)) return false;
            rows++;
            if (row.Has(TokenKind.Number)) figures++;
            if (index.Blocks[i].BlankAfter) break;
        }

        return rows >= FewestRows && figures >= FewestFigures;
    }

    private static bool IsCut(TextIndex index, int at)
    {
        if (!index.Blocks[at].IsLine) return false;
        var line = new BlockView(index, at).Line.AsSpan().Trim();
        return line.IndexOf("   ") > 0 || line.Contains('\t');
    }
}
