using System.Buffers;
using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Sites;

namespace SiteGen.Publishing;

/// <summary>
/// Takes the files of the new site one by one, in any order and from any thread: compares each with what stands, writes it to
/// the staging folder when it differs, and remembers only its path.
/// </summary>
internal sealed class Staging(OutputFolder folder, SiteManifest before, IDiskWriter disk, DiagnosticBag diagnostics)
{
    private const int CompareSize = 32 * 1024;

    private readonly ConcurrentDictionary<string, string> takenBy = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> usableFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> put = [];
    private readonly ConcurrentBag<string> keep = [];
    private readonly bool siteStands = Directory.Exists(folder.Site);
    private long bytes;

    /// <summary>Paths that wait in the staging folder.</summary>
    public IReadOnlyCollection<string> Put => put;

    /// <summary>Paths that stand already as they should.</summary>
    public IReadOnlyCollection<string> Keep => keep;

    /// <summary>The size of all files together.</summary>
    public long Bytes => Volatile.Read(ref bytes);

    /// <summary>Takes one file.</summary>
    /// <exception cref="ArgumentException">The path leaves the folder: a fault of the program.</exception>
    /// <exception cref="IOException">The file could not be compared or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public void Take(Artifact artifact)
    {
        var path = artifact.Path;
        if (!TreePath.IsSafe(path)) throw new ArgumentException($"'{path}' is not a path inside the site.", nameof(artifact));
        var name = artifact.Source is { } source ? $"{path} ({source})" : path;
        if (!takenBy.TryAdd(path, name))
        {
            string[] pair = [name, takenBy[path]];
            Array.Sort(pair, StringComparer.Ordinal);
            diagnostics.Add(PublishingMessages.SamePlace.At(PlaceOf(artifact), pair[0], pair[1]));
            return;
        }

        Interlocked.Add(ref bytes, artifact.Bytes.Length);
        if (siteStands && !before.HoldsOtherwiseSpelt(path))
        {
            var target = new FileInfo(folder.InSite(path));
            if (!FolderIsUsable(path) || (!target.Exists && IsForeignFolder(path)))
            {
                diagnostics.Add(PublishingMessages.ForeignFile.At(PlaceOf(artifact), path));
                return;
            }

            if (target.Exists && HasBytes(target, artifact.Bytes.Span))
            {
                keep.Add(path);
                return;
            }

            if (target.Exists && !before.Holds(path))
            {
                diagnostics.Add(PublishingMessages.ForeignFile.At(PlaceOf(artifact), path));
                return;
            }
        }

        disk.Write(folder.InStaged(path), artifact.Bytes.Span);
        put.Add(path);
    }

    private static SourcePlace PlaceOf(Artifact artifact) => artifact.Source is { } source ? new SourcePlace(source) : SourcePlace.None;

    /// <summary>Whether no folder above the path is a link out of the site or a file of someone else.</summary>
    private bool FolderIsUsable(string path) => path.LastIndexOf('/') is var slash && (slash < 0 || usableFolders.GetOrAdd(path[..slash], IsUsable));

    private bool IsUsable(string above)
    {
        var info = new DirectoryInfo(folder.InSite(above));
        if (info.Exists ? info.Attributes.HasFlag(FileAttributes.ReparsePoint) : File.Exists(info.FullName) && !before.Holds(above)) return false;
        return FolderIsUsable(above);
    }

    /// <summary>Whether a folder stands in the file's place that holds anything else than files of the previous site.</summary>
    private bool IsForeignFolder(string path)
    {
        var target = folder.InSite(path);
        return Directory.Exists(target) && !Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Site, file).Replace(Path.DirectorySeparatorChar, '/'))
            .DefaultIfEmpty("")
            .All(before.Holds);
    }

    private static bool HasBytes(FileInfo file, ReadOnlySpan<byte> expected)
    {
        if (file.Length != expected.Length) return false;
        using var handle = File.OpenHandle(file.FullName);
        var buffer = ArrayPool<byte>.Shared.Rent(CompareSize);
        try
        {
            var at = 0;
            while (at < expected.Length)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || read > expected.Length - at || !expected.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
