namespace SiteGen.Publishing;

/// <summary>The disk itself.</summary>
internal sealed class DiskWriter : IDiskWriter
{
    /// <inheritdoc/>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception fault) when (IsMissingFolder(fault))
        {
            // Asking first would cost a look at the disk for every file; most folders are there after their first page.
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <inheritdoc/>
    public void Move(string file, string target)
    {
        try
        {
            File.Move(file, target, overwrite: true);
        }
        catch (Exception fault) when (IsMissingFolder(fault))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public bool MoveNew(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            File.Move(file, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(target) || Directory.Exists(target))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void MoveFolder(string folder, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(folder, target);
    }

    /// <inheritdoc/>
    public void Delete(string file)
    {
        if (File.Exists(file)) File.Delete(file);
    }

    /// <inheritdoc/>
    public void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <inheritdoc/>
    public void DeleteEmptyFolder(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    /// <summary>When another thread makes the folder in between, the system speaks of a missing file.</summary>
    private static bool IsMissingFolder(Exception fault) => fault is DirectoryNotFoundException or FileNotFoundException;
}
