namespace SiteGen.Checks;

/// <summary>What the checks must know of the run. Immutable.</summary>
/// <param name="BasePath">The path of the site's root on its host, with a slash at both ends: <c>/</c>, <c>/a/b/</c>.</param>
/// <param name="Today">The day for which the site is built.</param>
public sealed record CheckOptions(string BasePath, DateOnly Today)
{
    /// <summary>The address of the site's root; links to it are followed like those without a host.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether texts are checked for how they read; only a build for an editor needs that.</summary>
    public bool Language { get; init; } = true;
}
