namespace SiteGen.Cli;

/// <summary>The lines by which two texts differ, as people read them: <c>-</c> goes, <c>+</c> comes, with a little around it.</summary>
internal static class LineDifference
{
    /// <summary>Beyond this many changes the texts are simply different; finding the shortest difference costs their square.</summary>
    private const int MostChanges = 400;

    private const int Around = 1;

    /// <summary>The difference; empty when the texts are equal.</summary>
    public static IReadOnlyList<string> Between(string before, string after)
    {
        var a = before.Split('\n');
        var b = after.Split('\n');
        var all = Changes(a, b) ?? [.. a.Select(line => "- " + line), .. b.Select(line => "+ " + line)];
        return WithLittleAround(all);
    }

    /// <summary>The shortest script of changes (Myers 1986); null when it is longer than is worth showing.</summary>
    private static List<string>? Changes(string[] a, string[] b)
    {
        var most = Math.Min(a.Length + b.Length, MostChanges);
        var furthest = new int[(2 * most) + 2];
        var history = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            history.Add((int[])furthest.Clone());
            for (var k = -d; k <= d; k += 2)
            {
                var down = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]);
                var x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < a.Length && x - k < b.Length && string.Equals(a[x], b[x - k], StringComparison.Ordinal)) x++;
                furthest[most + k] = x;
                if (x >= a.Length && x - k >= b.Length) return WalkBack(a, b, history, most, d);
            }
        }

        return null;
    }

    private static List<string> WalkBack(string[] a, string[] b, List<int[]> history, int middle, int distance)
    {
        var script = new List<string>();
        var (x, y) = (a.Length, b.Length);
        for (var d = distance; d >= 0; d--)
        {
            var furthest = history[d];
            var k = x - y;
            var down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
            var beforeX = d == 0 ? 0 : down ? furthest[middle + k + 1] : furthest[middle + k - 1];
            var beforeY = d == 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
            while (x > beforeX && y > beforeY)
            {
                script.Add("  " + a[--x]);
                y--;
            }

            if (d == 0) break;
            script.Add(down ? "+ " + b[--y] : "- " + a[--x]);
        }

        script.Reverse();
        return script;
    }

    private static List<string> WithLittleAround(IReadOnlyList<string> all)
    {
        var shown = new List<string>();
        var last = -1;
        for (var i = 0; i < all.Count; i++)
        {
            if (!Enumerable.Range(i - Around, (2 * Around) + 1).Any(near => near >= 0 && near < all.Count && all[near][0] != ' ')) continue;
            if (last >= 0 && i > last + 1) shown.Add("  …");
            shown.Add(all[i].TrimEnd());
            last = i;
        }

        return shown;
    }
}
