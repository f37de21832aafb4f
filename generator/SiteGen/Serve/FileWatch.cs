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
    private readonly HashSet<string> folders;
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly FileSystemWatcher arrivals;
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
        (this.root, this.changed, this.folders) = (root, changed, folders.ToHashSet(StringComparer.Ordinal));
        timer = clock.CreateTimer(_ => Report(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        arrivals = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.DirectoryName };
        arrivals.Created += (_, change) => Come(change.Name);
        arrivals.Deleted += (_, change) => Go(change.Name);
        arrivals.Renamed += (_, change) =>
        {
            Go(change.OldName);
            Come(change.Name);
        };
        arrivals.EnableRaisingEvents = true;
        foreach (var folder in this.folders) Follow(folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        arrivals.Dispose();
        lock (gate)
        {
            foreach (var watcher in watchers.Values) watcher.Dispose();
            watchers.Clear();
        }

        timer.Dispose();
    }

    /// <summary>A folder that is to be watched came: with the files in it, anything may have changed.</summary>
    private void Come(string? folder)
    {
        if (folder is null || !folders.Contains(folder)) return;
        Follow(folder);
        LoseTrack();
    }

    /// <summary>A watched folder went. What watched it would go on to watch it elsewhere.</summary>
    private void Go(string? folder)
    {
        if (folder is null || !folders.Contains(folder)) return;
        lock (gate)
        {
            if (watchers.Remove(folder, out var watcher)) watcher.Dispose();
        }

        LoseTrack();
    }

    private void Follow(string folder)
    {
        var path = Path.Combine(root, folder);
        lock (gate)
        {
            if (!watchers.ContainsKey(folder) && Directory.Exists(path)) watchers.Add(folder, Watcher(path));
        }
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
