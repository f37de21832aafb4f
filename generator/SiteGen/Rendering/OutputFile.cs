using SiteGen.Diagnostics;
using SiteGen.Sites;

namespace SiteGen.Rendering;

/// <summary>A file that the site will have, before it is made. Immutable.</summary>
public sealed class OutputFile
{
    private readonly Func<DiagnosticBag, ReadOnlyMemory<byte>?> make;

    internal OutputFile(string path, string? source, Func<DiagnosticBag, ReadOnlyMemory<byte>?> make) => (Path, Source, this.make) = (path, source, make);

    internal OutputFile(string path, string? source, Func<byte[]> make)
        : this(path, source, _ => make())
    {
    }

    /// <summary>The path below the site's root: <c>nieuws/2017/x/index.html</c>.</summary>
    public string Path { get; }

    /// <summary>The content file it is made from; absent when it is made from the site as a whole.</summary>
    public string? Source { get; }

    /// <summary>The page it shows, when it is one.</summary>
    public SitePage? Page { get; internal init; }

    /// <summary>Makes the file. Safe for concurrent use; the same bytes each time.</summary>
    /// <param name="diagnostics">Where faults of content and templates go.</param>
    /// <returns>The file; null when a fault kept it from being made.</returns>
    public Artifact? Make(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return make(diagnostics) is { } bytes ? new Artifact(Path, bytes) { Source = Source } : null;
    }
}
