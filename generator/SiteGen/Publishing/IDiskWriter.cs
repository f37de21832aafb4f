namespace SiteGen.Publishing;

/// <summary>
/// The few changes that publishing makes to a disk, so that tests can cut them off one by one. Paths are absolute.
/// Safe for concurrent use on different paths. Every method throws what the system throws.
/// </summary>
internal interface IDiskWriter
{
    /// <summary>Writes a whole file, with the folders above it.</summary>
    void Write(string file, ReadOnlySpan<byte> bytes);

    /// <summary>Moves a file over what may stand at its target, with the folders above it.</summary>
    void Move(string file, string target);

    /// <summary>Moves a file to a place where nothing stands, with the folders above it. Whether nothing stood there.</summary>
    bool MoveNew(string file, string target);

    /// <summary>Moves a folder to a place where nothing stands.</summary>
    void MoveFolder(string folder, string target);

    /// <summary>Removes a file; nothing happens when there is none.</summary>
    void Delete(string file);

    /// <summary>Removes a folder with all in it; nothing happens when there is none.</summary>
    void DeleteFolder(string folder);

    /// <summary>Removes a folder when it is empty.</summary>
    void DeleteEmptyFolder(string folder);
}
