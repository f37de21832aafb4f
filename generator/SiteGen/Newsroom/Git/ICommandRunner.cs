namespace SiteGen.Newsroom.Git;

/// <summary>Runs other programs. The composition root hands one in; a test may make one up.</summary>
internal interface ICommandRunner
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="call">What to run.</param>
    /// <param name="cancel">Breaks it off.</param>
    Task<CommandRun> RunAsync(CommandCall call, CancellationToken cancel);
}
