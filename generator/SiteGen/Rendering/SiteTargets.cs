using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Files;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>Finds what the links and pictures of a text lead to on this site. Safe for concurrent use.</summary>
internal sealed class SiteTargets : IBodyTargets
{
    private readonly Site site;
    private readonly UrlSpace urls;
    private readonly MediaShelf media;
    private readonly Dictionary<string, string> routeOfFile = new(StringComparer.Ordinal);
    private readonly HashSet<string> fixedFiles = new(StringComparer.Ordinal) { Routes.Calendar, "sitemap.xml", "feed.xml", "feed.json" };

    internal SiteTargets(Site site, UrlSpace urls, MediaShelf media)
    {
        (this.site, this.urls, this.media) = (site, urls, media);
        foreach (var page in site.Pages)
        {
            if (page.Source is { } source) routeOfFile.TryAdd(source, page.Route);
        }
    }

    /// <inheritdoc/>
    public string? Page(string target, string file)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(file);
        var cut = target.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = cut < 0 ? (target, "") : (target[..cut], target[cut..]);
        if (path.Length == 0) return target;
        return (path[0] == '/' ? Rooted(Uri.UnescapeDataString(path[1..])) : Relative(Uri.UnescapeDataString(path), file)) is { } route ? urls.Path(route) + rest : null;
    }

    /// <inheritdoc/>
    public BodyPicture? Picture(string source, string file)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(file);
        if (File(Uri.UnescapeDataString(source.TrimStart('/')), file) is not { } path) return null;
        var picture = media.Picture(path);
        return new BodyPicture(urls.Path(picture.Route), picture.Width, picture.Height);
    }

    /// <inheritdoc/>
    public bool IsOwn(string url) => url is not null && url.StartsWith(urls.Base.AbsoluteUri, StringComparison.OrdinalIgnoreCase);

    /// <summary>A page of the site, with or without its final slash, an old address, or a file that the site publishes.</summary>
    private string? Rooted(string path)
    {
        if (path.Length == 0 || site.Has(path)) return path;
        if (!path.EndsWith('/') && site.Has(path + "/")) return path + "/";
        if (fixedFiles.Contains(path) || media.Has(path)) return path;
        return site.Redirects.FirstOrDefault(redirect => redirect.From.Trim('/') == path.Trim('/'))?.To;
    }

    private string? Relative(string path, string file)
    {
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return Beside(path, file) is { } beside && routeOfFile.TryGetValue(beside, out var route) ? route
                : routeOfFile.GetValueOrDefault(ContentReader.Folder + "/" + path);
        }

        return File(path, file);
    }

    /// <summary>A file below <c>content/</c>: named from there, or from the folder of the file that names it.</summary>
    private string? File(string path, string file)
    {
        if (media.Has(path)) return path;
        return Beside(path, file) is { } beside && beside.StartsWith(ContentReader.Folder + "/", StringComparison.Ordinal) && media.Has(beside[(ContentReader.Folder.Length + 1)..])
            ? beside[(ContentReader.Folder.Length + 1)..] : null;
    }

    private static string? Beside(string path, string file)
    {
        var segments = file.Split('/')[..^1].ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }

        var joined = string.Join('/', segments);
        return TreePath.IsSafe(joined) ? joined : null;
    }
}
