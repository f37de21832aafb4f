using System.Collections.Concurrent;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering;
using SiteGen.Search;
using SiteGen.Sites;

namespace SiteGen.Serve;

/// <summary>
/// A site that follows its files. It is kept in memory; when a file changes only that file is read again, and a page is made when
/// it is asked for. While something is wrong, the last site that was right is served.
/// </summary>
/// <param name="files">Everything below the root of the site.</param>
/// <param name="templates">The templates, own and built-in.</param>
/// <param name="options">For which moment, and what to show, given the settings.</param>
/// <param name="rendering">Where the site stands.</param>
internal sealed class LiveSite(IFileTree files, IFileTree templates, Func<SiteSettings, SiteOptions> options, RenderOptions rendering) : IServedSite, ILiveSite
{
    /// <summary>Pages that are kept for when they can no longer be made; an editor has few open at a time.</summary>
    private const int KeptPages = 64;

    private readonly LiveContent content = new(files);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> lastGood = new(StringComparer.Ordinal);

    /// <summary>Articles that changed since the edition was made, by the file of their page.</summary>
    private readonly ConcurrentDictionary<string, Article> newer = new(StringComparer.Ordinal);
    private readonly Lock reading = new();
    private readonly Lock building = new();
    private ContentSet? read;
    private IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> faultsOfRead = new Dictionary<string, IReadOnlyList<Diagnostic>>(StringComparer.Ordinal);
    private volatile Edition? good;

    /// <summary>The edition that was made last, also when something was wrong: then it lacks what could not be read.</summary>
    private volatile Edition? latest;
    private volatile IReadOnlyList<Diagnostic> atBuild = [];
    private int stamp;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Faults
    {
        get
        {
            var faults = atBuild.Where(IsError);
            return good is { } edition ? [.. faults.Concat(edition.Shared.Sorted().Where(IsError)).Distinct().Order()] : [.. faults];
        }
    }

    /// <inheritdoc/>
    public LiveState Now
    {
        get
        {
            lock (reading)
            {
                return new LiveState(read!, latest!.Renderer, faultsOfRead);
            }
        }
    }

    /// <inheritdoc/>
    public void Follow(IReadOnlyCollection<string> changed) => Read(changed);

    /// <summary>Reads what changed. The page of an article that changed is then shown as it is now; the rest follows with <see cref="Build"/>.</summary>
    /// <param name="changed">The files that changed, relative to the root; null when anything may have.</param>
    /// <returns>Whether a page is shown anew already.</returns>
    public bool Read(IReadOnlyCollection<string>? changed)
    {
        lock (reading)
        {
            read = content.Read(changed);
            faultsOfRead = content.FaultsByFile;
            if (changed is null || !changed.All(LiveContent.IsArticle)) Interlocked.Increment(ref stamp);
            if (good is not { } edition || changed is null || content.Faults.Any(IsError)) return false;
            var isShown = false;
            foreach (var path in changed)
            {
                if (edition.Renderer.PageOf(path) is not { } page || read.Articles.FirstOrDefault(one => string.Equals(one.Path, path, StringComparison.Ordinal)) is not { } article) continue;
                newer[page.OutputPath] = article;
                isShown = true;
            }

            return isShown;
        }
    }

    /// <summary>Builds the site of what was read last, and shows it when it is right.</summary>
    /// <returns>Everything that is wrong now, warnings too, in order.</returns>
    public IReadOnlyList<Diagnostic> Build()
    {
        lock (building)
        {
            var bag = new DiagnosticBag();
            ContentSet current;
            lock (reading)
            {
                if (read is null) Read(changed: null);
                current = read!;
                bag.AddRange(content.Faults);
            }

            var edition = Edition.Of(current, options(current.Settings), files, templates, rendering, bag);
            latest = edition;
            var found = bag.Sorted();
            if (!bag.HasErrors)
            {
                good = edition;
                foreach (var (path, article) in newer)
                {
                    if (current.Articles.Any(one => ReferenceEquals(one, article))) newer.TryRemove(path, out _);
                }
            }

            atBuild = bag.HasErrors ? found : [];
            return found;
        }
    }

