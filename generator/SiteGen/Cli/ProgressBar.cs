using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>Shows how far a long run is, to somebody who watches. Work that is done within a second shows nothing.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>Does <paramref name="work"/> and shows <paramref name="progress"/> meanwhile.</summary>
    public static async Task<T> WatchAsync<T>(Terminal terminal, PipelineProgress progress, TimeProvider clock, Func<T> work)
    {
        var running = Task.Run(work);
        if (terminal.IsWatched && await IsSlowAsync(running, clock).ConfigureAwait(false))
        {
            var settings = new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = terminal.ErrorColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(terminal.Error),
            };
            await AnsiConsole.Create(settings).Progress().AutoClear(true)
                .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
                .StartAsync(context => ShowAsync(context, progress, running, clock)).ConfigureAwait(false);
        }

        return await running.ConfigureAwait(false);
    }

    private static async Task<bool> IsSlowAsync(Task running, TimeProvider clock) =>
        await Task.WhenAny(running, Task.Delay(Patience, clock)).ConfigureAwait(false) != running;

    private static async Task ShowAsync(ProgressContext context, PipelineProgress progress, Task running, TimeProvider clock)
    {
        var bar = context.AddTask("");
        while (!running.IsCompleted)
        {
            bar.Description = Markup.Escape(progress.What);
            bar.IsIndeterminate = progress.Total == 0;
            bar.MaxValue = Math.Max(1, progress.Total);
            bar.Value = Math.Min(progress.Done, bar.MaxValue);
            await Task.WhenAny(running, Task.Delay(Glance, clock)).ConfigureAwait(false);
        }
    }
}
