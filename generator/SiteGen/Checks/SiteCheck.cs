using System.Collections.Concurrent;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Sites;

namespace SiteGen.Checks;

/// <summary>
/// Checks a finished site while it is made: pages and texts go in one by one, in any order and from any thread, and are
/// forgotten but for what the last step needs; then <see cref="Finish"/> tells what is wrong. The entry of this stage.
/// </summary>
public sealed class SiteCheck
{
    private readonly CheckOptions options;
    private readonly SiteLinks links;
    private readonly FieldLinks fields;
    private readonly DiagnosticBag bag;
    private readonly LinkRegister register = new();
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PageFacts> pages = [];
    private readonly ConcurrentDictionary<string, ContentFacts> contents = new(StringComparer.Ordinal);

    /// <summary>Begins a check.</summary>
    /// <param name="options">What it must know of the run.</param>
    /// <param name="bag">Where faults go.</param>
    public SiteCheck(CheckOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bag);
        (this.options, this.bag) = (options, bag);
        links = new SiteLinks(options);
        fields = new FieldLinks(links);
    }

    /// <summary>Takes in a file of the site. Pages are gone through; of other files it is only known that they are there.</summary>
    public void Add(Artifact artifact)
    {
        ArgumentNullException.ThrowIfNull(artifact);
        files.TryAdd(artifact.Path, true);
        if (artifact.Path.EndsWith(".html", StringComparison.Ordinal)) pages.Add(new PageScan(register).Read(artifact.Path, artifact.Source, artifact.Bytes.Span));
    }

    /// <summary>Says of a file that it will be there, without its bytes: a picture that is copied as it is.</summary>
    /// <param name="path">Its path below the root of the site.</param>
    public void AddPath(string path) => files.TryAdd(path, true);

    /// <summary>Takes in the addresses in the fields of a site's content, before <see cref="Finish"/> and by one thread.</summary>
    public void Add(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        fields.Add(site);
    }

    /// <summary>Takes in an article and its text.</summary>
    public void Add(Article article, RenderedBody body)
    {
        ArgumentNullException.ThrowIfNull(article);
        Add(article.Places, article.Body, body);
        new ArticleCheck(article, body, options, bag).Run();
    }

    /// <summary>Takes in the text of another content file.</summary>
    public void Add(SourceMap places, string markdown, RenderedBody body)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(body);
        if (ContentFacts.Of(places.File, places.BodyLine, markdown, body) is { } facts) contents[places.File] = facts;
    }

    /// <summary>Tells what is wrong, when everything has gone in.</summary>
    public void Finish()
    {
        var ordered = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        var byPath = ordered.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var report = new FaultReport(contents, fields, bag);
        var targets = new Dictionary<int, (string Address, DiagnosticRule? Fault)>();
        foreach (var (address, number) in register.Targets)
        {
            var decoded = System.Net.WebUtility.HtmlDecode(address);
            targets[number] = (decoded, IsRelative(decoded) ? null : FaultOf(decoded, "", byPath));
        }

        foreach (var page in ordered)
        {
            foreach (var fault in page.Faults) report.Add(page, fault);
            foreach (var number in page.Links.Order())
            {
                var (address, found) = targets[number];
                if (IsRelative(address)) found = FaultOf(address, page.Path, byPath);
                if (found is not null) report.Add(page, new PageFault(found, address, address));
            }
        }

        report.Finish();
    }

    private static bool IsRelative(string address) => address[0] != '/' && address.AsSpan().IndexOfAny(":/") is var at && (at < 0 || address[at] == '/');

    private DiagnosticRule? FaultOf(string address, string page, Dictionary<string, PageFacts> byPath)
    {
        if (links.IsElsewhere(address)) return null;
        if (links.Resolve(address, page) is not var (path, fragment)) return ChecksMessages.BrokenLink;
        if (SiteLinks.Files(path).FirstOrDefault(files.ContainsKey) is not { } file) return ChecksMessages.BrokenLink;
        if (fragment.Length == 0 || fragment == "top" || !byPath.TryGetValue(file, out var target)) return null;
        return Array.BinarySearch(target.Ids, IdHash.Of(System.Text.Encoding.UTF8.GetBytes(fragment))) >= 0 ? null : ChecksMessages.BrokenAnchor;
    }
}
