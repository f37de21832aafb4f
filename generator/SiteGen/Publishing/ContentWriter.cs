using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Writes files that editors own: articles that are imported or newly begun. A file comes in its place whole or not at all,
/// and only a caller that says so replaces one.
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
        if (!TreePath.IsSafe(path)) throw new ArgumentException($"'{path}' is not a path inside the site.", nameof(path));
        var target = Path.Combine(root, path);
        var draft = Path.Combine(root, ".sitegen", "draft", path);
        try
        {
            if (!replace && File.Exists(target))
            {
                diagnostics.Add(PublishingMessages.FileExists.At(new SourcePlace(path), path));
                return false;
            }

            disk.Write(draft, bytes);
            disk.Move(draft, target);
            for (var above = Path.GetDirectoryName(draft)!; above.Length > root.Length; above = Path.GetDirectoryName(above)!) disk.DeleteEmptyFolder(above);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.Add(PublishingMessages.NoPermission.At(SourcePlace.None, path));
        }
        catch (IOException fault)
        {
            diagnostics.Add(DiskFault.IsFull(fault) ? PublishingMessages.DiskFull.At(SourcePlace.None, path)
                : DiskFault.IsReadOnly(fault) ? PublishingMessages.NoPermission.At(SourcePlace.None, path)
                : PublishingMessages.WriteFailed.At(SourcePlace.None, path, fault.Message));
        }

        return false;
    }
}
