namespace SiteGen.Serve;

/// <summary>
/// Watches folders of a site and tells which files changed, once it has been quiet for a moment: an editor that saves one
/// file makes several events.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    /// <summary>Long enough for the events of one save, too short to notice.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private readonly string root;
    private readonly Action<IReadOnlyCollection<string>?> changed;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly HashSet<string> waiting = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly ITimer timer;
    private bool lostTrack;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="folders">The folders below it to watch; the root itself is watched for one of them to come.</param>
    /// <param name="clock">Measures the quiet.</param>
    /// <param name="changed">Told of the paths that changed, relative to the root; null when anything may have.</param>
    public FileWatch(string root, IEnumerable<string> folders, TimeProvider clock, Action<IReadOnlyCollection<string>?> changed)
    {
        (this.root, this.changed) = (root, changed);
        timer = clock.CreateTimer(_ => Report(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        foreach (var folder in folders)
        {
            var path = Path.Combine(root, folder);
            if (Directory.Exists(path)) watchers.Add(Watcher(path));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        timer.Dispose();
    }

    private FileSystemWatcher Watcher(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath, gone: false);
        watcher.Created += (_, change) => Note(change.FullPath, gone: false);
        watcher.Deleted += (_, change) => Note(change.FullPath, gone: true);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath, gone: true);
            Note(change.FullPath, gone: false);
        };
        watcher.Error += (_, _) => LoseTrack();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string file, bool gone)
    {
        lock (gate)
        {
            var isNew = waiting.Add(Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'));

            // A folder that came, went or changed its name brings files without an event of their own. What is gone cannot be asked
            // what it was; a name without extension was a folder, unless it came a moment ago: editors save by way of such files.
            lostTrack |= gone ? isNew && Path.GetExtension(file).Length == 0 : Directory.Exists(file);
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void LoseTrack()
    {
        lock (gate)
        {
            lostTrack = true;
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void Report()
    {
        IReadOnlyCollection<string>? paths;
        lock (gate)
        {
            if (waiting.Count == 0 && !lostTrack) return;
            paths = lostTrack ? null : [.. waiting];
            waiting.Clear();
            lostTrack = false;
        }

        changed(paths);
    }
}
