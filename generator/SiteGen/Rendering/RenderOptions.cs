namespace SiteGen.Rendering;

/// <summary>Where a build will stand. Immutable.</summary>
public sealed record RenderOptions
{
    /// <summary>The address of the site's root, with a final slash; absent for the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether this is a trial that search engines must not list.</summary>
    public bool Preview { get; init; }

    /// <summary>The version of the program, for the generator mark.</summary>
    public string Version { get; init; } = "";
}
