using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>A folder on disk. Made by the composition root only; everything else sees <see cref="IFileTree"/>.</summary>
/// <param name="root">The folder; it need not exist, and is then an empty tree.</param>
public sealed class FolderFileTree(string root) : IFileTree
{
    private readonly string root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder = "")
    {
        if (folder.Length > 0 && !TreePath.IsSafe(folder)) return [];
        var start = folder.Length == 0 ? root : Path.Combine(root, folder);
        if (!Directory.Exists(start)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(start, "*", options)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(TreePath.IsSafe)
            .ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>The links below a folder (empty for the whole tree), to files and to folders, in ordinal order: what <see cref="List"/> passes over, as it may lead out of the folder.</summary>
    /// <param name="folder">A folder of the tree.</param>
    public IReadOnlyList<string> Links(string folder = "")
    {
        if (folder.Length > 0 && !TreePath.IsSafe(folder)) return [];
        var start = folder.Length == 0 ? root : Path.Combine(root, folder);
        if (!Directory.Exists(start)) return [];
        var links = new FileSystemEnumerable<string>(start, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. links.Select(link => Path.GetRelativePath(root, link).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => TreePath.IsSafe(path) && Found(path) is not null;

    /// <inheritdoc/>
    public byte[] Read(string path) => Read(path, long.MaxValue, out _)!;

    /// <inheritdoc/>
    public byte[]? Read(string path, long limit, out long length)
    {
        var file = Locate(path);
        length = file.Length;
        if (length > limit) return null;

        // A pipe or a device has no length, and to open it may wait for ever.
        return length == 0 ? [] : File.ReadAllBytes(file.FullName);
    }

    /// <inheritdoc/>
    public long Length(string path) => Locate(path).Length;

    private FileInfo Locate(string path) =>
        (TreePath.IsSafe(path) ? Found(path) : null) ?? throw new FileNotFoundException("No such file in the folder.", path);

    /// <summary>The file itself, unless a link on the way leads out of the folder. One look at the disk for each folder on the way.</summary>
    private FileInfo? Found(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint)) return null;
        for (var at = Path.GetDirectoryName(file.FullName)!; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).Attributes.HasFlag(FileAttributes.ReparsePoint)) return null;
        }

        return file;
    }
}
