namespace SiteGen.Sites;

/// <summary>
/// A finished file of the site: where it stands below the site's root, and its bytes. Made by Rendering and Search, read
/// by Checks, written by Publishing. Immutable by agreement: nobody changes the bytes after it is made.
/// </summary>
/// <param name="Path">The path below the site's root, with <c>/</c>, no leading slash: <c>nieuws/2017/x/index.html</c>.</param>
/// <param name="Bytes">The whole content.</param>
public sealed record Artifact(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The content file this was made from, relative to the root; null when it was made from the site as a whole.</summary>
    public string? Source { get; init; }
}
