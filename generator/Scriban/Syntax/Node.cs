namespace Scriban.Syntax;

/// <summary>A part of a parsed template. Immutable once the parser has let go of it, so that renders share it.</summary>
internal abstract class Node
{
    /// <summary>The offset of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The offset of its last character.</summary>
    public int Last { get; set; }
}
