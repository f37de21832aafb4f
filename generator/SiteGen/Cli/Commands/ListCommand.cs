using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Sites;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen list</c>: the articles with their state, or those that wait for something.</summary>
internal sealed class ListCommand : SiteCommand
{
    private readonly Argument<string?> which = new("which") { HelpName = CommandTexts.WhichWord, Description = CommandTexts.ListWhich, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<SiteFolder> root;
    private readonly Option<Moment?> clock = CommandOptions.Clock();

    public ListCommand(Surroundings surroundings)
        : base("list", CommandTexts.List, CommandTexts.ListExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        which.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !ArticleList.Choices.Contains(word.Value, StringComparer.Ordinal)) result.AddError(CommandTexts.NoChoice("list", word.Value, ArticleList.Choices));
        });
        Add(which);
        Add(clock);
        Add(root);
    }

    public override Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var diagnostics = new DiagnosticBag();
        var options = new PipelineOptions(Surroundings.Clock.GetUtcNow()) { Clock = values.GetValue(clock), Drafts = true, Future = true };
        var content = ContentReader.Read(values.GetRequiredValue(root).Files, diagnostics);
        var site = SiteBuilder.Build(content, options.ForSite(content.Settings), new DiagnosticBag());
        var terminal = Surroundings.Terminal;
        foreach (var line in ArticleList.Lines(site, values.GetValue(which))) terminal.Say(line);

        // An article that cannot be read is on no list: that must not go unsaid.
        if (!diagnostics.HasErrors) return Task.FromResult(Outcome.Fine);
        DiagnosticReport.Write(terminal.Error, DiagnosticFormat.Text, [.. diagnostics.Sorted().Where(one => one.Severity == Severity.Error)], terminal.ErrorColours);
        return Task.FromResult(Outcome.ContentErrors);
    }
}