    /// <inheritdoc/>
    public ServedFile Find(string address)
    {
        if (good is not { } edition) return ServedFile.None with { Status = 500 };
        if (RedirectOf(edition.Renderer.Site, address) is { } redirect) return ServedFile.None with { Status = 301, MovedTo = redirect.To };
        var path = Routes.File(address);
        if (newer.TryGetValue(path, out var article)) return Made(edition, address, path, bag => edition.Renderer.Preview(article, bag), 200);
        if (edition.Find(path) is { } make) return Made(edition, address, path, make, 200);
        if (edition.Renderer.TryFind(address + "/index.html", out _)) return ServedFile.None with { Status = 301, MovedTo = address + "/" };
        return edition.Find(Routes.NotFound) is { } notFound ? Made(edition, address, Routes.NotFound, notFound, 404) : ServedFile.None;
    }

    private ServedFile Made(Edition edition, string address, string path, Func<DiagnosticBag, Artifact?> make, int status)
    {
        var bag = new DiagnosticBag();
        var made = make(bag);
        var faults = bag.HasErrors ? bag.Sorted().Where(IsError).ToArray() : [];
        var headers = edition.Headers.For(address);
        if (made is not null)
        {
            if (faults.Length == 0 && ContentTypes.IsPage(path)) Keep(path, made.Bytes);
            return new ServedFile(path, made.Bytes) { Status = status, Faults = faults, Headers = headers, Stamp = Volatile.Read(ref stamp) };
        }

        return lastGood.TryGetValue(path, out var before)
            ? new ServedFile(path, before) { Status = status, Faults = faults, Headers = headers, Stamp = Volatile.Read(ref stamp) }
            : ServedFile.None with { Status = 500, Faults = faults };
    }

    private void Keep(string path, ReadOnlyMemory<byte> page)
    {
        if (lastGood.Count >= KeptPages && !lastGood.ContainsKey(path)) lastGood.Clear();
        lastGood[path] = page;
    }

    private static Redirect? RedirectOf(Site site, string address) =>
        site.Redirects.FirstOrDefault(redirect => string.Equals(redirect.From.Trim('/'), address.Trim('/'), StringComparison.Ordinal));

    private static bool IsError(Diagnostic fault) => fault.Severity == Severity.Error;

    /// <summary>The site as it was at one moment.</summary>
    private sealed record Edition(SiteRenderer Renderer, DiagnosticBag Shared, HeaderRules Headers, Lazy<IReadOnlyDictionary<string, Artifact>> Search)
    {
        public static Edition Of(ContentSet content, SiteOptions options, IFileTree files, IFileTree templates, RenderOptions rendering, DiagnosticBag bag)
        {
            var site = SiteBuilder.Build(content, options, bag);
            var shared = new DiagnosticBag();
            var renderer = new SiteRenderer(site, files, templates, rendering, shared);
            bag.AddRange(shared.Sorted());
            var headers = renderer.TryFind("_headers", out var file) && file.Make(shared) is { } made ? HeaderRules.Read(made.Bytes.Span) : HeaderRules.None;
            return new Edition(renderer, shared, headers, new Lazy<IReadOnlyDictionary<string, Artifact>>(() => Index(renderer)));
        }

        /// <summary>How a file is made; null when there is none.</summary>
        public Func<DiagnosticBag, Artifact?>? Find(string path)
        {
            if (Renderer.TryFind(path, out var file)) return file.Make;
            return path.StartsWith(Routes.SearchIndex, StringComparison.Ordinal) && Search.Value.TryGetValue(path, out var found) ? _ => found : null;
        }

        /// <summary>The index of search, made when somebody searches for the first time after a change.</summary>
        private static Dictionary<string, Artifact> Index(SiteRenderer renderer)
        {
            var search = new SearchDocuments(renderer);
            var documents = new ConcurrentBag<SearchDocument>();
            renderer.RenderBodies((article, body) => documents.Add(search.Of(article, body)), new DiagnosticBag());
            return SearchIndex.Build(search.Input([.. documents], published: null)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        }
    }
}
