namespace SiteGen.Diagnostics;

/// <summary>Finds the known word that a mistyped one was probably meant to be, for "bedoelde u …?".</summary>
public static class Suggestion
{
    /// <summary>
    /// The nearest of <paramref name="known"/> to <paramref name="typed"/> by edits (insert, delete, replace, swap), at most
    /// a third of its length; the first in ordinal order when several are as near; null when none is near.
    /// </summary>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(known);
        string? best = null;
        var bestDistance = Math.Max(1, typed.Length / 3) + 1;
        foreach (var word in known.Order(StringComparer.Ordinal))
        {
            var distance = string.Equals(word, typed, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(typed, word, bestDistance);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (word, distance);
        }

        return best;
    }

    /// <summary>Optimal string alignment distance, case ignored; gives up at <paramref name="limit"/>.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || a.Length > 64 || b.Length > 64) return limit;
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
