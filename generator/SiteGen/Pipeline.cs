using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Sites;

namespace SiteGen;

/// <summary>The way of the data, from raw report to published site: read this first.</summary>
public static class Pipeline
{
    /// <summary>Everything that is wrong with a site, in order. Nothing is written.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="options">What the run is asked for.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Breaks it off.</param>
    public static IReadOnlyList<Diagnostic> Check(SiteFolder folder, PipelineOptions options, PipelineProgress progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        var diagnostics = new DiagnosticBag();
        cancel.ThrowIfCancellationRequested();
        var content = ContentReader.Read(folder.Files, diagnostics);
        SiteBuilder.Build(content, options.ForSite(content.Settings), diagnostics);
        return diagnostics.Sorted();
    }
}
