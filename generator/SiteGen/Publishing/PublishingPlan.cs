using System.Text;

namespace SiteGen.Publishing;

/// <summary>
/// What the last step does, decided beforehand and written to the journal: so a run that finds a journal knows how to
/// finish the step, from whatever point it was cut off at. Immutable; all lists in ordinal order.
/// </summary>
/// <param name="Clear">Files to remove first, because they stand where a new file or its folder must come.</param>
/// <param name="Put">Files to move from the staging folder to the site.</param>
/// <param name="Remove">Files to remove last.</param>
/// <param name="Keep">Files that stay as they are.</param>
internal sealed record PublishingPlan(
    IReadOnlyList<string> Clear,
    IReadOnlyList<string> Put,
    IReadOnlyList<string> Remove,
    IReadOnlyList<string> Keep)
{
    private const string Heading = "sitegen journal 1";
    private const string Ending = "end";

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Clear.Count + Put.Count + Remove.Count == 0;

    /// <summary>The plan that turns what <paramref name="before"/> lists into the new site.</summary>
    public static PublishingPlan Make(SiteManifest before, IReadOnlyCollection<string> put, IReadOnlyCollection<string> keep)
    {
        var wanted = new HashSet<string>(put, StringComparer.Ordinal);
        wanted.UnionWith(keep);
        var wantedFolded = new HashSet<string>(wanted, StringComparer.OrdinalIgnoreCase);
        var wantedFolders = new HashSet<string>(wanted.SelectMany(Above), StringComparer.OrdinalIgnoreCase);
        var gone = before.Paths.Where(path => !wanted.Contains(path)).Order(StringComparer.Ordinal).ToLookup(path =>
            wantedFolded.Contains(path) || wantedFolders.Contains(path) || Above(path).Any(wantedFolded.Contains));
        return new PublishingPlan([.. gone[true]], [.. put.Order(StringComparer.Ordinal)], [.. gone[false]], [.. keep.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The folders above a path, nearest first.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary>The journal's text.</summary>
    public byte[] Format()
    {
        var text = new StringBuilder(Heading).Append('\n');
        Append('!', Clear);
        Append('+', Put);
        Append('-', Remove);
        Append('=', Keep);
        return Encoding.UTF8.GetBytes(text.Append(Ending).Append('\n').ToString());

        void Append(char sign, IReadOnlyList<string> paths)
        {
            foreach (var path in paths) text.Append(sign).Append(path).Append('\n');
        }
    }

    /// <summary>Reads a journal; null when it is not whole, and then nothing of it was done.</summary>
    public static PublishingPlan? Parse(IReadOnlyList<string> lines)
    {
        if (lines.Count < 2 || !string.Equals(lines[0], Heading, StringComparison.Ordinal) || !string.Equals(lines[^1], Ending, StringComparison.Ordinal)) return null;
        var bySign = lines.Skip(1).SkipLast(1).ToLookup(line => line[0], line => line[1..]);
        return new PublishingPlan([.. bySign['!']], [.. bySign['+']], [.. bySign['-']], [.. bySign['=']]);
    }
}
