using System.Collections.Concurrent;
using SiteGen.Checks;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Runs;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Search;
using SiteGen.Sites;

namespace SiteGen;

/// <summary>The way of the data, from raw report to published site: read this first.</summary>
/// <param name="folder">The site.</param>
/// <param name="options">What the run is asked for.</param>
/// <param name="progress">Told how far the run is.</param>
public sealed class Pipeline(SiteFolder folder, PipelineOptions options, PipelineProgress progress)
{
    /// <summary>Makes articles of the raw reports of the site that have none yet.</summary>
    /// <param name="writer">Writes them.</param>
    /// <param name="diagnostics">Everything that is wrong with the reports.</param>
    /// <param name="cancel">Breaks it off.</param>
    /// <returns>The reports that have become articles.</returns>
    public IReadOnlyList<ReportOutcome> ImportNew(ContentWriter writer, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!options.Import || ImportSource.In(folder.Files, SiteFolder.SeedsFolder) is not { Count: > 0 } reports) return [];
        progress.Begin(PipelineTexts.Importing, reports.Count);
        var request = new ImportRequest(reports, folder.Files, ImportKnowledge.With(ContentReader.ReadGlossary(folder.Files, diagnostics)), options.Today) { OnlyNew = true };
        var run = ReportImport.Run(request, diagnostics, progress, cancel);
        writer.WriteAll([.. run.Files.Select(file => new FileToWrite(file.Path, file.Bytes, file.Replaces))], diagnostics, cancel);
        return [.. run.Reports.Where(report => report.IsWritten)];
    }

    /// <summary>Builds the site and puts it in place, unless something is wrong.</summary>
    /// <param name="publisher">Where to.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <param name="cancel">Breaks it off.</param>
    /// <returns>What was done; null when the previous site still stands.</returns>
    public PublishedSite? Build(SitePublisher publisher, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return publisher.Publish(sink => Run(sink, publisher.ReadPublished, language: false, diagnostics, cancel), diagnostics);
    }

    /// <summary>Finds everything that is wrong with the site. Nothing is written.</summary>
    public void Check(DiagnosticBag diagnostics, CancellationToken cancel) => Run(_ => { }, published: null, language: true, diagnostics, cancel);

    /// <summary>The way itself. What stands now is read too, when it is given, so that a small change gives a small set of changed search files.</summary>
    private void Run(Action<Artifact> sink, Func<string, ReadOnlyMemory<byte>?>? published, bool language, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        progress.Begin(PipelineTexts.Reading);
        var content = ContentReader.Read(folder.Files, diagnostics);
        cancel.ThrowIfCancellationRequested();
        var site = SiteBuilder.Build(content, options.ForSite(content.Settings), diagnostics);
        var renderer = new SiteRenderer(site, folder.Files, folder.Templates, options.ForRendering(), diagnostics);
        var search = new SearchDocuments(renderer);
        var documents = new ConcurrentBag<SearchDocument>();
        var check = new SiteCheck(new CheckOptions(renderer.Urls.Root, site.Today) { BaseUrl = renderer.Urls.Base.AbsoluteUri, Language = language }, diagnostics);

        progress.Begin(PipelineTexts.Rendering, renderer.Files.Count);
        renderer.RenderAll(
            file => { Hand(file); progress.Step(); },
            diagnostics,
            Take,
            cancel);
        progress.Begin(PipelineTexts.Searching);
        foreach (var file in SearchIndex.Build(search.Input([.. documents], published))) Hand(file);

        progress.Begin(PipelineTexts.Checking);
        // A page that a fault kept from being made is told once, with that fault, and not again by every link to it.
        foreach (var file in renderer.Files) check.AddPath(file.Path);
        check.Add(site);
        check.Finish();

        void Take(SitePage page, RenderedBody body)
        {
            if (page.Article is { } article)
            {
                check.Add(article.Article, body);
                documents.Add(search.Of(article, body));
            }
            else if (page.Text is { } text)
            {
                check.Add(text.Places, text.Body, body);
            }
            else if (page.Term?.Page is { } term)
            {
                check.Add(term.Places, term.Body, body);
            }
        }

        void Hand(Artifact file)
        {
            check.Add(file);
            sink(file);
        }
    }
}
