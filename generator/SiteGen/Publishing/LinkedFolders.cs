using System.Collections.Concurrent;

namespace SiteGen.Publishing;

/// <summary>
/// Knows which paths go through a link: what is written there would come to stand elsewhere. Looks at each folder once; lives for one run
/// of writing. Safe for concurrent use.
/// </summary>
/// <param name="root">The folder that all paths are in, absolute; it may be a link itself.</param>
internal sealed class LinkedFolders(string root)
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Whether the file itself or a folder above it is a link.</summary>
    /// <param name="path">The path below the root.</param>
    public bool LeadAway(string path)
    {
        var file = Path.Combine(root, path);
        return IsLink(file) || IsLinked(Path.GetDirectoryName(file)!);
    }

    private bool IsLinked(string folder)
    {
        if (folder.Length <= root.Length) return false;
        if (folders.TryGetValue(folder, out var known)) return known;
        var isLinked = IsLink(folder) || IsLinked(Path.GetDirectoryName(folder)!);
        folders.TryAdd(folder, isLinked);
        return isLinked;
    }

    /// <summary>One look at the disk, also for a link to nowhere; what is not there is no link.</summary>
    private static bool IsLink(string place)
    {
        var info = new FileInfo(place);
        var attributes = info.Attributes;
        return (int)attributes != -1 && attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
