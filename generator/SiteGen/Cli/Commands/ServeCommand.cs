using System.CommandLine;
using System.Globalization;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Newsroom;
using SiteGen.Publishing;
using SiteGen.Serve;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen serve</c>: shows the site on this computer and follows its files.</summary>
internal sealed class ServeCommand : SiteCommand
{
    private const int DefaultPort = 5080;

    private readonly Option<SiteFolder> root;
    private readonly Option<int> port = new("--port") { HelpName = CommandTexts.PortWord, Description = CommandTexts.ServePort, DefaultValueFactory = _ => DefaultPort, CustomParser = ReadPort };
    private readonly Option<Moment?> clock = CommandOptions.Clock();
    private readonly Option<bool> drafts = CommandOptions.Drafts();
    private readonly Option<bool> future = CommandOptions.Future();
    private readonly Option<bool> noImport = CommandOptions.NoImport();

    public ServeCommand(Surroundings surroundings)
        : base("serve", CommandTexts.Serve, CommandTexts.ServeExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        Add(port);
        Add(drafts);
        Add(future);
        Add(clock);
        Add(noImport);
        Add(root);
    }

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var wanted = values.GetValue(port);
        var options = new PipelineOptions(Surroundings.Clock.GetUtcNow())
        {
            Clock = values.GetValue(clock),
            Drafts = values.GetValue(drafts),
            Future = values.GetValue(future),
            Import = !values.GetValue(noImport),
        };
        var folder = values.GetRequiredValue(root);
        Import(folder, options, cancel);
        var server = new LiveServer(folder, options.ForSite, ProgramVersion.Text, Surroundings.Clock)
        {
            Beside = live => [new NewsroomMount(Newsroom(folder, live, options))],
        };
        var telling = new Telling(terminal);
        var hadErrors = false;
        try
        {
            await server.RunAsync(wanted, Started, Changed, cancel).ConfigureAwait(false);
        }
        catch (IOException)
        {
            terminal.Tell(CommandTexts.Prefix + CommandTexts.NoPort(wanted));
            return Outcome.Usage;
        }

        terminal.Tell(CommandTexts.ServeStopped);
        return Outcome.Fine;

        void Started(Uri address)
        {
            if (wanted != 0 && address.Port != wanted) terminal.Tell(CommandTexts.PortTaken(wanted, address.Port));
            terminal.Say(CommandTexts.ServeAt(address));
            terminal.Say(CommandTexts.NewsroomAt(new Uri(address, NewsroomPlace.Root)));
            terminal.Say(CommandTexts.ServeStopHint);
            terminal.Out.Flush();
        }

        void Changed(IReadOnlyCollection<string>? paths, IReadOnlyList<Diagnostic> found)
        {
            if (paths is not null) terminal.Tell(CommandTexts.ServeChanged(paths));
            telling.Tell(found);
            var hasErrors = found.Any(one => one.Severity == Severity.Error);
            if (hadErrors && !hasErrors) terminal.Tell(CommandTexts.ServeMended);
            hadErrors = hasErrors;
        }
    }

    private NewsroomPlace Newsroom(SiteFolder folder, ILiveSite live, PipelineOptions options) => new(folder, live, options.ForSite, Surroundings.Clock, Surroundings.Secret())
    {
        Commands = Surroundings.Commands,
        Building = () => new PipelineOptions(Surroundings.Clock.GetUtcNow()) { Clock = options.Clock, Version = ProgramVersion.Text },
    };

    private void Import(SiteFolder folder, PipelineOptions options, CancellationToken cancel)
    {
        var diagnostics = new DiagnosticBag();
        var imported = new Pipeline(folder, options, new PipelineProgress()).ImportNew(new ContentWriter(folder.Path), diagnostics, cancel);
        DiagnosticReport.Write(Surroundings.Terminal.Error, DiagnosticFormat.Text, diagnostics.Sorted(), Surroundings.Terminal.ErrorColours);
        ImportSummary.Write(Surroundings.Terminal, imported, isDry: false);
    }

    private static int ReadPort(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 65535) return number;
        result.AddError(CommandTexts.NoPortNumber(text));
        return DefaultPort;
    }
}
