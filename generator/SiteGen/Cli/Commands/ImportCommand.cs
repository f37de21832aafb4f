using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Import;
using SiteGen.Import.Explaining;
using SiteGen.Import.Runs;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen import</c>: makes articles of raw reports.</summary>
internal sealed class ImportCommand : SiteCommand
{
    private readonly Argument<string[]> paths = new("path") { HelpName = CommandTexts.FileWord, Description = CommandTexts.ImportPath, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> to = new("--to") { HelpName = CommandTexts.FolderWord, Description = CommandTexts.ImportTo };
    private readonly Option<bool> force = new("--force") { Description = CommandTexts.ImportForce };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = CommandTexts.ImportDryRun };
    private readonly Option<bool> explain = new("--explain") { Description = CommandTexts.ImportExplain };
    private readonly Option<Moment?> clock = CommandOptions.Clock();
    private readonly Option<SiteFolder> root;

    public ImportCommand(Surroundings surroundings)
        : base("import", CommandTexts.Import, CommandTexts.ImportExample, surroundings)
    {
        root = CommandOptions.RootOrNone(surroundings);
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                var path = surroundings.Locate(token.Value);
                if (!File.Exists(path) && !Directory.Exists(path)) result.AddError(CommandTexts.NoFile(token.Value));
            }
        });
        to.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && File.Exists(surroundings.Locate(folder.Value))) result.AddError(CommandTexts.ToIsFile(folder.Value));
        });
        Add(paths);
        Add(to);
        Add(force);
        Add(dryRun);
        Add(explain);
        Add(clock);
        Add(root);
    }

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var site = values.GetRequiredValue(root);
        var diagnostics = new DiagnosticBag();
        var reports = values.GetRequiredValue(paths).SelectMany(path => Reports(path, site, diagnostics)).ToArray();
        if (reports.Length == 0)
        {
            Tell(diagnostics);
            terminal.Tell(CommandTexts.Prefix + CommandTexts.NoReports);
            return Outcome.Usage;
        }

        var knowledge = ImportKnowledge.With(ContentReader.ReadGlossary(site.Files, diagnostics));
        if (values.GetValue(explain)) return Explain(reports, knowledge, Today(values), diagnostics, cancel);

        var place = ImportPlace.Of(site.Path, values.GetValue(to) is { } given ? Surroundings.Locate(given) : null);
        var request = new ImportRequest(reports, place.Files, knowledge, Today(values))
        {
            Folder = place.Folder,
            Force = values.GetValue(force),
        };
        var progress = new PipelineProgress();
        progress.Begin(PipelineTexts.Importing, reports.Length);
        var run = await ProgressBar.WatchAsync(terminal, progress, Surroundings.Clock, () => ReportImport.Run(request, diagnostics, progress, cancel)).ConfigureAwait(false);
        var isDry = values.GetValue(dryRun);
        if (!isDry) place.Writer.WriteAll([.. run.Files.Select(place.ToWrite)], diagnostics, cancel);
        var outcome = Tell(diagnostics);
        ImportSummary.Write(terminal, run.Reports, isDry);
        return outcome;
    }

    /// <summary>Shows what the import makes of each report, in the order of their names, and writes nothing.</summary>
    private Outcome Explain(IEnumerable<ImportSource> reports, ImportKnowledge knowledge, DateOnly today, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        foreach (var report in reports.DistinctBy(report => report.Name).OrderBy(report => report.Name, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            if (ReportImport.Read(report, knowledge, today, diagnostics) is { } article) ExplanationPage.Write(Surroundings.Terminal, report.Name, Explanation.Of(article));
        }

        return Tell(diagnostics);
    }

    private Outcome Tell(DiagnosticBag diagnostics)
    {
        DiagnosticReport.Write(Surroundings.Terminal.Error, DiagnosticFormat.Text, diagnostics.Sorted(), Surroundings.Terminal.ErrorColours);
        return diagnostics.HasErrors ? Outcome.ContentErrors : Outcome.Fine;
    }

    private DateOnly Today(ParseResult values) => values.GetValue(clock)?.Day ?? DateOnly.FromDateTime(Surroundings.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The reports at a path: a file, or all in a folder. Those in the site are named by their path in it, others by their file name.</summary>
    private IReadOnlyList<ImportSource> Reports(string path, SiteFolder site, DiagnosticBag diagnostics)
    {
        var full = Surroundings.Locate(path);
        var isFile = File.Exists(full);
        var relative = Path.GetRelativePath(site.Path, full).Replace(Path.DirectorySeparatorChar, '/');
        var folder = new FolderFileTree(isFile ? Path.GetDirectoryName(full)! : full);
        foreach (var link in isFile ? [] : ImportSource.LinksIn(folder)) diagnostics.Add(ImportMessages.SkippedLink.At(new SourcePlace(link)));
        if (TreePath.IsSafe(relative)) return isFile ? [new ImportSource(site.Files, relative, relative)] : ImportSource.In(site.Files, relative);
        if (!isFile) return ImportSource.In(folder);
        var name = Path.GetFileName(full);
        return [new ImportSource(folder, name, name)];
    }
}
