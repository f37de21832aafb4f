namespace SiteGen.Import.Reading;

/// <summary>What the file itself says of a block. Only plain text says nothing.</summary>
public enum RawBlockKind
{
    /// <summary>A line of plain text, empty ones included: what it is must be found out.</summary>
    Line,

    /// <summary>A paragraph; blanks around it have no meaning.</summary>
    Paragraph,

    /// <summary>A heading of level 1 to 6.</summary>
    Heading,

    /// <summary>An item of a list; consecutive ones belong together.</summary>
    ListItem,

    /// <summary>A row of a table; consecutive ones with the same <see cref="RawBlock.Group"/> are one table.</summary>
    TableRow,

    /// <summary>A paragraph of a quotation.</summary>
    Quote,

    /// <summary>Words that go with a picture or table.</summary>
    Caption,

    /// <summary>A footnote or endnote; the marker is its number.</summary>
    Footnote,

    /// <summary>A picture without words of its own.</summary>
    Picture,

    /// <summary>Text that keeps its line ends, such as an address block or code.</summary>
    Preformatted,
}

/// <summary>
/// A piece of a raw report with what its file format says about it. Made by the readers; immutable. Its words are as the
/// file has them: cleaning is a later step.
/// </summary>
/// <param name="Kind">What the file says it is.</param>
/// <param name="Text">Its words; for a table row the cells joined by a tab; empty for a picture.</param>
public sealed record RawBlock(RawBlockKind Kind, MarkedText Text)
{
    /// <summary>The line of the file where it begins, from 1; 0 where a format has no lines.</summary>
    public int Line { get; init; }

    /// <summary>1 to 6 for a heading; 0 for the outermost items of a list, 1 for those below, and so on.</summary>
    public int Level { get; init; }

    /// <summary>The marker of a list item or footnote as a reader sees it (<c>•</c>, <c>1.</c>, <c>a)</c>); empty for others.</summary>
    public string Marker { get; init; } = "";

    /// <summary>Whether a list item is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The cells of a table row, from left to right; empty for others.</summary>
    public IReadOnlyList<MarkedText> Cells { get; init; } = [];

    /// <summary>Whether the row is the head of its table.</summary>
    public bool IsHeaderRow { get; init; }

    /// <summary>Which list or table of the file an item or row is in, from 1; 0 for others.</summary>
    public int Group { get; init; }

    /// <summary>The picture, for a block of that kind.</summary>
    public RawPicture? Picture { get; init; }

    /// <summary>A line of plain text.</summary>
    /// <param name="text">The line without its end.</param>
    /// <param name="line">Its number in the file, from 1.</param>
    public static RawBlock OfLine(string text, int line) => new(RawBlockKind.Line, MarkedText.Plain(text)) { Line = line };
}
