namespace Scriban.Parsing;

/// <summary>What a token is. Text and code tokens share one list.</summary>
internal enum TokenKind : byte
{
    Invalid, End, Text, Literal, EnterCode, LeaveCode, EnterLiteral, LeaveLiteral,
    NewLine, Semicolon,
    Name, LocalName,
    Integer, Hexadecimal, Binary, Float, String, Verbatim,

    /// <summary>The text of an interpolated string from its start, or from a hole, up to the next hole.</summary>
    TextBeforeHole,

    /// <summary>The text of an interpolated string from its start, or from the last hole, up to its closing quote.</summary>
    TextAtEnd,
    OpenHole, CloseHole,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Dot, QuestionDot, Range, RangeBelow, TripleDot, Comma, Colon, Question, At, Caret, Exclamation,
    Pipe, PipeArrow, Ampersand,
    Assign, PlusAssign, MinusAssign, TimesAssign, DivideAssign, FloorDivideAssign, ModuloAssign,
    Increment, Decrement,
    Plus, Minus, Times, Divide, FloorDivide, Modulo, ShiftLeft, ShiftRight,
    Coalesce, NotCoalesce, And, Or, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
}
