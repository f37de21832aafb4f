namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes <c>robots.txt</c> (RFC 9309).</summary>
internal static class RobotsFile
{
    /// <param name="sitemaps">The whole addresses of sitemaps and their indexes.</param>
    /// <param name="preview">Whether nobody must list this build.</param>
    internal static string Write(IEnumerable<string> sitemaps, bool preview) => preview
        ? "User-agent: *\nDisallow: /\n"
        : "User-agent: *\nAllow: /\n\n" + string.Concat(sitemaps.Select(address => $"Sitemap: {address}\n"));
}
