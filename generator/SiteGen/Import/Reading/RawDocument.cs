namespace SiteGen.Import.Reading;

/// <summary>
/// A raw report as its file gives it: blocks of words in reading order, and what the file says about itself. The
/// product of reading and the input of extraction. Immutable.
/// </summary>
/// <param name="Path">The file, as the user knows it.</param>
/// <param name="Format">What the content of the file is.</param>
/// <param name="Blocks">The blocks in reading order; for plain text one for each line, empty lines too.</param>
/// <param name="Hints">What the file says about itself, in the order of the file.</param>
/// <param name="Sha256">The SHA-256 of the bytes of the file, in 64 lower-case hexadecimal digits.</param>
public sealed record RawDocument(
    string Path,
    RawFormat Format,
    IReadOnlyList<RawBlock> Blocks,
    IReadOnlyList<RawHint> Hints,
    string Sha256)
{
    /// <summary>The words outside the report, which are in no block: the menus, head and foot of a web page, the headers, footers and remarks of a document.</summary>
    public IReadOnlyList<string> Surroundings { get; init; } = [];

    /// <summary>The words of links whose address says nothing without the site that the page was on.</summary>
    public IReadOnlyList<string> LostLinks { get; init; } = [];

    /// <summary>The values of one kind of hint, in the order of the file.</summary>
    /// <param name="kind">What the hints are about.</param>
    public IEnumerable<RawHint> HintsOf(RawHintKind kind) => Hints.Where(hint => hint.Kind == kind);
}
