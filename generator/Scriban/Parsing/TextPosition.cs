namespace Scriban.Parsing;

/// <summary>A place in a template text. All three numbers count from zero; a column counts UTF-16 units.</summary>
public struct TextPosition : IEquatable<TextPosition>
{
    /// <summary>Makes a place.</summary>
    public TextPosition(int offset, int line, int column)
    {
        Offset = offset;
        Line = line;
        Column = column;
    }

    /// <summary>How many UTF-16 units stand before it in the text.</summary>
    public int Offset { get; set; }

    /// <summary>The line, from zero.</summary>
    public int Line { get; set; }

    /// <summary>The column within the line, from zero.</summary>
    public int Column { get; set; }

    /// <inheritdoc/>
    public readonly bool Equals(TextPosition other) => Offset == other.Offset && Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Offset, Line, Column);

    /// <summary>Line and column as people count them: <c>(3,14)</c>, from one.</summary>
    public override readonly string ToString() => FormattableString.Invariant($"({Line + 1},{Column + 1})");

    /// <summary>Whether both are the same place.</summary>
    public static bool operator ==(TextPosition left, TextPosition right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(TextPosition left, TextPosition right) => !left.Equals(right);
}
