using SiteGen.Import.Reading;

namespace SiteGen.Import.Cleaning;

/// <summary>A block of a cleaned report: a line or joined lines of plain text, or a block of a structured file. Immutable.</summary>
/// <param name="Raw">The block it was made of: the first one when lines were joined.</param>
/// <param name="Text">Its cleaned words, without a marker.</param>
/// <param name="Start">Where the words stand in the text of the report.</param>
internal sealed record CleanBlock(RawBlock Raw, MarkedText Text, int Start)
{
    /// <summary>Whether an empty line, or in a structured file a new block, comes before it.</summary>
    public bool BlankBefore { get; init; }

    /// <summary>Whether an empty line, a new block or the end comes after it.</summary>
    public bool BlankAfter { get; init; }

    /// <summary>The marker of a list item: <c>•</c>, <c>-</c>, <c>1.</c>; empty for others.</summary>
    public string Marker { get; init; } = "";

    /// <summary>Whether the line is one of the numbered headings of the report.</summary>
    public bool IsSection { get; init; }

    /// <summary>How far the line is indented, in blanks.</summary>
    public int Indent { get; init; }

    /// <summary>The cells of a table row; empty for others.</summary>
    public IReadOnlyList<MarkedText> Cells { get; init; } = [];

    /// <summary>The first place behind the words.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether the file says nothing of what it is.</summary>
    public bool IsLine => Raw.Kind == RawBlockKind.Line;
}
