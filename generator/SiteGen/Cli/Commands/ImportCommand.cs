using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Publishing;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen import</c>: makes articles of raw reports.</summary>
internal sealed class ImportCommand : SiteCommand
{
    private readonly Argument<string[]> paths = new("path") { HelpName = CommandTexts.FileWord, Description = CommandTexts.ImportPath, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> to = new("--to") { HelpName = CommandTexts.FolderWord, Description = CommandTexts.ImportTo };
    private readonly Option<bool> force = new("--force") { Description = CommandTexts.ImportForce };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = CommandTexts.ImportDryRun };
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
        Add(clock);
        Add(root);
    }

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var site = values.GetRequiredValue(root);
        var reports = values.GetRequiredValue(paths).SelectMany(Reports).DistinctBy(file => file).Select(file => (SourceName(file, site.Path), (Func<byte[]>)(() => File.ReadAllBytes(file)))).ToArray();
        if (reports.Length == 0)
        {
            terminal.Tell(CommandTexts.Prefix + CommandTexts.NoReports);
            return Outcome.Usage;
        }

        var (target, folder) = Target(site.Path, values.GetValue(to));
        var today = values.GetValue(clock)?.Day ?? DateOnly.FromDateTime(Surroundings.Clock.GetUtcNow().UtcDateTime);
        var diagnostics = new DiagnosticBag();
        var progress = new PipelineProgress();
        var run = new ImportRun(site.Files, new FolderFileTree(target), new ContentWriter(target), folder, today, progress);
        var isDry = values.GetValue(dryRun);
        var done = await ProgressBar.WatchAsync(terminal, progress, Surroundings.Clock,
            () => run.Import(reports, values.GetValue(force), isDry, diagnostics, cancel)).ConfigureAwait(false);

        DiagnosticReport.Write(terminal.Error, DiagnosticFormat.Text, diagnostics.Sorted(), terminal.ErrorColours);
        ImportSummary.Write(terminal, done, isDry);
        return diagnostics.HasErrors ? Outcome.ContentErrors : Outcome.Fine;
    }

    private IEnumerable<string> Reports(string path)
    {
        var full = Surroundings.Locate(path);
        return File.Exists(full) ? [full] : new FolderFileTree(full).List().Where(ImportRun.IsReport).Select(file => Path.Combine(full, file));
    }

    /// <summary>The name that an article gives as its source: the path in the site, or the name of a file from elsewhere.</summary>
    private static string SourceName(string file, string root)
    {
        var relative = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        return TreePath.IsSafe(relative) ? relative : Path.GetFileName(file);
    }

    /// <summary>Where to write: in the site, or in a folder of its own elsewhere.</summary>
    private (string Root, string Folder) Target(string root, string? given)
    {
        if (given is null) return (root, ImportRun.ArticleFolder);
        var full = Surroundings.Locate(given);
        var relative = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
        return TreePath.IsSafe(relative) ? (root, relative) : (full, "");
    }
}
