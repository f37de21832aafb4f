using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Contract;
using SiteGen.Rendering.HostFiles;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>Lists the files for hosts, search engines and browsers.</summary>
internal static class HostFileSet
{
    internal static IEnumerable<OutputFile> Of(ContractWorld world, DiagnosticBag diagnostics)
    {
        var (site, urls, settings) = (world.Site, world.Urls, world.Settings);
        var disclosed = settings.Woo is { } woo ? DiWooFile.Listed(site, woo).Chunk(SitemapWriter.MaxEntries).ToArray() : [];
        string[] maps = disclosed.Length > 0 ? ["sitemap.xml", DiWooFile.IndexPath(settings.Woo!)] : ["sitemap.xml"];
        yield return Text("robots.txt", () => RobotsFile.Write(maps.Select(urls.Absolute), world.Options.Preview));
        yield return new OutputFile(OpenSearchFile.Path, null, () => OpenSearchFile.Write(site, urls));
        yield return new OutputFile(ManifestFile.Path, null, () => ManifestFile.Write(site, urls, world.Assets));
        yield return new OutputFile(NextBuildFile.Path, null, () => NextBuildFile.Write(site));
        foreach (var file in Sitemaps(world)) yield return file;
        foreach (var file in Disclosures(world, disclosed)) yield return file;
        if (settings.Security is { } security)
        {
            if (security.Expires >= site.Today) yield return Text(SecurityFile.Path, () => SecurityFile.Write(security, settings.Language, urls));
            else diagnostics.Add(RenderingMessages.SecurityExpired.At(settings.PlaceOf("security.expires"), security.Expires.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (settings.Host != HostTarget.Netlify) yield break;
        var players = site.Articles.Select(article => Videos.PlayerOf(article.Article.Video)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        yield return Text("_headers", () => HeadersFile.Write(players, world.Options.Preview));
        if (site.Redirects.Count > 0) yield return Text("_redirects", () => RedirectsFile.Write(site, urls));
    }

    private static OutputFile Text(string path, Func<string> make) => new(path, null, () => Encoding.UTF8.GetBytes(make()));

    private static IEnumerable<OutputFile> Sitemaps(ContractWorld world)
    {
        var parts = world.Site.Pages.Where(IsForSearchEngines).Chunk(SitemapWriter.MaxEntries).ToArray();
        if (parts.Length == 1)
        {
            yield return new OutputFile("sitemap.xml", null, () => SitemapWriter.WritePages(Entries(parts[0], world)));
            yield break;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            yield return new OutputFile(PartPath(i), null, () => SitemapWriter.WritePages(Entries(part, world)));
        }

        yield return new OutputFile("sitemap.xml", null, () => SitemapWriter.WriteIndex(
            Enumerable.Range(0, parts.Length).Select(i => new SitemapEntry(world.Urls.Absolute(PartPath(i)), null))));

        static string PartPath(int index) => FormattableString.Invariant($"sitemap-{index + 1}.xml");
    }

    private static IEnumerable<OutputFile> Disclosures(ContractWorld world, SiteArticle[][] parts)
    {
        if (parts.Length == 0) yield break;
        var woo = world.Settings.Woo!;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            yield return new OutputFile(DiWooFile.PartPath(i + 1), null, () => DiWooFile.Write(part, world.Site, woo, world.Urls));
        }

        yield return new OutputFile(DiWooFile.IndexPath(woo), null, () => SitemapWriter.WriteIndex(
            Enumerable.Range(1, parts.Length).Select(number => new SitemapEntry(world.Urls.Absolute(DiWooFile.PartPath(number)), null))));
    }

    private static bool IsForSearchEngines(SitePage page) =>
        page.Kind is not (PageKind.NotFound or PageKind.Search) && page.Article is not ({ Article.Draft: true } or { PublicFrom: not null });

    private static IEnumerable<SitemapEntry> Entries(IEnumerable<SitePage> pages, ContractWorld world) =>
        pages.Select(page => new SitemapEntry(world.Urls.Absolute(page.Route), ChangedOn(page, world.Site)));

    /// <summary>The day of the last change that the content tells of; nothing is made up.</summary>
    private static DateOnly? ChangedOn(SitePage page, Site site) => page switch
    {
        { Article: { } article } => ChangedOn(article),
        { Term: { } term } => Last(page.Paging.Slice(term.Articles)),
        { Year: { } year } => Last(page.Paging.Slice(year.Articles)),
        { Text: { } text } => text.Lastmod?.Day,
        { Kind: PageKind.News } => Last(page.Paging.Slice(site.Articles)),
        { Kind: PageKind.Home or PageKind.Archive } => Last(site.Articles),
        _ => null,
    };

    private static DateOnly? ChangedOn(SiteArticle article) =>
        article.Article.Lastmod?.Day ?? (article.Article.Date is { AsDay: { } day, IsUncertain: false } ? day : null);

    private static DateOnly? Last(IEnumerable<SiteArticle> articles) => articles.Max(ChangedOn);
}
