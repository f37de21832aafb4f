using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>The disk, until its <c>n</c>th change: there it throws, and from there on nothing it is asked to do happens.</summary>
/// <param name="good">How many changes still succeed.</param>
/// <param name="fault">What is thrown then, every time.</param>
internal sealed class FaultyDisk(int good, Func<Exception> fault) : IDiskWriter
{
    private readonly DiskWriter disk = new();
    private int changes;

    /// <summary>How many changes were asked for.</summary>
    public int Changes => Volatile.Read(ref changes);

    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var number = Interlocked.Increment(ref changes);

        // A write is cut off in the middle of the file.
        if (number == good + 1) disk.Write(file, bytes[..(bytes.Length / 2)]);
        if (number > good) throw fault();
        disk.Write(file, bytes);
    }

    public void Move(string file, string target) => Change(() => disk.Move(file, target));

    public bool MoveNew(string file, string target)
    {
        var moved = false;
        Change(() => moved = disk.MoveNew(file, target));
        return moved;
    }

    public void MoveFolder(string folder, string target) => Change(() => disk.MoveFolder(folder, target));

    public void Delete(string file) => Change(() => disk.Delete(file));

    public void DeleteFolder(string folder) => Change(() => disk.DeleteFolder(folder));

    public void DeleteEmptyFolder(string folder) => Change(() => disk.DeleteEmptyFolder(folder));

    private void Change(Action change)
    {
        if (Interlocked.Increment(ref changes) > good) throw fault();
        change();
    }
}
