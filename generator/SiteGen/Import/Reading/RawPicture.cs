namespace SiteGen.Import.Reading;

/// <summary>A picture in a raw report. Immutable.</summary>
/// <param name="Name">A file name for it: ASCII letters, digits and hyphens with the extension of its content.</param>
/// <param name="Bytes">Its content; empty when the report only points at it.</param>
/// <param name="Source">Where the report says it is: the part in a Word file or the address in a web page.</param>
/// <param name="Alt">The text that stands for it; empty when the report has none.</param>
public sealed record RawPicture(string Name, ReadOnlyMemory<byte> Bytes, string Source, string Alt)
{
    /// <summary>Whether the author marked it as decoration, which needs no text.</summary>
    public bool IsDecorative { get; init; }
}
