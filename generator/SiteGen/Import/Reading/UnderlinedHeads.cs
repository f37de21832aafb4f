namespace SiteGen.Import.Reading;

/// <summary>Finds headings that were typed with a line of marks below them, as in mails: <c>Mijn kind gamet</c> above <c>===============</c>.</summary>
internal static class UnderlinedHeads
{
    private const int LongestHead = 110;
    private const int ShortestLine = 3;

    /// <summary>The same lines, those with a line of marks below them as headings, without that line.</summary>
    internal static List<RawBlock> Mark(List<RawBlock> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var (head, level) = (lines[i - 1], LevelOf(lines[i].Text.Text));
            if (level == 0 || head.Text.Length > LongestHead || !HasLetter(head.Text.Text) || (i > 1 && HasLetter(lines[i - 2].Text.Text))) continue;
            if (level > 1 && lines[i].Text.Text.Trim().Length * 2 < head.Text.Length) continue;
            lines[i - 1] = new RawBlock(RawBlockKind.Heading, MarkedText.Plain(head.Text.Text.Trim())) { Line = head.Line, Level = level };
            lines.RemoveAt(i);
        }

        return lines;
    }

    /// <summary>1 for a line of <c>=</c>, 2 for one of <c>-</c>, 0 for any other.</summary>
    private static int LevelOf(string line)
    {
        var bare = line.AsSpan().Trim();
        if (bare.Length < ShortestLine || bare.ContainsAnyExcept(bare[0])) return 0;
        return bare[0] switch { '=' => 1, '-' => 2, _ => 0 };
    }

    private static bool HasLetter(string line) => line.AsSpan().ContainsAnyExcept(" \t-=_*~#") && line.Any(char.IsLetter);
}
