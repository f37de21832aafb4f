using System.Text;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes <c>_redirects</c> in the form of Netlify and Cloudflare Pages.</summary>
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
