using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Writes files that editors own: articles that are imported, newly begun or edited. A file comes in its place whole or not at all, only a
/// caller that says so replaces one, and never through a link.
/// </summary>
public sealed class ContentWriter
{
    private readonly string root;
    private readonly IDiskWriter disk;

    /// <summary>Writes below a folder on disk.</summary>
    /// <param name="root">The root of the site, absolute.</param>
    public ContentWriter(string root)
        : this(root, new DiskWriter())
    {
    }

    internal ContentWriter(string root, IDiskWriter disk) => (this.root, this.disk) = (root, disk);

    /// <summary>Writes one file, with the folders above it.</summary>
    /// <param name="path">The path below the root, with <c>/</c>.</param>
    /// <param name="bytes">The whole content.</param>
    /// <param name="replace">Whether a file that stands there may be replaced.</param>
    /// <param name="diagnostics">What goes wrong is added here.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="ArgumentException">The path leaves the site: a fault of the program.</exception>
    public bool Write(string path, ReadOnlySpan<byte> bytes, bool replace, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var isWritten = Put(path, bytes, replace, new LinkedFolders(root), diagnostics);
        RemoveFolders([DraftOf(path)]);
        return isWritten;
    }

    /// <summary>
    /// Writes many files, each as <see cref="Write"/> does. The folders of the drafts stay until all are written: making and removing them
    /// for every file costs a file system more than the files.
    /// </summary>
    /// <param name="files">The files; no two of one path.</param>
    /// <param name="diagnostics">What goes wrong is added here.</param>
    /// <param name="cancel">Breaks it off between two files.</param>
    /// <exception cref="ArgumentException">A path leaves the site: a fault of the program.</exception>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public void WriteAll(IReadOnlyCollection<FileToWrite> files, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var links = new LinkedFolders(root);
        try
        {
            Parallel.ForEach(
                files,
                new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
                file => Put(file.Path, file.Bytes.Span, file.Replaces, links, diagnostics));
        }
        finally
        {
            RemoveFolders(files.Select(file => DraftOf(file.Path)));
        }
    }

    /// <summary>Writes one file when what stands in its place is what the caller knows of: nothing, or these very bytes.</summary>
    /// <param name="path">The path below the root, with <c>/</c>.</param>
    /// <param name="bytes">The whole content; null to remove the file.</param>
    /// <param name="known">What the caller takes to stand there; null for nothing.</param>
    /// <param name="diagnostics">What goes wrong is added here.</param>
    /// <returns>Whether it was done; false without a diagnostic when something else stands there.</returns>
    /// <exception cref="ArgumentException">The path leaves the site: a fault of the program.</exception>
    internal bool WriteOver(string path, byte[]? bytes, byte[]? known, DiagnosticBag diagnostics)
    {
        var place = PlaceOf(path);
        try
        {
            if (IsLinked(path, new LinkedFolders(root), diagnostics)) return false;
            if (bytes is not null) disk.Write(place.Draft, bytes);

            // As late as can be: what another program writes between this look and the move is lost, and no system offers better.
            if (known is null) return !File.Exists(place.Target) && (bytes is null || disk.MoveNew(place.Draft, place.Target));
            if (!File.Exists(place.Target) || !File.ReadAllBytes(place.Target).AsSpan().SequenceEqual(known)) return false;
            if (bytes is null) disk.Delete(place.Target);
            else disk.Move(place.Draft, place.Target);
            return true;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            diagnostics.Add(Told(path, fault));
            return false;
        }
        finally
        {
            RemoveDraft(place.Draft);
            RemoveFolders([place.Draft]);
        }
    }

    /// <summary>Writes one file; leaves the folders of its draft.</summary>
    private bool Put(string path, ReadOnlySpan<byte> bytes, bool replace, LinkedFolders links, DiagnosticBag diagnostics)
    {
        var place = PlaceOf(path);
        var isDrafted = false;
        try
        {
            if (!replace && File.Exists(place.Target))
            {
                diagnostics.Add(PublishingMessages.FileExists.At(new SourcePlace(path), path));
                return false;
            }

            if (IsLinked(path, links, diagnostics)) return false;
            isDrafted = true;
            disk.Write(place.Draft, bytes);
            disk.Move(place.Draft, place.Target);
            isDrafted = false;
            return true;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            diagnostics.Add(Told(path, fault));
            return false;
        }
        finally
        {
            if (isDrafted) RemoveDraft(place.Draft);
        }
    }

    private static bool IsLinked(string path, LinkedFolders links, DiagnosticBag diagnostics)
    {
        if (!links.LeadAway(path)) return false;
        diagnostics.Add(PublishingMessages.LinkedFolder.At(new SourcePlace(path), path));
        return true;
    }

    private static Diagnostic Told(string path, Exception fault) => fault switch
    {
        IOException full when DiskFault.IsFull(full) => PublishingMessages.DiskFull.At(SourcePlace.None, path),
        IOException broken when !DiskFault.IsReadOnly(broken) => PublishingMessages.WriteFailed.At(SourcePlace.None, path, broken.Message),
        _ => PublishingMessages.NoPermission.At(SourcePlace.None, path),
    };

    private string DraftOf(string path) => Path.Combine(root, ".sitegen", "draft", path);

    private (string Target, string Draft) PlaceOf(string path) => TreePath.IsSafe(path)
        ? (Path.Combine(root, path), DraftOf(path))
        : throw new ArgumentException($"'{path}' is not a path inside the site.", nameof(path));

    /// <summary>Takes away what a failed write left. What cannot be taken away does no harm.</summary>
    private void RemoveDraft(string draft)
    {
        try
        {
            disk.Delete(draft);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return;
        }
    }

    /// <summary>Takes away the folders that only the drafts needed, deepest first.</summary>
    private void RemoveFolders(IEnumerable<string> drafts)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            for (var above = Path.GetDirectoryName(draft)!; above.Length > root.Length && folders.Add(above); above = Path.GetDirectoryName(above)!)
            {
            }
        }

        foreach (var folder in folders.OrderByDescending(folder => folder.Length))
        {
            try
            {
                disk.DeleteEmptyFolder(folder);
            }
            catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
            {
                return;
            }
        }
    }
}
