using System.Text;

namespace SiteGen.Files;

/// <summary>A tree that lives in memory: for built-in files and tests. Immutable once made.</summary>
public sealed class MemoryFileTree : IFileTree
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Makes a tree of <paramref name="files"/>.</summary>
    /// <exception cref="ArgumentException">A path does not stay inside the tree, or stands there twice.</exception>
    public MemoryFileTree(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (path, bytes) in files)
        {
            if (!TreePath.IsSafe(path)) throw new ArgumentException($"'{path}' is not a path inside a tree.", nameof(files));
            this.files.Add(path, bytes);
        }
    }

    /// <summary>Makes a tree of texts, stored as UTF-8.</summary>
    public static MemoryFileTree OfTexts(params (string Path, string Text)[] files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder = "") => folder.Length == 0
        ? [.. files.Keys]
        : [.. files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("No such file in the tree.", path);

    /// <inheritdoc/>
    public long Length(string path) => Read(path).Length;
}
