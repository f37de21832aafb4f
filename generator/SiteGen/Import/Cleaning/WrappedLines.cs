using System.Text;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Joins lines of plain text that were visibly wrapped: the text breaks off in the middle of a sentence where the next
/// word would not have fitted. Any other line end is the end of a paragraph.
/// </summary>
internal static class WrappedLines
{
    /// <summary>Below this a line is a heading or an item rather than one that ran full.</summary>
    private const int ShortestFull = 40;

    /// <summary>Nobody wraps by hand beyond this.</summary>
    private const int LongestFull = 132;

    /// <summary>The blocks, wrapped lines joined.</summary>
    internal static List<CleanBlock> Join(List<CleanBlock> lines)
    {
        var width = Width(lines);
        var joined = new List<CleanBlock>(lines.Count);
        var run = new List<CleanBlock>();
        foreach (var line in lines)
        {
            if (run.Count > 0 && !Continues(run[0], run[^1].Text.Text, line, width)) Flush(run, joined);
            run.Add(line);
        }

        Flush(run, joined);
        return joined;
    }

    /// <summary>Adds the block that a run of lines makes.</summary>
    private static void Flush(List<CleanBlock> run, List<CleanBlock> joined)
    {
        if (run.Count == 0) return;
        if (run.Count == 1) joined.Add(run[0]);
        else
        {
            var text = new StringBuilder(run[0].Text.Text);
            foreach (var line in run.Skip(1))
            {
                if (IsBroken(text, line.Text.Text)) text.Length--;
                else text.Append(' ');
                text.Append(line.Text.Text);
            }

            joined.Add(run[0] with { Text = MarkedText.Plain(text.ToString()) });
        }

        run.Clear();
    }

    /// <summary>The longest line of the report, when it is one that people or programs wrap at; else 0.</summary>
    private static int Width(List<CleanBlock> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            if (line.IsLine && line.Text.Length > longest) longest = line.Text.Length;
        }

        return longest is >= ShortestFull and <= LongestFull ? longest : 0;
    }

    private static bool Continues(CleanBlock first, string above, CleanBlock line, int width)
    {
        if (!first.IsLine || !line.IsLine || line.BlankBefore || line.Marker.Length > 0) return false;
        var below = line.Text.Text;
        if (above.Length == 0 || below.Length == 0 || below.Contains('\t', StringComparison.Ordinal) || above.Contains('\t', StringComparison.Ordinal)) return false;
        var goesOn = char.IsLower(below[0]) && !EndsSentence(above) && above[^1] != ':';
        if (goesOn && (first.Marker.Length > 0 || above.Length >= ShortestFull)) return true;
        if (width == 0 || above.Length < ShortestFull) return false;
        var firstWord = below.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0 ? below.Length : blank;
        var wasFull = above.Length + 1 + firstWord > width - (width / 12);
        return wasFull && above[^1] != ':' && (goesOn || above.Length + 1 + firstWord > width || !EndsSentence(above));
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '”' or '’' or '"' && text.Length > 1;

    /// <summary>A word that was broken off with a hyphen becomes whole, save where the hyphen stands for a part left out.</summary>
    private static bool IsBroken(StringBuilder above, string below) =>
        above.Length > 2 && above[^1] == '-' && char.IsLower(above[^2]) && char.IsLower(below[0])
        && !below.StartsWith("en ", StringComparison.Ordinal) && !below.StartsWith("of ", StringComparison.Ordinal);
}
