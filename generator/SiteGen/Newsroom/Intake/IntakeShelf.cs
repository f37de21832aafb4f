using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Import.Explaining;
using SiteGen.Import.Runs;

namespace SiteGen.Newsroom.Intake;

/// <summary>Imports raw reports for the newsroom, and keeps the last ones that are in no file yet. Safe for concurrent use.</summary>
internal sealed class IntakeShelf(NewsroomPlace place)
{
    /// <summary>Reports that a person works on at the same time; each keeps its bytes in memory.</summary>
    private const int Kept = 20;

    private const string Pasted = "plaktekst";

    private static readonly string[] Endings = [".txt", ".docx", ".html", ".htm", ".md"];

    private readonly Dictionary<string, IncomingReport> reports = new(StringComparer.Ordinal);
    private readonly Queue<string> order = [];
    private readonly Lock gate = new();

    /// <summary>Imports a report that was received.</summary>
    /// <param name="file">What the sender calls it; empty for text that was pasted.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="bag">Why it cannot be read.</param>
    public IncomingReport? Receive(string file, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bytes);
        var known = Known(bytes);
        var name = known ?? FreeName(file, bytes, bag);
        if (name is null || Import(new ImportSource(Alone(name, bytes), name, name), bytes, bag) is not { } report) return null;
        return Keep(report with { IsNew = known is null });
    }

    /// <summary>The report of an address; null when it is no longer kept.</summary>
    public IncomingReport? Find(string? id)
    {
        lock (gate)
        {
            return id is not null && reports.TryGetValue(id, out var report) ? report : null;
        }
    }

    /// <summary>Imports a report of <c>seeds/</c>.</summary>
    public IncomingReport? Import(ImportSource source, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bytes = source.Tree.Read(source.Path);
        lock (gate)
        {
            if (reports.Values.FirstOrDefault(report => report.Name == source.Name && report.Bytes.AsSpan().SequenceEqual(bytes)) is { } kept) return kept;
        }

        return Import(source, bytes, bag) is { } read ? Keep(read) : null;
    }

    /// <summary>The text of the report of an article with what the import finds in it now; null when the report is not there.</summary>
    public Explanation? Explain(ImportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReportImport.Read(source, Knowledge(), place.Today, new DiagnosticBag()) is { } article ? Explanation.Of(article) : null;
    }

    private IncomingReport Keep(IncomingReport report)
    {
        lock (gate)
        {
            if (reports.TryAdd(report.Id, report)) order.Enqueue(report.Id);
            reports[report.Id] = report;
            while (order.Count > Kept) reports.Remove(order.Dequeue());
            return report;
        }
    }

    private IncomingReport? Import(ImportSource source, byte[] bytes, DiagnosticBag bag)
    {
        var run = ReportImport.Run(new ImportRequest([source], place.Folder.Files, Knowledge(), place.Today) { KeepsArticles = true }, bag);
        if (run.Reports is not [{ Article: { } article } outcome]) return null;
        return new IncomingReport(source.Name, bytes, outcome, Explanation.Of(article))
        {
            Id = article.SourceSha256[..16],
            Media = [.. run.Files.Where(file => file.Path != outcome.Path)],
        };
    }

    private ImportKnowledge Knowledge() => ImportKnowledge.With(place.Live.Now.Content.Glossary);

    /// <summary>The report of <c>seeds/</c> that has the same bytes.</summary>
    private string? Known(byte[] bytes) => ImportSource.In(place.Folder.Files, SiteFolder.SeedsFolder)
        .FirstOrDefault(report => report.Tree.Length(report.Path) == bytes.Length && report.Tree.Read(report.Path).AsSpan().SequenceEqual(bytes))?.Name;

    /// <summary>A name in <c>seeds/</c> that is free: after the file, or after the title of a text that was pasted. Nothing of a path that was sent is used.</summary>
    private string? FreeName(string file, byte[] bytes, DiagnosticBag bag)
    {
        var last = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var ending = Endings.FirstOrDefault(one => last.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ?? ".txt";
        var stem = Slug.Of(last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last);
        if (file.Length == 0)
        {
            var provisional = SiteFolder.SeedsFolder + "/" + Pasted + ending;
            if (ReportImport.Read(new ImportSource(Alone(provisional, bytes), provisional, provisional), Knowledge(), place.Today, bag) is not { } article) return null;
            stem = article.Slug;
        }

        if (stem.Length == 0) stem = Pasted;
        for (var number = 1; ; number++)
        {
            var name = SiteFolder.SeedsFolder + "/" + (number == 1 ? stem : FormattableString.Invariant($"{stem}-{number}")) + ending;
            if (!place.Folder.Files.Exists(name)) return name;
        }
    }

    private static MemoryFileTree Alone(string name, byte[] bytes) => new([KeyValuePair.Create(name, bytes)]);
}
