using SiteGen.Import.Reading;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Takes the marker off lines of plain text that are items of a list: <c>•</c>, <c>-</c>, <c>*</c>, <c>1.</c>, <c>a)</c>. A letter that
/// a bullet of a symbol font becomes when it is pasted as text (<c>ü</c>, <c>Ø</c>, <c>§</c>) counts where the next item has it too.
/// </summary>
internal static class ListMarkers
{
    private const string Bullets = "•·▪■●○◦‣⁃►▶➢➤✓✔";
    private const string Dashes = "-–—−*+o";
    private const string Symbols = "üØ§vqèð";

    /// <summary>Marks that sites put before a link; only below a colon or three in a row do they make a list.</summary>
    private const string Arrows = "→»›";

    /// <summary>An item that was wrapped further is no item.</summary>
    private const int MostWrapped = 8;

    /// <summary>A shorter word in small letters may be of a name.</summary>
    private const int ShortestWord = 4;

    /// <summary>The same lines, with markers apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> lines)
    {
        var sections = NumberedSections.Find(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Raw.Kind != RawBlockKind.Line) continue;
            if (sections.Contains(i))
            {
                lines[i] = line with { IsSection = true };
                continue;
            }

            var length = LengthIn(line.Text.Text, out var isSure);
            if (length == 0 || (!isSure && !HasNeighbour(lines, i))) continue;
            var rest = line.Text.Slice(length, line.Text.Length - length).Trim();
            if (rest.Length == 0) continue;

            // Letters are words of the report: another line may speak of "c", and no list of ours counts in letters.
            lines[i] = line with { Marker = line.Text.Text[..length].Trim(), Text = Sort(line.Text.Text) is 'a' or 'A' ? line.Text : rest };
        }

