namespace SiteGen.Publishing;

/// <summary>A file that an editor will own, to be written. Immutable.</summary>
/// <param name="Path">Its path below the root, with <c>/</c>.</param>
/// <param name="Bytes">Its whole content.</param>
/// <param name="Replaces">Whether a file that stands there may be replaced.</param>
public sealed record FileToWrite(string Path, ReadOnlyMemory<byte> Bytes, bool Replaces);
