namespace SiteGen.Files;

/// <summary>
/// A read-only view of a folder and everything below it. Paths are relative to that folder, use <c>/</c>, have no leading
/// slash and never leave it: a path with <c>..</c>, a drive or a device name simply does not exist. Safe for concurrent reads.
/// </summary>
public interface IFileTree
{
    /// <summary>All files below <paramref name="folder"/> (empty for the whole tree), in ordinal order of their paths.</summary>
    IReadOnlyList<string> List(string folder = "");

    /// <summary>Whether <paramref name="path"/> names a file of this tree.</summary>
    bool Exists(string path);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    byte[] Read(string path);

    /// <summary>The bytes of a file that may have no more than so many; null when it has more, and then none of it is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes it may have.</param>
    /// <param name="length">How many it has.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    byte[]? Read(string path, long limit, out long length)
    {
        length = Length(path);
        return length <= limit ? Read(path) : null;
    }

    /// <summary>The length of a file in bytes, without reading it.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    long Length(string path);
}
