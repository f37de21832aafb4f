namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes <c>robots.txt</c> (RFC 9309).</summary>
internal static class RobotsFile
{
    internal static string Write(UrlSpace urls, bool preview) => preview
        ? "User-agent: *\nDisallow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {urls.Absolute("sitemap.xml")}\n";
}
