using System.Globalization;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Sites;

namespace SiteGen.Serve;

/// <summary>The entry of this stage: serves a site that follows its files, until it is told to stop.</summary>
/// <param name="folder">The site.</param>
/// <param name="options">For which moment, and what to show, given the settings.</param>
/// <param name="version">The version of the program.</param>
/// <param name="clock">Tells one start of the server from another, and measures quiet.</param>
public sealed class LiveServer(SiteFolder folder, Func<SiteSettings, SiteOptions> options, string version, TimeProvider clock)
{
    /// <summary>What is shown beside the site, given the site; the newsroom.</summary>
    internal Func<ILiveSite, IReadOnlyList<IMount>> Beside { get; init; } = _ => [];

    private static readonly string[] Watched = [ContentReader.Folder, SiteFolder.TemplatesFolder];

    /// <summary>Runs until <paramref name="cancel"/>.</summary>
    /// <param name="port">The wanted port; the next free one is taken when it is in use.</param>
    /// <param name="started">Told of the port once the site can be looked at.</param>
    /// <param name="changed">Told what changed (null for anything) and what is wrong now, after each change and at the start.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task RunAsync(int port, Action<Uri> started, Action<IReadOnlyCollection<string>?, IReadOnlyList<Diagnostic>> changed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(started);
        ArgumentNullException.ThrowIfNull(changed);
        var reload = new ReloadChannel(clock.GetUtcNow().Ticks.ToString("x", CultureInfo.InvariantCulture), cancel);
        var site = new LateSite();
        var oneByOne = new Lock();
        await using var server = await SiteServer.StartAsync(port, [new SiteMount(site, reload), new ServerFiles(reload), .. Beside(site)], cancel).ConfigureAwait(false);
        var live = new LiveSite(folder.Files, folder.Templates, options, new RenderOptions { BaseUrl = server.Address, Preview = true, Version = version });
        using var watch = new FileWatch(folder.Path, Watched, clock, paths =>
        {
            if (live.Read(paths)) reload.Announce();
            lock (oneByOne) changed(paths, live.Build());
            reload.Announce();
        });
        live.Read(changed: null);
        changed(null, live.Build());
        site.Come(live);
        started(server.Address);
        await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
    }

    /// <summary>The address of the server is known before its site: who asks in between waits.</summary>
    private sealed class LateSite : IServedSite, ILiveSite
    {
        private readonly TaskCompletionSource<LiveSite> site = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<Diagnostic> Faults => site.Task.GetAwaiter().GetResult().Faults;

        public LiveState Now => site.Task.GetAwaiter().GetResult().Now;

        public void Follow(IReadOnlyCollection<string> changed) => site.Task.GetAwaiter().GetResult().Follow(changed);

        public void Come(LiveSite live) => site.SetResult(live);

        public ServedFile Find(string address) => site.Task.GetAwaiter().GetResult().Find(address);
    }
}
