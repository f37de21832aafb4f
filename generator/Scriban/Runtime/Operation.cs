using System.Runtime.InteropServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>One operator at work: which, and where its errors point.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Operation(TemplateContext context, TokenKind kind, int start, int last)
{
    public Operation(TemplateContext context, TokenKind kind, Binary binary)
        : this(context, kind, binary.OperatorStart, binary.OperatorLast)
    {
        Left = binary.Left;
        Right = binary.Right;
    }

    public TemplateContext Context { get; } = context;

    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Last { get; } = last;

    /// <summary>The left side; null when the error points at the operator anyway.</summary>
    public Node? Left { get; init; }

    public Node? Right { get; init; }

    public bool IsComparison => Kind is TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual;

    public ScriptRuntimeException Error(string message) => Context.ErrorAt(Start, Last, message);

    public ScriptRuntimeException ErrorAtLeft(string message) => Left is null ? Error(message) : Context.Error(Left, message);

    public ScriptRuntimeException ErrorAtRight(string message) => Right is null ? Error(message) : Context.Error(Right, message);

    public ScriptRuntimeException Unsupported(object? left, object? right) => Error(Messages.Unsupported(Kind, left, right));

    /// <summary>The answer of a comparison whose sides are ordered as <paramref name="order"/> says.</summary>
    public object Compare(int order) => Boxes.Bool(Kind switch
    {
        TokenKind.Equal => order == 0,
        TokenKind.NotEqual => order != 0,
        TokenKind.Less => order < 0,
        TokenKind.LessOrEqual => order <= 0,
        TokenKind.Greater => order > 0,
        _ => order >= 0,
    });
}
