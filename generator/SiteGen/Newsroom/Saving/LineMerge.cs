namespace SiteGen.Newsroom.Saving;

/// <summary>Brings two changes of one text together, line by line (which in Markdown is paragraph by paragraph). Pure.</summary>
internal static class LineMerge
{
    /// <summary>Comparing more pairs of lines than this takes longer than anyone waits.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>The text with both changes; null when both changed the same lines to something else.</summary>
    public static string? Of(string start, string mine, string theirs)
    {
        if (string.Equals(start, mine, StringComparison.Ordinal) || string.Equals(mine, theirs, StringComparison.Ordinal)) return theirs;
        if (string.Equals(start, theirs, StringComparison.Ordinal)) return mine;
        var (old, left, right) = (start.Split('\n'), mine.Split('\n'), theirs.Split('\n'));
        if (Pairs(old, left) is not { } inLeft || Pairs(old, right) is not { } inRight) return null;
        var merged = new List<string>(Math.Max(left.Length, right.Length));
        var (o, l, r) = (0, 0, 0);
        while (true)
        {
            // The next line that all three have; between here and there stands what one of the two changed.
            var stable = o;
            while (stable < old.Length && (inLeft[stable] < l || inRight[stable] < r)) stable++;
            var (toLeft, toRight) = stable < old.Length ? (inLeft[stable], inRight[stable]) : (left.Length, right.Length);
            var (before, one, other) = (old[o..stable], left[l..toLeft], right[r..toRight]);
            if (one.SequenceEqual(before, StringComparer.Ordinal)) merged.AddRange(other);
            else if (other.SequenceEqual(before, StringComparer.Ordinal) || one.SequenceEqual(other, StringComparer.Ordinal)) merged.AddRange(one);
            else return null;
            if (stable == old.Length) return string.Join('\n', merged);
            merged.Add(old[stable]);
            (o, l, r) = (stable + 1, toLeft + 1, toRight + 1);
        }
    }

    /// <summary>For each old line the place of the same line in the new text, in rising order; -1 when it is gone. Null when the texts are too long.</summary>
    private static int[]? Pairs(string[] old, string[] now)
    {
        var pairs = new int[old.Length];
        Array.Fill(pairs, -1);
        var (from, endOld, endNow) = (0, old.Length, now.Length);
        while (from < Math.Min(endOld, endNow) && IsSame(old[from], now[from])) pairs[from] = from++;
        while (endOld > from && endNow > from && IsSame(old[endOld - 1], now[endNow - 1])) pairs[--endOld] = --endNow;
        var (rows, columns) = (endOld - from, endNow - from);
        if ((long)rows * columns > MostPairs) return null;
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                longest[i, j] = IsSame(old[from + i], now[from + j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (IsSame(old[from + i], now[from + j])) pairs[from + i++] = from + j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
