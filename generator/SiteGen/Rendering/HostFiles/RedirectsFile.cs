using System.Text;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>
/// Writes <c>_redirects</c> in the form of Netlify and Cloudflare Pages. At the old address stands a page as well, for hosts without such rules:
/// Netlify follows a rule before a file only when its status ends in <c>!</c>; Cloudflare always does, and reads the number.
/// </summary>
internal static class RedirectsFile
{
    internal static string Write(Site site, UrlSpace urls)
    {
        var text = new StringBuilder();
        foreach (var redirect in site.Redirects)
        {
            text.Append(urls.Path(redirect.From)).Append(' ').Append(urls.Path(redirect.To)).Append(" 301!\n");
        }

        return text.ToString();
    }
}
