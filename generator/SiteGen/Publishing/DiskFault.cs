namespace SiteGen.Publishing;

/// <summary>Tells the kinds of <see cref="IOException"/> apart by the number of the system, which .NET passes on.</summary>
internal static class DiskFault
{
    private const int LinuxNoSpace = 28;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;
    private const int LinuxReadOnly = 30;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsWriteProtect = unchecked((int)0x80070013);

    /// <summary>Whether the disk, or the user's share of it, is full.</summary>
    public static bool IsFull(IOException fault) =>
        fault.HResult is LinuxNoSpace or LinuxQuota or MacQuota or WindowsHandleDiskFull or WindowsDiskFull;

    /// <summary>Whether the disk cannot be written at all.</summary>
    public static bool IsReadOnly(IOException fault) => fault.HResult is LinuxReadOnly or WindowsWriteProtect;
}
