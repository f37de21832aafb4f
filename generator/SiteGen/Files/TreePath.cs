using System.Buffers;

namespace SiteGen.Files;

/// <summary>What a path inside a tree may look like. The one place that decides whether a path stays inside its folder.</summary>
public static class TreePath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|\0");

    private static readonly string[] DeviceNames = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
        "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    /// <summary>
    /// Whether <paramref name="path"/> is relative, uses <c>/</c>, has no empty, <c>.</c> or <c>..</c> segment, no control
    /// or reserved character, no segment that ends in a dot or blank, and no device name of any common file system.
    /// </summary>
    public static bool IsSafe(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length is 0 or > 1024) return false;
        if (path.AsSpan().ContainsAny(Forbidden)) return false;
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (!IsSafeSegment(path.AsSpan(range))) return false;
        }

        return true;
    }

    private static bool IsSafeSegment(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty || segment.Length > 255 || segment[^1] is '.' or ' ' || segment[0] is ' ') return false;
        foreach (var c in segment)
        {
            if (char.IsControl(c)) return false;
        }

        var dot = segment.IndexOf('.');
        var stem = dot < 0 ? segment : segment[..dot];
        foreach (var device in DeviceNames)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
