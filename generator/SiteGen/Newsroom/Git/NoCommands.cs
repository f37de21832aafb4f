namespace SiteGen.Newsroom.Git;

/// <summary>Knows no program at all, so that a newsroom without Git can be made.</summary>
internal sealed class NoCommands : ICommandRunner
{
    /// <inheritdoc/>
    public Task<CommandRun> RunAsync(CommandCall call, CancellationToken cancel) => Task.FromResult(new CommandRun(CommandEnd.NotFound, 0, "", ""));
}
