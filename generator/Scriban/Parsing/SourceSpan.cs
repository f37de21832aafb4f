using System.Runtime.InteropServices;

namespace Scriban.Parsing;

/// <summary>A stretch of a template text: from its first to its last character, both included.</summary>
[StructLayout(LayoutKind.Auto)]
public struct SourceSpan : IEquatable<SourceSpan>
{
    /// <summary>Makes a stretch of the template <paramref name="fileName"/>.</summary>
    public SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        FileName = fileName;
        Start = start;
        End = end;
    }

    /// <summary>The name the template was parsed under.</summary>
    public string FileName { get; set; }

    /// <summary>The place of the first character.</summary>
    public TextPosition Start { get; set; }

    /// <summary>The place of the last character.</summary>
    public TextPosition End { get; set; }

    /// <summary>The number of characters.</summary>
    public readonly int Length => End.Offset - Start.Offset + 1;

    /// <summary>Whether this is no stretch of any text.</summary>
    public readonly bool IsEmpty => FileName is null;

    /// <inheritdoc/>
    public readonly bool Equals(SourceSpan other) =>
        string.Equals(FileName, other.FileName, StringComparison.Ordinal) && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(FileName, Start, End);

    /// <summary>File name, first and last place: <c>text(1,4)-(1,9)</c>.</summary>
    public override readonly string ToString() => $"{FileName}{Start}-{End}";

    /// <summary>File name and first place: <c>text(1,4)</c>.</summary>
    public readonly string ToStringSimple() => $"{FileName}{Start}";

    /// <summary>Whether both are the same stretch.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether they are different stretches.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);
}
