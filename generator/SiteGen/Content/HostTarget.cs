namespace SiteGen.Content;

/// <summary>For which kind of host server rules are written.</summary>
public enum HostTarget
{
    /// <summary>Files named <c>_headers</c> and <c>_redirects</c>: <c>netlify</c> (Cloudflare Pages reads them too).</summary>
    Netlify,

    /// <summary>No server rules; redirects are pages: <c>plat</c>.</summary>
    Plain,
}

/// <summary>The words that content files use for <see cref="HostTarget"/>.</summary>
public static class HostTargetWords
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = ["netlify", "plat"];
}
