using System.Diagnostics.CodeAnalysis;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering.Assets;
using SiteGen.Rendering.Brand;
using SiteGen.Rendering.Contract;
using SiteGen.Rendering.Feeds;
using SiteGen.Rendering.Texts;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>
/// The entry of this stage: turns a site into files. It knows every file before any is made, so a server can make the one that is asked for
/// and a build all of them. Safe for concurrent use; the same site gives the same bytes.
/// </summary>
public sealed class SiteRenderer
{
    private readonly PageRenderer pages;
    private readonly Lazy<Dictionary<string, SitePage>> pageOfSource;
    private readonly Dictionary<string, OutputFile> byPath;

    /// <summary>Prepares the rendering: reads the interface texts and assets, lists the files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="root">The root of the site on disk, for pictures and documents below <c>content/</c>.</param>
    /// <param name="templates">The templates, own and built-in.</param>
    /// <param name="options">Where the build will stand.</param>
    /// <param name="diagnostics">Where faults of texts, assets and of what pages share go: SG04xx.</param>
    public SiteRenderer(Site site, IFileTree root, IFileTree templates, RenderOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if ((options.BaseUrl ?? site.Settings.BaseUrl) is null)
            diagnostics.Add(RenderingMessages.NoBaseUrl.At(new SourcePlace(ContentReader.SettingsFile), UrlSpace.Unknown));
        Urls = new UrlSpace(options.BaseUrl ?? site.Settings.BaseUrl ?? UrlSpace.Unknown);
        Texts = InterfaceTextsReader.Read(templates, site.Settings.Language, diagnostics);
        var media = new MediaShelf(root);
        var brand = BrandStyles.Make(site.Settings.Brand, root, templates, diagnostics);
        var world = new ContractWorld
        {
            Site = site,
            Urls = Urls,
            Texts = Texts,
            Dates = new DateTexts(Texts),
            Assets = AssetFiles.Read(templates, brand.Css),
            Media = media,
            ThemeClass = brand.ThemeClass,
            Options = options,
        };
        var set = new TemplateSet(templates);
        diagnostics.AddRange(set.Check(PageRenderer.Templates.Union(templates.List().Where(path => path.EndsWith(".html", StringComparison.Ordinal)), StringComparer.Ordinal)));
        diagnostics.AddRange(TemplateNames.Check(templates, world));
        pages = new PageRenderer(world, set, new Bodies(site, Urls, media, Texts), diagnostics);
        Dates = world.Dates;
        Site = site;
        pageOfSource = new(() => site.Pages.Where(page => page.Article is not null).ToDictionary(page => page.Article!.Article.Path, StringComparer.Ordinal));
        byPath = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in FilesOf(world, media, diagnostics)) byPath.TryAdd(file.Path, file);
        Files = [.. byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Every file that the site will have, in ordinal order of their paths.</summary>
    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>Where the site stands.</summary>
    public UrlSpace Urls { get; }

    /// <summary>The words of the interface.</summary>
    public InterfaceTexts Texts { get; }

    /// <summary>The site.</summary>
    public Site Site { get; }

    internal DateTexts Dates { get; }

    /// <summary>The file of a path; false when the site has none of that path.</summary>
    public bool TryFind(string path, [MaybeNullWhen(false)] out OutputFile file) => byPath.TryGetValue(path, out file);

    /// <summary>Makes every file, in parallel and in no particular order, and forgets each when it has been handed on.</summary>
    /// <param name="sink">Takes a finished file; called by several threads at a time.</param>
    /// <param name="diagnostics">Where faults of content and templates go.</param>
    /// <param name="bodyRendered">
    /// Told of the text that an editor wrote for a page (of every article, and of other pages that have one), so that search and checks need not
    /// render it again; called by several threads at a time.
    /// </param>
    /// <param name="cancel">Breaks it off.</param>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public void RenderAll(Action<Artifact> sink, DiagnosticBag diagnostics, Action<SitePage, RenderedBody>? bodyRendered, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Parallel.ForEach(Files, new ParallelOptions { CancellationToken = cancel }, file =>
        {
            if (file.Page is { } page)
            {
                if (pages.Render(page, diagnostics, bodyRendered) is { } bytes) sink(new Artifact(file.Path, bytes) { Source = file.Source });
            }
            else if (file.Make(diagnostics) is { } made)
            {
                sink(made);
            }
        });
    }

    /// <summary>
    /// Makes the page of an article as it is now, although the site was built with an earlier text or without it: at once, also on a large
    /// site. A draft has a page as well. What other pages say of it follows when the site is built anew.
    /// </summary>
    /// <param name="article">The article as it is now.</param>
    /// <param name="diagnostics">Where faults of content and templates go.</param>
    /// <param name="bodyRendered">Told of its text, so that it can be checked without being rendered again.</param>
    /// <returns>The page; null when a fault kept it from being made.</returns>
    public Artifact? Preview(Article article, DiagnosticBag diagnostics, Action<SiteArticle, RenderedBody>? bodyRendered = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var near = NearSite.Of(Site, article);
        var page = near.Pages.FirstOrDefault(one => string.Equals(one.Article?.Article.Path, article.Path, StringComparison.Ordinal));
        return page is not null && pages.Around(near).Render(page, diagnostics, bodyRendered is null ? null : (one, body) => bodyRendered(one.Article!, body)) is { } bytes
            ? new Artifact(page.OutputPath, bytes) { Source = article.Path }
            : null;
    }

    /// <summary>Makes the text of one article, for who checks it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="diagnostics">Where faults of the text go.</param>
    public RenderedBody BodyOf(Article article, DiagnosticBag diagnostics) => pages.BodyOf(article, diagnostics);

    /// <summary>The page of an article's file; null when the site has none.</summary>
    /// <param name="source">The file, relative to the root.</param>
    public SitePage? PageOf(string source) => pageOfSource.Value.GetValueOrDefault(source);

    /// <summary>Makes the text of every article and nothing else, in parallel: what search needs when no page is asked for.</summary>
    /// <param name="bodyRendered">Told of each text; called by several threads at a time.</param>
    /// <param name="diagnostics">Where faults of the texts go.</param>
    public void RenderBodies(Action<SiteArticle, RenderedBody> bodyRendered, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bodyRendered);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Parallel.ForEach(Site.Articles, article => bodyRendered(article, pages.BodyOf(article, diagnostics)));
    }

    /// <summary>The names that the template of a page sees, for the test of the contract.</summary>
    internal Scriban.Runtime.ScriptObject ModelOf(SitePage page, DiagnosticBag diagnostics) => pages.ModelOf(page, diagnostics);

    private IEnumerable<OutputFile> FilesOf(ContractWorld world, MediaShelf media, DiagnosticBag diagnostics)
    {
        foreach (var page in Site.Pages) yield return new OutputFile(page.OutputPath, page.Source, bag => pages.Render(page, bag, null)) { Page = page };
        foreach (var redirect in Site.Redirects) yield return new OutputFile(redirect.OutputPath, redirect.Source, bag => pages.Render(redirect, bag));
        var feeds = new FeedShelf(world, article => pages.BodyOf(article, new DiagnosticBag()).Html);
        foreach (var (page, list, articles) in FeedRoutes.All(Site))
        {
            yield return new OutputFile(Routes.Atom(list), null, () => AtomWriter.Write(feeds.Of(page, list, articles)));
            yield return new OutputFile(Routes.JsonFeed(list), null, () => JsonFeedWriter.Write(feeds.Of(page, list, articles)));
        }

        var calendars = new CalendarShelf(world);
        var dated = Site.Agenda.All.Where(meeting => meeting.CalendarRoute is not null).ToArray();
        foreach (var meeting in dated) yield return new OutputFile(meeting.CalendarRoute!, meeting.Source.Article.Path, () => calendars.Of(meeting));
        if (dated.Length > 0) yield return new OutputFile(Routes.Calendar, null, calendars.All);
        foreach (var file in HostFileSet.Of(world, diagnostics)) yield return file;
        foreach (var asset in world.Assets.Files) yield return new OutputFile(asset.Path, asset.Source, _ => asset.Bytes);
        foreach (var path in media.Published) yield return new OutputFile(path, ContentReader.Folder + "/" + path, () => media.Read(path));
    }
}
