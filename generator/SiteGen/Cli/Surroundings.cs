using SiteGen.Newsroom.Git;

namespace SiteGen.Cli;

/// <summary>
/// The world that a command runs in: the only thing that knows it is the composition root, which makes it from the process,
/// and a test, which makes it up. Immutable.
/// </summary>
/// <param name="Folder">The folder that relative paths on the command line start from, absolute.</param>
/// <param name="Terminal">Where to write.</param>
/// <param name="Clock">The time, for a run without <c>--clock</c>.</param>
/// <param name="Variables">Environment variables by name.</param>
public sealed record Surroundings(string Folder, Terminal Terminal, TimeProvider Clock, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>Makes something that nobody can guess, at least 32 characters of it, and something else each time.</summary>
    public required Func<string> Secret { get; init; }

    /// <summary>Runs other programs; without one there are none.</summary>
    internal ICommandRunner Commands { get; init; } = new NoCommands();

    /// <summary>A path of the command line, absolute.</summary>
    public string Locate(string path) => Path.GetFullPath(path, Folder);

    /// <summary>An environment variable; null when it is not there or empty.</summary>
    public string? Variable(string name) => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
