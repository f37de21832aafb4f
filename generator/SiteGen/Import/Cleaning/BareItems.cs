namespace SiteGen.Import.Cleaning;

/// <summary>
/// Tells items without a mark below a heading: three or more short lines in small letters, apart from all else, of which none ends a sentence. Lines of a wrapped
/// paragraph begin with a capital somewhere and end in a full stop.
/// </summary>
internal static class BareItems
{
    private const int FewestItems = 3;
    private const int LongestItem = 70;
    private const int LongestHeading = 60;

    /// <summary>Whether such items begin with a line.</summary>
    internal static bool StartAt(List<CleanBlock> lines, int at)
    {
        if (at == 0 || !lines[at].BlankBefore || !lines[at - 1].IsLine || lines[at - 1].Text.Length is 0 or > LongestHeading || !char.IsUpper(lines[at - 1].Text.Text[0]) || !char.IsLetterOrDigit(lines[at - 1].Text.Text[^1])) return false;
        var next = at;
        while (next < lines.Count && (next == at || !lines[next].BlankBefore))
        {
            if (!IsItem(lines[next])) return false;
            next++;
        }

        return next - at >= FewestItems;
    }

    private static bool IsItem(CleanBlock line) =>
        line.IsLine && line.Marker.Length == 0 && line.Text.Length is > 2 and <= LongestItem && char.IsLower(line.Text.Text[0]) && (char.IsLetterOrDigit(line.Text.Text[^1]) || line.Text.Text[^1] is ')');
}
