using System.Text;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>
/// Writes <c>_headers</c> in the form of Netlify and Cloudflare Pages: the policy of the site, and how long files may be kept. Every header comes
/// from one rule only, because hosts join the values of several rules.
/// </summary>
internal static class HeadersFile
{
    /// <summary>Files whose names change with their content are kept for a year.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>The folders of the search index whose files have a hash for a name; the guide to them, beside these folders, is asked for anew each time.</summary>
    private static readonly string[] IndexFolders = ["b", "d", "f", "l", "p", "r", "s", "t", "x"];

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A player is opened by a click that asks it to play: it needs the right to begin by itself, or the reader has to click twice.</summary>
    private const string Permissions =
        "accelerometer=(), autoplay=(self{0}), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self{0}), geolocation=(), gyroscope=(), " +
        "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(self{0}), usb=(), browsing-topics=()";

    /// <param name="players">The origins of video players that pages may open after a click; none for most sites.</param>
    /// <param name="preview">Whether search engines must not list this build.</param>
    internal static string Write(IReadOnlyList<string> players, bool preview)
    {
        var frames = string.Join(' ', players);
        var text = new StringBuilder();
        text.Append("/*\n");
        Header("Content-Security-Policy", players.Count == 0 ? Policy : Policy + "; frame-src " + frames);
        Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        Header("X-Content-Type-Options", "nosniff");
        Header("X-Frame-Options", "DENY");
        Header("Referrer-Policy", "same-origin");
        Header("Permissions-Policy", Permissions.Replace("{0}", string.Concat(players.Select(player => " \"" + player + "\"")), StringComparison.Ordinal));
        Header("Cross-Origin-Opener-Policy", "same-origin");
        if (preview) Header("X-Robots-Tag", "noindex");
        text.Append('/').Append(Assets.AssetFiles.Folder).Append("*\n");
        Header("Cache-Control", Forever);
        foreach (var folder in IndexFolders)
        {
            text.Append('/').Append(Routes.SearchIndex).Append(folder).Append("/*\n");
            Header("Cache-Control", Forever);
        }

        return text.ToString();

        void Header(string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
