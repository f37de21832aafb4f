using System.Runtime.ExceptionServices;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Sites;

namespace SiteGen.Publishing;

/// <summary>
/// Puts a site in place, all or nothing. The files are staged as they are made; when all are made and nothing
/// is wrong, one short step makes them the site. Otherwise the previous site stands as it was. This stage is the only one
/// that writes below the output folder, and it removes only what it wrote.
/// </summary>
public sealed class SitePublisher
{
    private readonly string output;
    private readonly string shown;
    private readonly IDiskWriter disk;

    /// <summary>Publishes to a folder on disk.</summary>
    /// <param name="output">The folder, absolute. It is made when it is not there.</param>
    /// <param name="shown">The folder as the user wrote it, for messages.</param>
    public SitePublisher(string output, string shown)
        : this(output, shown, new DiskWriter())
    {
    }

    internal SitePublisher(string output, string shown, IDiskWriter disk) => (this.output, this.shown, this.disk) = (output, shown, disk);

    /// <summary>Publishes the files, or nothing when <paramref name="diagnostics"/> holds an error when all are made.</summary>
    /// <param name="site">Makes the files and hands each on, in any order and from any thread; none is kept. It may add diagnostics.</param>
    /// <param name="diagnostics">What is wrong so far; what goes wrong here is added.</param>
    /// <returns>What was done; null when the previous site still stands.</returns>
    public PublishedSite? Publish(Action<Action<Artifact>> site, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (FileOnTheWay() is { } file) return Refuse(PublishingMessages.OutputIsFile.At(SourcePlace.None, file), site, diagnostics);
        OutputFolder? folder = null;
        var committing = false;
        try
        {
            folder = OutputFolder.Prepare(output);
            using var held = Hold(folder);
            if (held is null)
            {
                folder = null;
                return Refuse(PublishingMessages.Busy.At(SourcePlace.None, shown), site, diagnostics);
            }

            committing = true;
            CommitStep.FinishEarlier(folder, disk);
            committing = false;
            disk.DeleteFolder(folder.Staged);
            var before = SiteManifest.Read(folder.Manifest);
            if (before is null && ForeignFileIn(folder) is { } foreign)
            {
                return Refuse(PublishingMessages.ForeignFolder.At(SourcePlace.None, shown, foreign), site, diagnostics);
            }

            before ??= SiteManifest.Empty;
            var staging = new Staging(folder, before, disk, diagnostics);
            StageAll(site, staging);
            if (diagnostics.HasErrors) return null;

            var plan = PublishingPlan.Make(before, staging.Put, staging.Keep);
            committing = true;
            if (!plan.IsEmpty || !File.Exists(folder.Manifest)) CommitStep.Run(folder, plan, disk);
            return new PublishedSite(plan.Put.Count, plan.Keep.Count, plan.Clear.Count + plan.Remove.Count, staging.Bytes);
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.Add(PublishingMessages.NoPermission.At(SourcePlace.None, shown));
            return null;
        }
        catch (IOException fault)
        {
            diagnostics.Add(Explain(fault, committing));
            return null;
        }
        finally
        {
            if (folder is not null) Tidy(folder);
        }
    }

    /// <summary>Reads a file of the site that stands now, by its path below the root; null when it is not there or cannot be read.</summary>
    public ReadOnlyMemory<byte>? ReadPublished(string path)
    {
        if (!TreePath.IsSafe(path)) return null;
        try
        {
            var file = Path.Combine(output, path);
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The file that stands in the place of the output or of a folder above it, as the user would name it.</summary>
    private string? FileOnTheWay()
    {
        for (var at = output; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at)) return string.Equals(at, output, StringComparison.Ordinal) ? shown : at;
            if (Directory.Exists(at)) return null;
        }

        return null;
    }

    private static void StageAll(Action<Action<Artifact>> site, Staging staging)
    {
        try
        {
            site(staging.Take);
        }
        catch (AggregateException many)
        {
            // The first fault of the disk stands for all of them; a fault of the program must come out as it is.
            var faults = many.Flatten().InnerExceptions;
            ExceptionDispatchInfo.Throw(faults.FirstOrDefault(fault => fault is not (IOException or UnauthorizedAccessException)) ?? faults[0]);
        }
    }

    /// <summary>Nothing can be written, but the site is still made to its end, so that all faults of a run are told together.</summary>
    private static PublishedSite? Refuse(Diagnostic reason, Action<Action<Artifact>> site, DiagnosticBag diagnostics)
    {
        diagnostics.Add(reason);
        site(_ => { });
        return null;
    }

    private static FileStream? Hold(OutputFolder folder)
    {
        try
        {
            return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            return null;
        }
    }

    /// <summary>Leaves nothing behind that the next run has no use for; gives back the space of a disk that is full.</summary>
    private void Tidy(OutputFolder folder)
    {
        try
        {
            if (File.Exists(folder.Journal)) return;
            disk.DeleteFolder(folder.Staged);
            if (File.Exists(folder.Manifest)) return;
            disk.DeleteFolder(folder.State);
            disk.DeleteEmptyFolder(Path.GetDirectoryName(folder.State)!);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The reason that publishing failed has been told already; the next run tidies first.
        }
    }

    private static string? ForeignFileIn(OutputFolder folder) => !Directory.Exists(folder.Site) ? null
        : Directory.EnumerateFiles(folder.Site, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(folder.State + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder.Site, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    private Diagnostic Explain(IOException fault, bool committing) =>
        DiskFault.IsFull(fault) ? PublishingMessages.DiskFull.At(SourcePlace.None, shown)
        : DiskFault.IsReadOnly(fault) ? PublishingMessages.NoPermission.At(SourcePlace.None, shown)
        : (committing ? PublishingMessages.CommitCutOff : PublishingMessages.WriteFailed).At(SourcePlace.None, shown, fault.Message);
}
