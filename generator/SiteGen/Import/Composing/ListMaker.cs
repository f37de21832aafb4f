using System.Globalization;
using SiteGen.Dutch;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting;

namespace SiteGen.Import.Composing;

/// <summary>Joins items in a row to a list, and items that are further in to lists below.</summary>
internal static class ListMaker
{
    /// <summary>Deeper lists than this are flattened.</summary>
    private const int Deepest = 5;

    /// <summary>The list of the blocks from one up to another.</summary>
    internal static BodyList Make(ReportView report, int first, int next, IReadOnlyList<TextSpan> removed)
    {
        var at = first;
        return Level(report, ref at, next, Depth(report, first), 0, removed);
    }

    private static BodyList Level(ReportView report, ref int at, int next, int depth, int below, IReadOnlyList<TextSpan> removed)
    {
        var items = new List<BodyListItem>();
        var head = report.Index.Blocks[at];
        while (at < next && (Depth(report, at) >= depth || below == 0))
        {
            var text = BodyMaker.Text(report, at, removed);
            at++;
            BodyList? under = null;
            if (at < next && Depth(report, at) > depth && below < Deepest) under = Level(report, ref at, next, Depth(report, at), below + 1, removed);
            items.Add(new BodyListItem(text, under));
        }

        var isOrdered = head.Raw.IsOrdered || (head.Marker.Length > 0 && head.Marker.Any(char.IsAsciiDigit));
        return new BodyList(isOrdered, isOrdered ? Number(head.Marker) : 1, items);
    }

    /// <summary>How far in an item is: its level in a structured file, its indent in plain text.</summary>
    private static int Depth(ReportView report, int block)
    {
        var clean = report.Index.Blocks[block];
        return clean.IsLine ? clean.Indent / 2 : clean.Raw.Level * 2;
    }

    private static int Number(string marker)
    {
        var digits = new string([.. marker.Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and < 5 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
    }
}
