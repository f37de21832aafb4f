using System.Reflection;

namespace SiteGen.Files;

/// <summary>Files that are built into an assembly, under names that begin with a folder: the built-in templates. Immutable.</summary>
public sealed class ResourceFileTree : IFileTree
{
    private readonly Assembly assembly;
    private readonly SortedDictionary<string, string> resources = new(StringComparer.Ordinal);

    /// <summary>Makes a tree of all resources whose names begin with <paramref name="prefix"/>, which is left off.</summary>
    /// <param name="assembly">Where they are built in.</param>
    /// <param name="prefix">The folder, with its final slash: <c>templates/</c>.</param>
    public ResourceFileTree(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        this.assembly = assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // A build on Windows names them with its own separator.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(prefix, StringComparison.Ordinal)) resources.Add(path[prefix.Length..], name);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder = "") => folder.Length == 0
        ? [.. resources.Keys]
        : [.. resources.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool Exists(string path) => resources.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public long Length(string path)
    {
        using var stream = Open(path);
        return stream.Length;
    }

    private Stream Open(string path) => resources.TryGetValue(path, out var name)
        ? assembly.GetManifestResourceStream(name)!
        : throw new FileNotFoundException("No such file is built in.", path);
}
