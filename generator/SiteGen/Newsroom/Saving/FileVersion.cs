using System.Security.Cryptography;

namespace SiteGen.Newsroom.Saving;

/// <summary>A file as it was read: its bytes, and the word by which a form says later what it started from. Immutable.</summary>
/// <param name="Path">The file, relative to the site's root.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Version">The SHA-256 of the content.</param>
internal sealed record FileVersion(string Path, byte[] Bytes, string Version)
{
    /// <summary>A file with this content.</summary>
    public static FileVersion Of(string path, byte[] bytes) => new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
