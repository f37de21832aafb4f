using System.CommandLine;

namespace SiteGen.Cli;

/// <summary>One command of the program. A command is made anew for each run.</summary>
internal abstract class SiteCommand(string name, string description, string example, Surroundings surroundings) : Command(name, description)
{
    /// <summary>One or more lines that a user can copy, for the help page.</summary>
    public string Example { get; } = example;

    /// <summary>The world it runs in.</summary>
    protected Surroundings Surroundings { get; } = surroundings;

    /// <summary>Does the work.</summary>
    /// <param name="values">The values of the options and arguments, already checked.</param>
    /// <param name="cancel">Told when the user breaks it off.</param>
    public abstract Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel);
}
