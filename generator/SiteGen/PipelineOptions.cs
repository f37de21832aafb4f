using SiteGen.Content;
using SiteGen.Rendering;
using SiteGen.Sites;

namespace SiteGen;

/// <summary>What a run is asked for, besides the files. Immutable.</summary>
/// <param name="Now">The time of the clock.</param>
public sealed record PipelineOptions(DateTimeOffset Now)
{
    /// <summary>The moment that counts as now instead; without an offset it is in the time zone of the site.</summary>
    public Moment? Clock { get; init; }

    /// <summary>The address of the site's root, with a final slash; null for the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether this is a trial that search engines must not list.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The version of the program, for the mark on each page.</summary>
    public string Version { get; init; } = "";

    /// <summary>Whether drafts are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether articles are shown before their time.</summary>
    public bool Future { get; init; }

    /// <summary>Whether raw reports that are new become articles first.</summary>
    public bool Import { get; init; } = true;

    /// <summary>The day of the run.</summary>
    public DateOnly Today => Clock?.Day ?? DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>What the site is built for.</summary>
    public SiteOptions ForSite(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new SiteOptions(Clock?.In(settings.TimeZone) ?? Now) { Drafts = Drafts, Future = Future };
    }

    /// <summary>Where the site will stand.</summary>
    public RenderOptions ForRendering() => new() { BaseUrl = BaseUrl, Preview = IsPreview, Version = Version };
}
