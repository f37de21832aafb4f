using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Import.Reading;
using SiteGen.Import.Writing;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>From raw reports to article files. An article that somebody has changed is left as it is.</summary>
/// <param name="site">The root of the site: its articles, and the words that it knows.</param>
/// <param name="target">Where articles are written: the root of the site, or another folder.</param>
/// <param name="writer">Writes there.</param>
/// <param name="to">The folder below <paramref name="target"/> that new articles come in; empty for itself.</param>
/// <param name="today">The day of the import.</param>
/// <param name="progress">Told how far it is.</param>
public sealed class ImportRun(IFileTree site, IFileTree target, ContentWriter writer, string to, DateOnly today, PipelineProgress progress)
{
    /// <summary>Where articles stand in a site.</summary>
    public const string ArticleFolder = ContentReader.Folder + "/nieuws";

    private static readonly string[] Extensions = [".txt", ".md", ".docx", ".html", ".htm"];

    /// <summary>Whether a file of a folder is taken for a raw report.</summary>
    public static bool IsReport(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The raw reports of a site that no article was made of yet, relative to its root.</summary>
    public static IReadOnlyList<string> Waiting(IFileTree site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var reports = site.List(SiteFolder.SeedsFolder).Where(IsReport).ToArray();
        if (reports.Length == 0) return [];
        var sources = ArticleSources.Read(site);
        return [.. reports.Where(report => !sources.HasFile(report))];
    }

    /// <summary>Imports reports. They are read in parallel; what is written does not depend on that.</summary>
    /// <param name="reports">The reports: the name that the article gives as its source, and how to read it.</param>
    /// <param name="force">Whether an article that was changed since is replaced.</param>
    /// <param name="dryRun">Whether nothing is written.</param>
    /// <param name="diagnostics">What is wrong with the reports.</param>
    /// <param name="cancel">Breaks it off between two reports.</param>
    /// <returns>What became of each that could be read, in the order given.</returns>
    public IReadOnlyList<ImportedFile> Import(IReadOnlyList<(string Name, Func<byte[]> Read)> reports, bool force, bool dryRun, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(diagnostics);
        progress.Begin(PipelineTexts.Importing, reports.Count);
        var knowledge = ImportKnowledge.With(ContentReader.ReadGlossary(site, new DiagnosticBag()));
        var sources = ArticleSources.Read(target);
        var taken = new HashSet<string>(target.List(to), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. reports.AsParallel().AsOrdered().WithCancellation(cancel)
                .Select(report => Read(report.Name, report.Read, knowledge, diagnostics))
                .AsSequential()
                .OfType<ImportedArticle>()
                .Select(article => Place(article, sources, taken, force, dryRun, diagnostics)),
        ];
    }

    private ImportedArticle? Read(string name, Func<byte[]> read, ImportKnowledge knowledge, DiagnosticBag diagnostics)
    {
        byte[] bytes;
        try
        {
            bytes = read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ContentMessages.Unreadable.At(new SourcePlace(name), fault.Message));
            return null;
        }

        var document = RawReader.Read(name, bytes, diagnostics);
        var article = document is null ? null : Importer.Import(document, knowledge, today);
        progress.Step();
        return article;
    }

    private ImportedFile Place(ImportedArticle article, ArticleSources sources, HashSet<string> taken, bool force, bool dryRun, DiagnosticBag diagnostics)
    {
        var text = ArticleWriter.Write(article);
        var earlier = sources.ArticleOf(article.SourceFile, article.SourceSha256);
        var path = earlier ?? FreePath(article.Slug, taken);
        taken.Add(path);
        var result = new ImportedFile(article.SourceFile, path, ImportState.New, article) { Text = text };
        if (earlier is not null)
        {
            var standing = Encoding.UTF8.GetString(target.Read(path)).ReplaceLineEndings("\n");
            if (string.Equals(standing, text, StringComparison.Ordinal)) return result with { State = ImportState.Same };
            result = result with { State = force ? ImportState.Replaced : ImportState.Kept, Standing = standing };
            if (!force) return result;
        }

        if (dryRun) return result;
        foreach (var media in article.Media) writer.Write(InTarget(media.Path), media.Bytes.Span, replace: true, diagnostics);
        return writer.Write(path, Encoding.UTF8.GetBytes(text), replace: force && earlier is not null, diagnostics) ? result : result with { State = ImportState.Failed };
    }

    /// <summary>The path of a new article: two reports with one title get a number.</summary>
    private string FreePath(string slug, HashSet<string> taken)
    {
        var path = InTo(slug + ".md");
        for (var number = 2; taken.Contains(path); number++) path = InTo($"{slug}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.md");
        return path;
    }

    private string InTo(string name) => to.Length == 0 ? name : to + "/" + name;

    /// <summary>Media belongs in the content of a site; elsewhere it stays beside the article.</summary>
    private string InTarget(string media) => to.StartsWith(ContentReader.Folder, StringComparison.Ordinal) ? ContentReader.Folder + "/" + media : media;
}
