namespace SiteGen.Rendering;

/// <summary>Media types of the files that pages name, by extension.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = "image/avif",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".m4a"] = "audio/mp4",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".webm"] = "video/webm",
        [".webp"] = "image/webp",
    };

    /// <summary>The type of a file; absent when pages have no need of it.</summary>
    internal static string? Of(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path));
}
