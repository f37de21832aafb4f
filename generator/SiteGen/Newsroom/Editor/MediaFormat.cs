namespace SiteGen.Newsroom.Editor;

/// <summary>The files that an editor may add to the site: known by their first bytes, whatever they are called. A picture that can hold a program is none.</summary>
internal static class MediaFormat
{
    private static readonly string[] Packages = [".docx", ".xlsx", ".pptx", ".odt"];

    /// <summary>The ending that a file gets; null when it is of no kind that may be added.</summary>
    /// <param name="name">What the sender calls it.</param>
    /// <param name="bytes">Its content.</param>
    public static string? EndingOf(string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ".jpg";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return ".png";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return ".gif";
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8)) return ".webp";
        if (bytes.Length > 12 && bytes[4..12].SequenceEqual("ftypavif"u8)) return ".avif";
        if (bytes.StartsWith("%PDF-"u8)) return ".pdf";
        if (bytes.StartsWith("WEBVTT"u8) || bytes.StartsWith("\uFEFFWEBVTT"u8)) return ".vtt";
        return bytes.StartsWith("PK\u0003\u0004"u8) ? Packages.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) : null;
    }
}
