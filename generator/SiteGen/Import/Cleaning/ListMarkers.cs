using SiteGen.Import.Reading;

namespace SiteGen.Import.Cleaning;

/// <summary>Takes the marker off lines of plain text that are items of a list: <c>•</c>, <c>-</c>, <c>*</c>, <c>1.</c>, <c>a)</c>.</summary>
internal static class ListMarkers
{
    private const string Bullets = "•·▪■●○◦‣⁃►▶➢➤✓✔→»";
    private const string Dashes = "-–—*+o";

    /// <summary>The same lines, with markers apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Raw.Kind != RawBlockKind.Line) continue;
            var length = MarkerLength(line.Text.Text, out var isSure);
            if (length == 0 || (!isSure && !HasNeighbour(lines, i))) continue;
            var rest = line.Text.Slice(length, line.Text.Length - length).Trim();
            if (rest.Length == 0) continue;
            lines[i] = line with { Marker = line.Text.Text[..length].Trim(), Text = rest };
        }

        return lines;
    }

    /// <summary>Whether the line before or after has a marker of the same sort, so that a dash or number is no accident.</summary>
    private static bool HasNeighbour(List<CleanBlock> lines, int at)
    {
        var own = Sort(lines[at].Text.Text);
        return (at > 0 && (lines[at - 1].Marker.Length > 0 ? Sort(lines[at - 1].Marker + " x") == own : Sort(lines[at - 1].Text.Text) == own))
            || (at + 1 < lines.Count && Sort(lines[at + 1].Text.Text) == own)
            || (at > 0 && own == '-' && lines[at - 1].Text.Text.EndsWith(':'));
    }

    /// <summary>A letter for the sort of marker: bullet, dash, figure, letter; <c>\0</c> for none.</summary>
    private static char Sort(string text)
    {
        if (MarkerLength(text, out _) == 0) return '\0';
        var c = text[0] == '(' && text.Length > 1 ? text[1] : text[0];
        return char.IsAsciiDigit(c) ? '1' : Bullets.Contains(c, StringComparison.Ordinal) ? '•' : Dashes.Contains(c, StringComparison.Ordinal) ? '-' : 'a';
    }

    private static int MarkerLength(string text, out bool isSure)
    {
        isSure = false;
        if (text.Length < 3) return 0;
        if (Bullets.Contains(text[0], StringComparison.Ordinal))
        {
            isSure = true;
            return 1;
        }

        var spaced = text[1] is ' ' or '\t';
        if (Dashes.Contains(text[0], StringComparison.Ordinal) && spaced)
        {
            isSure = text[0] is '*';
            return 1;
        }

        var at = text[0] == '(' ? 1 : 0;
        var digits = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 3) (at, digits) = (at + 1, digits + 1);
        if (digits is 0 or 3)
        {
            if (digits != 0 || !char.IsAsciiLetterLower(text[at])) return 0;
            at++;
        }

        if (at + 1 >= text.Length || !(text[at] == ')' || (text[at] == '.' && digits > 0))) return 0;
        return text[at + 1] is ' ' or '\t' ? at + 1 : 0;
    }
}
