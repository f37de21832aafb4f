using System.CommandLine;
using SiteGen.Cli.Commands;

namespace SiteGen.Cli;

/// <summary>The entry of this stage: from the words of a command line to what comes of it.</summary>
public sealed class CommandLine
{
    private const string HelpWord = "help";

    private readonly Surroundings surroundings;
    private readonly Command root = new("sitegen", CommandTexts.Program);
    private readonly Option<bool> help = new("--help", "-h", "-?") { Description = CommandTexts.Help, Recursive = true };
    private readonly Option<bool> version = new("--version") { Description = CommandTexts.Version };

    /// <summary>A command line in the given world.</summary>
    public CommandLine(Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        this.surroundings = surroundings;
        root.Options.Add(help);
        root.Options.Add(version);
        root.Add(new ServeCommand(surroundings));
        root.Add(new BuildCommand(surroundings));
        root.Add(new ImportCommand(surroundings));
        root.Add(new CheckCommand(surroundings));
        root.Add(new NewCommand(surroundings));
        root.Add(new ListCommand(surroundings));
        root.Add(new AdminCommand(surroundings));
    }

    /// <summary>Runs one command line, without the name of the program.</summary>
    public async Task<Outcome> RunAsync(IReadOnlyList<string> words, CancellationToken cancel)
    {
        // Who types "help" knows what they want.
        if (words is [HelpWord, ..]) words = [.. words.Skip(1), "--help"];

        // A title or path may begin with @: it is no file with further words.
        var values = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var terminal = surroundings.Terminal;
        var command = values.CommandResult.Command;
        if (values.GetValue(help) || words.Count == 0)
        {
            terminal.Out.Write(HelpPage.Of(command, Math.Min(terminal.Width, Terminal.WidestText)));
            return Outcome.Fine;
        }

        if (ReferenceEquals(command, root) && values.GetValue(version) && values.UnmatchedTokens.Count == 0)
        {
            terminal.Say(ProgramVersion.Text);
            return Outcome.Fine;
        }

        if (UsageFaults.In(values) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) terminal.Tell(CommandTexts.Prefix + fault);
            terminal.Tell(CommandTexts.SeeHelp(UsageFaults.NameOf(command)));
            return Outcome.Usage;
        }

        return await ((SiteCommand)command).RunAsync(values, cancel).ConfigureAwait(false);
    }
}
