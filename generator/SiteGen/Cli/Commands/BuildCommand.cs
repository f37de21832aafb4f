using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen build</c>: writes the site to a folder, all or nothing.</summary>
internal sealed class BuildCommand : SiteCommand
{
    private readonly Option<SiteFolder> root;
    private readonly Option<string?> output = new("--output") { HelpName = CommandTexts.FolderWord, Description = CommandTexts.BuildOutput };
    private readonly Option<Uri?> baseUrl = CommandOptions.BaseUrl();
    private readonly Option<Moment?> clock = CommandOptions.Clock();
    private readonly Option<bool> drafts = CommandOptions.Drafts();
    private readonly Option<bool> future = CommandOptions.Future();
    private readonly Option<bool> noImport = CommandOptions.NoImport();
    private readonly Option<bool> strict = CommandOptions.Strict();

    public BuildCommand(Surroundings surroundings)
        : base("build", CommandTexts.Build, CommandTexts.BuildExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && CommandOptions.IsInput(surroundings.Locate(folder.Value), result.GetValue(root)?.Path)) result.AddError(CommandTexts.OutputIsInput(folder.Value));
        });
        Add(root);
        Add(output);
        Add(baseUrl);
        Add(clock);
        Add(drafts);
        Add(future);
        Add(noImport);
        Add(strict);
    }

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var started = Surroundings.Clock.GetTimestamp();
        var folder = values.GetRequiredValue(root);
        var address = BuildAddress.Of(values.GetValue(baseUrl), Surroundings);
        var options = new PipelineOptions(Surroundings.Clock.GetUtcNow())
        {
            Clock = values.GetValue(clock),
            BaseUrl = address.Url,
            IsPreview = address.IsPreview,
            Version = ProgramVersion.Text,
            Drafts = values.GetValue(drafts),
            Future = values.GetValue(future),
            Import = !values.GetValue(noImport),
        };
        var shown = values.GetValue(output) ?? SiteFolder.OutputFolder;
        var place = values.GetValue(output) is { } given ? Surroundings.Locate(given) : Path.Combine(folder.Path, SiteFolder.OutputFolder);
        var diagnostics = new DiagnosticBag(values.GetValue(strict));
        var progress = new PipelineProgress();
        var pipeline = new Pipeline(folder, options, progress);
        var (imported, published) = await ProgressBar.WatchAsync(terminal, progress, Surroundings.Clock, () =>
            (pipeline.ImportNew(new ContentWriter(folder.Path), diagnostics, cancel), pipeline.Build(new SitePublisher(place, shown), diagnostics, cancel))).ConfigureAwait(false);

        ImportSummary.Write(terminal, imported, isDry: false);
        new Telling(terminal).Tell(diagnostics.Sorted());
        if (published is null)
        {
            terminal.Tell(CommandTexts.NotBuilt(shown));
            return Outcome.ContentErrors;
        }

        terminal.Say(CommandTexts.Built(shown, published, Surroundings.Clock.GetElapsedTime(started)));
        return Outcome.Fine;
    }
}
