using SiteGen.Dutch.Writing;

namespace SiteGen.Import.Reading;

/// <summary>Names a picture of a report by what it is: only formats that a web page can show get a name.</summary>
internal static class PictureFile
{
    /// <summary>The extension that fits the content; empty when no browser shows it.</summary>
    internal static string Extension(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return ".png";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ".jpg";
        if (bytes.StartsWith("GIF8"u8)) return ".gif";
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes.Slice(8, 4).SequenceEqual("WEBP"u8) ? ".webp" : "";
    }

    /// <summary>A file name: the name that the report gives, or else its number.</summary>
    /// <param name="proposal">The name in the report, with or without an extension.</param>
    /// <param name="number">The number of the picture in the report, from 1.</param>
    /// <param name="extension">The extension, with its dot.</param>
    internal static string Name(string proposal, int number, string extension)
    {
        var dot = proposal.LastIndexOf('.');
        var slug = Slug.Of(dot > 0 ? proposal[..dot] : proposal);
        return (slug.Length > 0 ? slug : "afbeelding-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)) + extension;
    }
}
