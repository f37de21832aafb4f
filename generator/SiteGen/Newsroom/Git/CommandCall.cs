namespace SiteGen.Newsroom.Git;

/// <summary>A program to run. No shell comes between: every argument arrives as it is. Immutable.</summary>
/// <param name="Program">The name of the program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">The folder it runs in, absolute.</param>
internal sealed record CommandCall(string Program, IReadOnlyList<string> Arguments, string Folder)
{
    /// <summary>What it reads from its standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>How long it may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Variables of its environment that are set whatever they were; taken away for null.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Variables that are set when the environment has none of that name.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