        return lines;
    }

    /// <summary>Whether the line before or after has a marker of the same sort, so that a dash or number is no accident.</summary>
    private static bool HasNeighbour(List<CleanBlock> lines, int at)
    {
        var own = Sort(lines[at].Text.Text);
        var (above, below) = (Neighbour(lines, at, -1), Neighbour(lines, at, 1));
        if (own == '»') return IsBelowColon(lines, at) || ArrowsAround(lines, at) >= 3;
        if (own == 'A') return IsNextLetter(above, lines[at]) || IsNextLetter(lines[at], below);
        if (lines[at].Text.Text[0] == 'o' && above is { Marker.Length: > 0 } && Sort(above) == '•') return true;
        return Sort(above) == own || Sort(below) == own || (own == '-' && IsBelowColon(lines, at));
    }

    /// <summary><c>A. Zorg aan huis</c> / <c>B. Wachten op hulp</c>: the letters follow each other, and neither line is a name with an initial.</summary>
    private static bool IsNextLetter(CleanBlock? first, CleanBlock? second)
    {
        if (first is null || second is null || Sort(first) != 'A' || Sort(second) != 'A') return false;
        var (one, two) = (first.Text.Text, second.Text.Text);
        return two[0] == one[0] + 1 && SaysMore(one) && SaysMore(two);
    }

    /// <summary>Whether an ordinary word stands behind the first one of a line that a letter begins.</summary>
    private static bool SaysMore(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words.Skip(1).Count(word => char.IsLower(word[0]) && word.Length >= ShortestWord) > 0;
    }

    /// <summary>How many lines in a row, with this one, begin with an arrow.</summary>
    private static int ArrowsAround(List<CleanBlock> lines, int at)
    {
        var count = 1;
        for (var i = at - 1; i >= 0 && Sort(lines[i]) == '»' && count < 3; i--) count++;
        for (var i = at + 1; i < lines.Count && Sort(lines[i]) == '»' && count < 3; i++) count++;
        return count;
    }

    /// <summary>The characters that word processors have for bullets of a symbol font.</summary>
    private static bool IsSymbolFont(char c) => c is >= '\uF020' and <= '\uF0FF';

    private static bool IsBelowColon(List<CleanBlock> lines, int at) => at > 0 && lines[at - 1].Text.Text.EndsWith(':');

    /// <summary>The nearest line before or after that is not the rest of a wrapped one; absent when there is none.</summary>
    private static CleanBlock? Neighbour(List<CleanBlock> lines, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < lines.Count && Math.Abs(i - at) <= MostWrapped; i += step)
        {
            if (lines[i].Marker.Length > 0 || lines[i].BlankBefore || !char.IsLower(lines[i].Text.Text.FirstOrDefault()) || LengthIn(lines[i].Text.Text, out _) > 0) return lines[i];
        }

        return null;
    }

    private static char Sort(CleanBlock? line) => line is null ? '\0' : Sort(line.Marker.Length > 0 ? line.Marker + " x" : line.Text.Text);

    /// <summary>A letter for the sort of marker: bullet, dash, figure, letter; <c>\0</c> for none.</summary>
    private static char Sort(string text)
    {
        if (LengthIn(text, out _) == 0) return '\0';
        var c = text[0] == '(' && text.Length > 1 ? text[1] : text[0];
        if (Arrows.Contains(c, StringComparison.Ordinal)) return '»';
        if (text[1] is '>' or '-' && c is '-' or '=' or '>') return '>';
        if (Symbols.Contains(c, StringComparison.Ordinal) && text[1] is ' ' or '\t') return c;
        if (IsSymbolFont(c)) return '•';
        if (char.IsHighSurrogate(c)) return c;
        if (c == '#') return '#';
        if (char.IsAsciiLetterUpper(c)) return 'A';
        return char.IsAsciiDigit(c) ? '1' : Bullets.Contains(c, StringComparison.Ordinal) ? '•' : Dashes.Contains(c, StringComparison.Ordinal) ? '-' : 'a';
    }

    /// <summary>How long the marker is that a line begins with; 0 when it has none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isSure">Whether it is one whatever stands above and below.</param>
    internal static int LengthIn(string text, out bool isSure)
    {
        isSure = false;
        if (text.Length < 3) return 0;
        if (Bullets.Contains(text[0], StringComparison.Ordinal))
        {
            isSure = true;
            return 1;
        }

        if (text[0] is '-' or '=' or '>' && text[1] is '>' or '-' && text[2] is ' ' or '\t') return 2;
        if (Arrows.Contains(text[0], StringComparison.Ordinal)) return 1;
        if (IsSymbolFont(text[0]) || (char.IsHighSurrogate(text[0]) && text[2] is ' ' or '\t' or '\uFE0F'))
        {
            isSure = IsSymbolFont(text[0]);
            return char.IsHighSurrogate(text[0]) ? (text[2] == '\uFE0F' ? 3 : 2) : 1;
        }

        if (text[0] == '#' && char.IsAsciiDigit(text[1]) && text.IndexOf(' ', StringComparison.Ordinal) is (2 or 3) and var blank) return blank;
        if (text[0] is '-' or '–' or '−' or '*' && char.IsLetter(text[1])) return 1;
        var spaced = text[1] is ' ' or '\t';
        if (Dashes.Contains(text[0], StringComparison.Ordinal) && spaced)
        {
            isSure = text[0] is '*';
            return 1;
        }

        if (Symbols.Contains(text[0], StringComparison.Ordinal) && spaced && text[2] is not ' ') return 1;
        var at = text[0] == '(' ? 1 : 0;
        var digits = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 3) (at, digits) = (at + 1, digits + 1);
        if (digits is 0 or 3)
        {
            if (digits != 0 || !char.IsAsciiLetter(text[at]) || (char.IsAsciiLetterUpper(text[at]) && at > 0)) return 0;
            at++;
        }

        if (at + 1 >= text.Length || text[at] is not (')' or '.')) return 0;
        return text[at + 1] is ' ' or '\t' || (digits > 0 && char.IsUpper(text[at + 1])) ? at + 1 : 0;
    }
}
