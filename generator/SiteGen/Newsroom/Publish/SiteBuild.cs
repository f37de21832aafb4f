using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.Newsroom.Publish;

/// <summary>Builds the site to its folder by the code of <c>sitegen build</c>, and tells how far it is.</summary>
internal sealed class SiteBuild(SiteFolder folder, PipelineOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>Of a long step every quarter is told.</summary>
    private const int Parts = 4;

    /// <summary>Builds.</summary>
    /// <param name="tell">Told each step as it begins, and the quarters of a long one.</param>
    /// <returns>What was done, null when the previous site still stands; and what was found.</returns>
    public async Task<(PublishedSite? Site, IReadOnlyList<Diagnostic> Found)> RunAsync(Func<string, Task> tell)
    {
        var progress = new PipelineProgress();
        var diagnostics = new DiagnosticBag();
        var running = Task.Run(() => new Pipeline(folder, options, progress).Build(
            new SitePublisher(Path.Combine(folder.Path, SiteFolder.OutputFolder), SiteFolder.OutputFolder), diagnostics, CancellationToken.None));
        var (step, part) = ("", 0);
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(Glance, clock)).ConfigureAwait(false);
            var (what, done, total) = (progress.What, progress.Done, progress.Total);
            var reached = total > 0 ? Math.Min(Parts - 1, done * Parts / total) : 0;
            if (what.Length == 0 || (what == step && reached <= part)) continue;
            await tell(what == step ? $"{what}: {NewsroomTexts.Number(done)} van {NewsroomTexts.Number(total)}" : what).ConfigureAwait(false);
            (step, part) = (what, what == step ? reached : 0);
        }

        return (await running.ConfigureAwait(false), diagnostics.Sorted());
    }
}
