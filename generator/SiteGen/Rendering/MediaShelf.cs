using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Rendering.Media;

namespace SiteGen.Rendering;

/// <summary>
/// The pictures and documents of <c>content/</c> as pages need them. Everything there that is no text or setting is published under its own path. Safe
/// for concurrent use; a picture is measured once.
/// </summary>
internal sealed class MediaShelf
{
    private static readonly string[] Unpublished = [".md", ".yml", ".yaml", ".css"];

    private readonly IFileTree root;
    private readonly FrozenSet<string> files;
    private readonly ConcurrentDictionary<string, ShelvedPicture> pictures = new(StringComparer.Ordinal);

    internal MediaShelf(IFileTree root)
    {
        this.root = root;
        Published = [.. root.List(ContentReader.Folder).Select(path => path[(ContentReader.Folder.Length + 1)..]).Where(IsPublished)];
        files = Published.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The files by their paths below <c>content/</c>, which are also their paths on the site, in order.</summary>
    internal IReadOnlyList<string> Published { get; }

    /// <summary>The picture at a path below <c>content/</c>.</summary>
    internal ShelvedPicture Picture(string path) => pictures.GetOrAdd(path, Measure);

    /// <summary>Whether there is such a file.</summary>
    internal bool Has(string path) => files.Contains(path);

    /// <summary>The size of a file in bytes.</summary>
    internal long Length(string path) => root.Length(ContentReader.Folder + "/" + path);

    /// <summary>The bytes of a file.</summary>
    internal byte[] Read(string path) => root.Read(ContentReader.Folder + "/" + path);

    private static bool IsPublished(string path) =>
        !path.Split('/').Any(segment => segment.StartsWith('.')) && !Unpublished.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private ShelvedPicture Measure(string path)
    {
        var size = Has(path) ? PictureSize.Of(Read(path)) : null;
        return new ShelvedPicture(path, size?.Width, size?.Height, MediaTypes.Of(path));
    }
}

/// <summary>A picture of the site. Immutable.</summary>
/// <param name="Route">Where it is published, below the root of the site.</param>
/// <param name="Width">In pixels; absent when the file does not say.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Type">Its media type.</param>
internal sealed record ShelvedPicture(string Route, int? Width, int? Height, string? Type);
