using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Import.Reading;
using SiteGen.Import.Writing;

namespace SiteGen.Import.Runs;

/// <summary>
/// Imports raw reports: reads them in parallel, decides for each what becomes of its article, and says which files to write. It never
/// replaces an article that an editor has touched, unless asked; importing twice changes nothing. Nothing is written here.
/// </summary>
public static class ReportImport
{
    /// <summary>So many reports are read side by side: see <see cref="Importer"/>.</summary>
    private const int MostTogether = 4;

    /// <summary>So many groups of reports each processor has at least, so that none waits for the last.</summary>
    private const int FewestGroups = 8;

    /// <summary>A file of more bytes is no short report.</summary>
    private const int LongReport = 1 << 15;

    /// <summary>Imports raw reports.</summary>
    /// <param name="request">What is to be imported.</param>
    /// <param name="bag">Where faults go.</param>
    /// <param name="progress">Told of each report that is done; may be absent.</param>
    /// <param name="cancel">Told when the user breaks it off.</param>
    /// <exception cref="OperationCanceledException">The user broke it off.</exception>
    public static ImportRun Run(ImportRequest request, DiagnosticBag bag, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(bag);
        var existing = new ExistingArticles(request.Site, request.Folder);
        var sources = request.Sources.DistinctBy(source => source.Name).OrderBy(source => source.Name, StringComparer.Ordinal).ToArray();
        var read = new ReadReport[sources.Length];
        var done = 0;
        var together = Math.Clamp(sources.Length / (Environment.ProcessorCount * FewestGroups), 1, MostTogether);
        Parallel.For(0, (sources.Length + together - 1) / together, new ParallelOptions { CancellationToken = cancel }, group =>
        {
            var first = group * together;
            var count = Math.Min(together, sources.Length - first);
            Read(sources.AsSpan(first, count), read.AsSpan(first, count), request, existing, bag);
            progress?.Report(Interlocked.Add(ref done, count));
        });

        var paths = Place(sources, read, request, existing, bag);
        var reports = new ReportOutcome[sources.Length];
        Parallel.For(0, sources.Length, new ParallelOptions { CancellationToken = cancel }, i =>
            reports[i] = Decide(sources[i], read[i], paths[i], request, existing));
        foreach (var report in reports)
        {
            if (report.Decision == ImportDecision.Edited) bag.Add(ImportMessages.EditedArticle.At(new SourcePlace(report.Path), report.Source.Name));
        }

        return new ImportRun(reports, Files(reports, request));
    }

