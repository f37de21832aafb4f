namespace SiteGen.Import;

/// <summary>What a mark says of the words it covers.</summary>
public enum MarkKind
{
    /// <summary>The words are a link; the target says where to.</summary>
    Link,

    /// <summary>The words are bold.</summary>
    Strong,

    /// <summary>The words are in italics.</summary>
    Emphasis,
}

/// <summary>A link or a stress on some words of a <see cref="MarkedText"/>. Immutable.</summary>
/// <param name="Start">The first character, from 0, in UTF-16 units.</param>
/// <param name="Length">How many characters; at least 1.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Target">Where a link leads; empty for other kinds.</param>
public readonly record struct TextMark(int Start, int Length, MarkKind Kind, string Target = "")
{
    /// <summary>The first place behind the mark.</summary>
    public int End => Start + Length;
}
