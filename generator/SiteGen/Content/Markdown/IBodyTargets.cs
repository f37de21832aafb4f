namespace SiteGen.Content.Markdown;

/// <summary>
/// Finds what the links and pictures of a text lead to on the finished site. Implemented by who knows the routes and the
/// base path; must be safe for concurrent use.
/// </summary>
public interface IBodyTargets
{
    /// <summary>
    /// The address of a page, file or route that a text names without a scheme: <c>/nieuws/x/</c>, <c>over.md#wie</c>,
    /// <c>media/verslag.pdf</c>. Null when the site has no such thing.
    /// </summary>
    /// <param name="target">The target as written, fragment and query included, never empty.</param>
    /// <param name="file">The content file that names it.</param>
    string? Page(string target, string file);

    /// <summary>A picture below <c>content/</c>; null when there is none.</summary>
    /// <param name="source">The path as written.</param>
    /// <param name="file">The content file that names it.</param>
    BodyPicture? Picture(string source, string file);

    /// <summary>Whether an absolute address is one of this site.</summary>
    bool IsOwn(string url);
}

/// <summary>A picture as the page needs it. Immutable.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Width">Its width in pixels; absent when not known.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record BodyPicture(string Url, int? Width, int? Height);

/// <summary>Targets taken as they are written, for texts that are read but not published.</summary>
public sealed class UnknownTargets : IBodyTargets
{
    /// <summary>The only one.</summary>
    public static UnknownTargets Instance { get; } = new();

    private UnknownTargets()
    {
    }

    /// <inheritdoc/>
    public string? Page(string target, string file) => target;

    /// <inheritdoc/>
    public BodyPicture? Picture(string source, string file) => new(source, null, null);

    /// <inheritdoc/>
    public bool IsOwn(string url) => false;
}
