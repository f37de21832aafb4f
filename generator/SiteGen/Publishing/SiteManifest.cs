using System.Text;

namespace SiteGen.Publishing;

/// <summary>The paths of the files that an earlier run wrote, as kept beside the output. Immutable.</summary>
internal sealed class SiteManifest
{
    private const string Heading = "sitegen manifest 1";

    private readonly HashSet<string> paths;
    private readonly HashSet<string> folded;

    private SiteManifest(IEnumerable<string> paths)
    {
        this.paths = new HashSet<string>(paths, StringComparer.Ordinal);
        folded = new HashSet<string>(this.paths, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All paths, in no order.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>Whether we wrote <paramref name="path"/>.</summary>
    public bool Holds(string path) => paths.Contains(path);

    /// <summary>Whether we wrote it under another mix of capitals, which some disks take for the same file.</summary>
    public bool HoldsOtherwiseSpelt(string path) => !paths.Contains(path) && folded.Contains(path);

    /// <summary>Reads the manifest at <paramref name="file"/>; null when there is none of ours.</summary>
    public static SiteManifest? Read(string file)
    {
        if (!File.Exists(file)) return null;
        var lines = File.ReadAllLines(file);
        return lines.Length > 0 && string.Equals(lines[0], Heading, StringComparison.Ordinal) ? new SiteManifest(lines.Skip(1)) : null;
    }

    /// <summary>The manifest of nothing.</summary>
    public static SiteManifest Empty { get; } = new([]);

    /// <summary>The bytes of a manifest of <paramref name="paths"/>, in the order given.</summary>
    public static byte[] Format(IEnumerable<string> paths) =>
        Encoding.UTF8.GetBytes(Heading + "\n" + string.Concat(paths.Select(path => path + "\n")));
}
