namespace SiteGen.Cli;

/// <summary>How a run of a command ended. The numbers that a shell sees are made in <c>Program.cs</c>.</summary>
public enum Outcome
{
    /// <summary>All is well.</summary>
    Fine,

    /// <summary>The content, or another input of the site, has faults; they have been told.</summary>
    ContentErrors,

    /// <summary>The command was not understood; why has been told.</summary>
    Usage,

    /// <summary>The user broke it off.</summary>
    Cancelled,
}
