namespace SiteGen.Files;

/// <summary>
/// Trees on top of each other: a file comes from the first tree that has it. This is how a site's own templates
/// replace the built-in ones file by file.
/// </summary>
public sealed class LayeredFileTree(params IReadOnlyList<IFileTree> layers) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder = "") =>
        [.. layers.SelectMany(layer => layer.List(folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => layers.Any(layer => layer.Exists(path));

    /// <inheritdoc/>
    public byte[] Read(string path) => Holder(path).Read(path);

    /// <inheritdoc/>
    public byte[]? Read(string path, long limit, out long length) => Holder(path).Read(path, limit, out length);

    /// <inheritdoc/>
    public long Length(string path) => Holder(path).Length(path);

    /// <summary>The same trees without those above the last: what the program brings along, whatever a site put over it.</summary>
    public IFileTree Lowest => layers[^1];

    private IFileTree Holder(string path) =>
        layers.FirstOrDefault(layer => layer.Exists(path)) ?? throw new FileNotFoundException("No such file in any layer.", path);
}
