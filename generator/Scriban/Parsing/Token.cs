using System.Runtime.InteropServices;

namespace Scriban.Parsing;

/// <summary>A token: its kind, and where its first and last characters stand. A token without characters ends before its start.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Token(TokenKind kind, int start, int last)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Last { get; } = last;

    public int Length => Last - Start + 1;
}
