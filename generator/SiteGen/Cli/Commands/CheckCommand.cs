using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen check</c>: everything that is wrong with a site, without building it.</summary>
internal sealed class CheckCommand : SiteCommand
{
    private readonly Option<DiagnosticFormat> format = CommandOptions.Choice("--format", "text|json|sarif|github", CommandTexts.CheckFormat, DiagnosticFormat.Text);
    private readonly Option<FailOn> failOn = CommandOptions.Choice("--fail-on", "error|warning|advice|never", CommandTexts.CheckFailOn, FailOn.Error);
    private readonly Option<bool> drafts = CommandOptions.Drafts();
    private readonly Option<bool> future = CommandOptions.Future();
    private readonly Option<Moment?> clock = CommandOptions.Clock();
    private readonly Option<SiteFolder> root;

    public CheckCommand(Surroundings surroundings)
        : base("check", CommandTexts.Check, CommandTexts.CheckExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        Add(format);
        Add(failOn);
        Add(drafts);
        Add(future);
        Add(clock);
        Add(root);
    }

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var folder = values.GetRequiredValue(root);
        var options = new PipelineOptions(Surroundings.Clock.GetUtcNow())
        {
            Clock = values.GetValue(clock),
            Drafts = values.GetValue(drafts),
            Future = values.GetValue(future),
            Import = false,
        };
        var progress = new PipelineProgress();
        var pipeline = new Pipeline(folder, options, progress);
        var found = await ProgressBar.WatchAsync(terminal, progress, Surroundings.Clock, () => Found(pipeline, cancel)).ConfigureAwait(false);
        var form = values.GetValue(format);
        DiagnosticReport.Write(terminal.Out, form, found, terminal.OutColours);
        if (found.Count == 0 && form == DiagnosticFormat.Text) terminal.Say(CommandTexts.NothingWrong);
        return values.GetValue(failOn).Fails(found) ? Outcome.ContentErrors : Outcome.Fine;
    }

    private static IReadOnlyList<Diagnostic> Found(Pipeline pipeline, CancellationToken cancel)
    {
        var diagnostics = new DiagnosticBag();
        pipeline.Check(diagnostics, cancel);
        return diagnostics.Sorted();
    }
}
