using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>The site as it stands now, page by page. Safe for concurrent use.</summary>
internal interface IServedSite
{
    /// <summary>What is wrong with the files as they are now; then the site is the last one that was right.</summary>
    IReadOnlyList<Diagnostic> Faults { get; }

    /// <summary>The file for an address.</summary>
    /// <param name="address">The address below the root, decoded, without leading slash: <c>nieuws/</c>, <c>site.css</c>.</param>
    ServedFile Find(string address);
}

/// <summary>What the site has for an address. Immutable.</summary>
/// <param name="Path">The file, for its type: <c>nieuws/index.html</c>; empty when there is none.</param>
/// <param name="Bytes">Its content; empty when there is none.</param>
internal sealed record ServedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>There is nothing at the address, and no page to say so either.</summary>
    public static ServedFile None { get; } = new("", default) { Status = 404 };

    /// <summary>200; 404 when the bytes are the page that says that there is nothing; 301 when the file has moved; 500 when it could not be made.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Where the file is now, below the root, when it has moved.</summary>
    public string? MovedTo { get; init; }

    /// <summary>What kept this page from being made anew, beyond the faults of the site as a whole.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; init; } = [];

    /// <summary>Grows when something changed that a page may show without naming it anew, such as a picture.</summary>
    public int Stamp { get; init; }

    /// <summary>Headers that the host would send with it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