    /// <summary>What the import makes of one raw report, whatever article it has.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="knowledge">The lists to recognise names and words by.</param>
    /// <param name="today">The day of the import.</param>
    /// <param name="bag">Where faults go.</param>
    /// <returns>The article, or nothing when the report cannot be read.</returns>
    public static ImportedArticle? Read(ImportSource source, ImportKnowledge knowledge, DateOnly today, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bag);
        return Bytes(source, bag) is { } bytes && RawReader.Read(source.Name, bytes, bag) is { } document ? Importer.Import(document, knowledge, today) : null;
    }

    /// <summary>Reads a few reports side by side; a long one by itself, as it fills the memory that is near without the others.</summary>
    private static void Read(ReadOnlySpan<ImportSource> sources, Span<ReadReport> read, ImportRequest request, ExistingArticles existing, DiagnosticBag bag)
    {
        var documents = new List<RawDocument>(sources.Length);
        var places = new List<int>(sources.Length);
        for (var i = 0; i < sources.Length; i++)
        {
            read[i] = ReadReport.None;
            if (Bytes(sources[i], bag) is not { } bytes) continue;
            if (request.OnlyNew && RawReader.Hash(bytes) is var hash && existing.PathOf(hash, sources[i].Name) is not null) read[i] = new ReadReport(hash);
            else if (RawReader.Read(sources[i].Name, bytes, bag) is not { } document) continue;
            else if (bytes.Length > LongReport) read[i] = ReadReport.Of(document.Sha256, Importer.Import(document, request.Knowledge, request.Today), request.KeepsArticles);
            else
            {
                documents.Add(document);
                places.Add(i);
            }
        }

        var articles = Importer.Import(documents, request.Knowledge, request.Today);
        for (var i = 0; i < articles.Length; i++) read[places[i]] = ReadReport.Of(documents[i].Sha256, articles[i], request.KeepsArticles);
    }

    private static byte[]? Bytes(ImportSource source, DiagnosticBag bag)
    {
        try
        {
            if (source.Tree.Read(source.Path, RawReader.MaxDocumentBytes, out var length) is { } bytes) return bytes;
            bag.Add(RawReader.TooLarge(new SourcePlace(source.Name), length, RawReader.MaxDocumentBytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(ImportMessages.CannotRead.At(new SourcePlace(source.Name)));
        }

        return null;
    }

    /// <summary>
    /// Gives each report the path of its article: the one it has, or a free one. Reports get theirs in the order of their names, so the
    /// same reports always get the same. A report that is the double of another gets none at all; one that could not be read an empty one.
    /// </summary>
    private static string?[] Place(
        ImportSource[] sources, ReadReport[] read, ImportRequest request, ExistingArticles existing, DiagnosticBag bag)
    {
        var paths = new string?[sources.Length];
        var taken = new HashSet<string>(existing.Slugs, StringComparer.Ordinal);
        var claimed = new Dictionary<string, string>(StringComparer.Ordinal);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++)
        {
            paths[i] = "";
            if (read[i].Hash.Length == 0) continue;
            if (!hashes.TryAdd(read[i].Hash, sources[i].Name))
            {
                bag.Add(ImportMessages.SameReport.At(new SourcePlace(sources[i].Name), hashes[read[i].Hash]));
                paths[i] = null;
                continue;
            }

            if (existing.PathOf(read[i].Hash, sources[i].Name) is { } path && claimed.TryAdd(path, sources[i].Name)) paths[i] = path;
        }

        for (var i = 0; i < sources.Length; i++)
        {
            if (paths[i] is "" && read[i].HasArticle) paths[i] = request.Folder + "/" + Free(read[i].Slug, taken) + ".md";
        }

        return paths;
    }

    private static string Free(string slug, HashSet<string> taken)
    {
        var free = slug;
        for (var number = 2; !taken.Add(free); number++) free = slug + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }

    private static ReportOutcome Decide(ImportSource source, ReadReport report, string? path, ImportRequest request, ExistingArticles existing)
    {
        if (path is null) return new ReportOutcome(source, ImportDecision.Double);
        if (!report.HasArticle)
        {
            return path.Length == 0
                ? new ReportOutcome(source, ImportDecision.Unreadable)
                : new ReportOutcome(source, ImportDecision.Unchanged) { Path = path };
        }

        var (article, bytes) = report.Under(path[(path.LastIndexOf('/') + 1)..^3]);
        var now = existing.Find(path);
        var decision = now is null ? ImportDecision.New
            : now.ReplaceLineEndings("\n") == Encoding.UTF8.GetString(bytes) ? ImportDecision.Unchanged
            : ArticleFingerprint.IsUntouched(now) ? ImportDecision.Renewed
            : request.Force ? ImportDecision.Forced
            : ImportDecision.Edited;
        return new ReportOutcome(source, decision)
        {
            Outline = report.Outline,
            Article = request.KeepsArticles ? article : null,
            Media = article?.Media ?? [],
            Path = path,
            Bytes = bytes,
            Existing = now,
        };
    }

    /// <summary>The articles to write, and their pictures; a picture that is there may be a better one of the editor's.</summary>
    private static List<ImportFile> Files(ReportOutcome[] reports, ImportRequest request)
    {
        var files = new List<ImportFile>();
        foreach (var report in reports)
        {
            if (!report.IsWritten) continue;
            foreach (var media in report.Media)
            {
                var path = ContentReader.Folder + "/" + media.Path;
                var isThere = request.Site.Exists(path);
                if (!isThere || request.Force) files.Add(new ImportFile(path, media.Bytes, isThere));
            }

            files.Add(new ImportFile(report.Path, report.Bytes, Replaces: report.Existing is not null));
        }

        return files;
    }
}
