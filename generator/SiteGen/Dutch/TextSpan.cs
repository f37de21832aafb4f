namespace SiteGen.Dutch;

/// <summary>A piece of a text, in UTF-16 units. Immutable.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How long it is; may be 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first place behind it.</summary>
    public int End => Start + Length;

    /// <summary>The piece that runs from one place up to another.</summary>
    /// <param name="start">Where it begins, from 0.</param>
    /// <param name="end">The first place behind it; not before <paramref name="start"/>.</param>
    public static TextSpan FromTo(int start, int end) => new(start, end - start);

    /// <summary>The words of the piece.</summary>
    /// <param name="text">The text that the span was made for.</param>
    public string Of(string text) => text.Substring(Start, Length);

    /// <inheritdoc cref="Of(string)"/>
    internal ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Whether two pieces share a character.</summary>
    /// <param name="other">The other piece of the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other piece lies wholly in this one.</summary>
    /// <param name="other">The other piece of the same text.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
