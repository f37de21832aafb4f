using SiteGen.Files;

namespace SiteGen.Newsroom.Git;

/// <summary>Reads what <c>git status --porcelain=v2 -z</c> writes. Pure.</summary>
internal static class GitStatus
{
    /// <summary>The changes, in the order of the paths.</summary>
    /// <param name="output">The output.</param>
    /// <param name="prefix">Where in the working tree the site stands, with a final slash; empty for its root.</param>
    /// <param name="hasUnmerged">Whether a file waits for a merge to be finished.</param>
    public static IReadOnlyList<GitChange> Read(string output, string prefix, out bool hasUnmerged)
    {
        hasUnmerged = false;
        var changes = new List<GitChange>();
        foreach (var line in output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "1 XY sub mH mI mW hH hI path", "u XY sub m1 m2 m3 mW h1 h2 h3 path", "? path"
            var fields = line[0] switch { '1' => 8, 'u' => 10, '?' => 1, _ => 0 };
            if (fields == 0 || Behind(line, fields) is not { } full || !full.StartsWith(prefix, StringComparison.Ordinal)) continue;
            hasUnmerged |= line[0] == 'u';
            var path = full[prefix.Length..];
            if (TreePath.IsSafe(path) && KindOf(line) is { } kind) changes.Add(new GitChange(kind, path));
        }

        changes.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return changes;
    }

    private static string? Behind(string line, int fields)
    {
        var at = -1;
        for (var i = 0; i < fields; i++)
        {
            at = line.IndexOf(' ', at + 1);
            if (at < 0) return null;
        }

        return line[(at + 1)..];
    }

    /// <summary>What becomes of the file in all: recorded before or not, there now or not.</summary>
    private static GitChangeKind? KindOf(string line)
    {
        if (line[0] == '?') return GitChangeKind.Added;
        if (line[0] == 'u') return GitChangeKind.Changed;
        var (prepared, now) = (line[2], line[3]);
        if (prepared == 'A') return now == 'D' ? null : GitChangeKind.Added;
        return now == 'D' || (prepared == 'D' && now == '.') ? GitChangeKind.Removed : GitChangeKind.Changed;
    }
}
