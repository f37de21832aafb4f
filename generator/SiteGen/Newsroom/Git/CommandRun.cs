namespace SiteGen.Newsroom.Git;

/// <summary>How a program ended. Immutable.</summary>
/// <param name="End">How.</param>
/// <param name="ExitCode">What it returned; 0 is fine. Without meaning when it did not come to its end.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Error">What it wrote to its standard error.</param>
internal sealed record CommandRun(CommandEnd End, int ExitCode, string Output, string Error)
{
    /// <summary>Whether it did what it was asked.</summary>
    public bool IsFine => End == CommandEnd.Exited && ExitCode == 0;

    /// <summary>The output without the line end behind it.</summary>
    public string Line => Output.TrimEnd('\n', '\r');
}

/// <summary>How a program can end.</summary>
internal enum CommandEnd
{
    /// <summary>By itself.</summary>
    Exited,

    /// <summary>It never began: there is no such program.</summary>
    NotFound,

    /// <summary>It took too long and was stopped.</summary>
    TimedOut,
}
