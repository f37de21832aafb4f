using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Serve;

/// <summary>The site that the server keeps in memory, for a mount that works on its files. Safe for concurrent use.</summary>
internal interface ILiveSite
{
    /// <summary>The site as it was read last.</summary>
    LiveState Now { get; }

    /// <summary>Reads files again that were just written, before the watch over the files tells of them.</summary>
    /// <param name="changed">The files, relative to the root.</param>
    void Follow(IReadOnlyCollection<string> changed);
}

/// <summary>What the server has in memory. Immutable.</summary>
/// <param name="Content">The content as it was read last, also when something is wrong with it.</param>
/// <param name="Renderer">Makes pages; of the site as it was built last, so it may be a moment behind the content.</param>
/// <param name="Faults">What is wrong with the content, by file, in order.</param>
internal sealed record LiveState(ContentSet Content, SiteRenderer Renderer, IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Faults);
