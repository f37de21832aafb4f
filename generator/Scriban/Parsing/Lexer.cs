namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens: the text between code blocks, stripped where a block asks for it, and the tokens of the
/// code. Comments and blanks leave no token. Never fails: what is not a token becomes <see cref="TokenKind.Invalid"/>.
/// </summary>
internal sealed class Lexer
{
    /// <summary>Stands for "no strip mark" in <see cref="EntersBlock"/>.</summary>
    private const char NoMark = '\0';

    private readonly SourceText source;
    private readonly string text;
    private readonly List<Token> tokens;
    private Stack<(char Quote, int Braces)>? holes;
    private List<LogMessage>? errors;
    private int at;
    private int openBraces;

    private Lexer(SourceText source)
    {
        this.source = source;
        text = source.Text;
        tokens = new List<Token>((text.Length / 5) + 8);
    }

    /// <summary>All tokens of a text, ending with one <see cref="TokenKind.End"/>, and the faults of the tokens themselves.</summary>
    public static (List<Token> Tokens, List<LogMessage>? Errors) Read(SourceText source)
    {
        var lexer = new Lexer(source);
        while (lexer.at < lexer.text.Length) lexer.ReadTextAndBlock();
        lexer.tokens.Add(new Token(TokenKind.End, lexer.text.Length, lexer.text.Length));
        return (lexer.tokens, lexer.errors);
    }

    private bool InHole => holes is { Count: > 0 };

    private char Current => at < text.Length ? text[at] : '\0';

    private char Peek(int distance = 1) => at + distance < text.Length ? text[at + distance] : '\0';

    private void Add(TokenKind kind, int start) => tokens.Add(new Token(kind, start, at - 1));

    private void AddError(string message, int start, int last)
    {
        errors ??= [];
        if (errors.Count < Runtime.Limits.Messages) errors.Add(new LogMessage(ParserMessageType.Error, source.Span(start, last), message));
    }

    // ---- text ----------------------------------------------------------------------------------------------------

    private void ReadTextAndBlock()
    {
        var start = at;
        char mark = NoMark;
        var percents = 0;
        var open = start;
        while (true)
        {
            var brace = text.AsSpan(open).IndexOf('{');
            if (brace < 0)
            {
                at = text.Length;
                Add(TokenKind.Text, start);
                return;
            }

            open += brace;
            if (EntersBlock(open, out percents, out mark)) break;
            open++;
        }

        var end = open;
        if (mark == '-') while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (mark == '~') while (end > start && char.IsWhiteSpace(text[end - 1]) && !EndsLine(end - 1)) end--;
        if (end > start) tokens.Add(new Token(TokenKind.Text, start, end - 1));

        at = open + 2 + percents + (mark == NoMark ? 0 : 1);
        if (percents > 0)
        {
            Add(TokenKind.EnterLiteral, open);
            ReadLiteral(percents);
        }
        else
        {
            Add(TokenKind.EnterCode, open);
            ReadCode();
        }
    }

    private bool EndsLine(int index) => text[index] == '\n' || (text[index] == '\r' && (index + 1 >= text.Length || text[index + 1] != '\n'));

    private bool EntersBlock(int index, out int percents, out char mark)
    {
        percents = 0;
        mark = NoMark;
        var i = index + 1;
        while (i < text.Length && text[i] == '%') i++;
        if (i >= text.Length || text[i] != '{') return false;
        percents = i - index - 1;
        if (i + 1 < text.Length && text[i + 1] is '-' or '~') mark = text[i + 1];
        return true;
    }

    private void ReadLiteral(int percents)
    {
        var start = at;
        while (at < text.Length && !LeavesBlock(percents)) at++;
        if (at > start) Add(TokenKind.Literal, start);
        if (at < text.Length) ReadLeave(percents, TokenKind.LeaveLiteral);
    }

    // ---- the end of a block --------------------------------------------------------------------------------------

    private bool LeavesCode() => openBraces == 0 && !InHole && LeavesBlock(0);

    private bool LeavesBlock(int percents)
    {
        var i = Current is '-' or '~' ? 1 : 0;
        if (Peek(i) != '}') return false;
        for (var n = 0; n < percents; n++)
        {
            if (Peek(++i) != '%') return false;
        }

        return Peek(i + 1) == '}';
    }

    private void ReadLeave(int percents, TokenKind kind)
    {
        var start = at;
        var mark = Current;
        if (mark is '-' or '~') at++;
        at += 2 + percents;
        Add(kind, start);
        if (mark is '-' or '~') SkipWhiteSpaceAfter(mark);
    }

    private void SkipWhiteSpaceAfter(char mark)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            if (text[at++] == '\n' && mark == '~') return;
        }
    }

    // ---- code ----------------------------------------------------------------------------------------------------

    private void ReadCode()
    {
        openBraces = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '}' or '-' or '~' && LeavesCode())
            {
                ReadLeave(0, TokenKind.LeaveCode);
                return;
            }

            if (c is ' ' or '\t' || (c is not ('\n' or '\r') && char.IsWhiteSpace(c))) at++;
            else if (c is '\n' or '\r') ReadNewLine();
            else if (c == '#') SkipComment();
            else ReadToken(c);
        }

        holes?.Clear();
    }

    private void ReadNewLine()
    {
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        Add(TokenKind.NewLine, start);
    }

    private void SkipComment()
    {
        at++;
        if (Current == '#')
        {
            at++;
            while (at < text.Length && !LeavesCode())
            {
                if (text[at++] == '#' && Current == '#')
                {
                    at++;
                    return;
                }
            }
        }
        else
        {
            while (at < text.Length && text[at] is not ('\r' or '\n') && !LeavesCode()) at++;
        }
    }

    private void ReadToken(char c)
    {
        var start = at;
        if (c == '_' || char.IsLetter(c)) ReadName(TokenKind.Name);
        else if (char.IsDigit(c)) ReadNumber();
        else if (c is '"' or '\'') ReadString();
        else if (c == '`') ReadVerbatim();
        else if (c == '$' && Peek() is '"' or '\'') ReadInterpolated();
        else if (c == '$') ReadName(TokenKind.LocalName);
        else if (c == '}' && InHole) ReadCloseHole();
        else ReadSymbol(c, start);
    }

    private void ReadName(TokenKind kind)
    {
        var start = at++;
        if (kind == TokenKind.LocalName && Current == '$') at++;
        else while (at < text.Length && IsNamePart(text[at])) at++;
        Add(kind, start);
    }

    private static bool IsNamePart(char c) => c == '_' || char.IsLetter(c) || char.IsDigit(c);

    private void ReadSymbol(char c, int start)
    {
        var (kind, length) = Symbol(c, Peek(), Peek(2));
        at += length;
        switch (kind)
        {
            case TokenKind.OpenBrace when !InHole:
                openBraces++;
                break;
            case TokenKind.CloseBrace when openBraces > 0:
                openBraces--;
                break;
            case TokenKind.CloseBrace:
                AddError(Messages.CloseWithoutOpen, start, start);
                break;
        }

        Add(kind, start);
    }

    private static (TokenKind Kind, int Length) Symbol(char c, char next, char third) => c switch
    {
        ';' => (TokenKind.Semicolon, 1),
        ':' => (TokenKind.Colon, 1),
        ',' => (TokenKind.Comma, 1),
        '@' => (TokenKind.At, 1),
        '^' => (next == '^' ? TokenKind.Invalid : TokenKind.Caret, next == '^' ? 2 : 1),
        '(' => (TokenKind.OpenParen, 1),
        ')' => (TokenKind.CloseParen, 1),
        '[' => (TokenKind.OpenBracket, 1),
        ']' => (TokenKind.CloseBracket, 1),
        '{' => (TokenKind.OpenBrace, 1),
        '}' => (TokenKind.CloseBrace, 1),
        '*' => next == '=' ? (TokenKind.TimesAssign, 2) : (TokenKind.Times, 1),
        '%' => next == '=' ? (TokenKind.ModuloAssign, 2) : (TokenKind.Modulo, 1),
        '/' when next == '/' => third == '=' ? (TokenKind.FloorDivideAssign, 3) : (TokenKind.FloorDivide, 2),
        '/' => next == '=' ? (TokenKind.DivideAssign, 2) : (TokenKind.Divide, 1),
        '+' when next == '+' => (TokenKind.Increment, 2),
        '+' => next == '=' ? (TokenKind.PlusAssign, 2) : (TokenKind.Plus, 1),
        '-' when next == '-' => (TokenKind.Decrement, 2),
        '-' => next == '=' ? (TokenKind.MinusAssign, 2) : (TokenKind.Minus, 1),
        '&' => next == '&' ? (TokenKind.And, 2) : (TokenKind.Ampersand, 1),
        '|' when next == '|' => (TokenKind.Or, 2),
        '|' => next == '>' ? (TokenKind.PipeArrow, 2) : (TokenKind.Pipe, 1),
        '?' when next == '?' => (TokenKind.Coalesce, 2),
        '?' when next == '.' => (TokenKind.QuestionDot, 2),
        '?' => next == '!' ? (TokenKind.NotCoalesce, 2) : (TokenKind.Question, 1),
        '.' when next == '.' && third == '<' => (TokenKind.RangeBelow, 3),
        '.' when next == '.' && third == '.' => (TokenKind.TripleDot, 3),
        '.' => next == '.' ? (TokenKind.Range, 2) : (TokenKind.Dot, 1),
        '!' => next == '=' ? (TokenKind.NotEqual, 2) : (TokenKind.Exclamation, 1),
        '=' => next == '=' ? (TokenKind.Equal, 2) : (TokenKind.Assign, 1),
        '<' when next == '<' => (TokenKind.ShiftLeft, 2),
        '<' => next == '=' ? (TokenKind.LessOrEqual, 2) : (TokenKind.Less, 1),
        '>' when next == '>' => (TokenKind.ShiftRight, 2),
        '>' => next == '=' ? (TokenKind.GreaterOrEqual, 2) : (TokenKind.Greater, 1),
        _ => (TokenKind.Invalid, 1),
    };

    // ---- numbers -------------------------------------------------------------------------------------------------

    private void ReadNumber()
    {
        var start = at++;
        if (text[start] == '0' && Current == 'x')
        {
            ReadBased(start, TokenKind.Hexadecimal, char.IsAsciiHexDigit);
            return;
        }

        if (text[start] == '0' && Current == 'b')
        {
            ReadBased(start, TokenKind.Binary, c => c is '0' or '1');
            return;
        }

        var kind = TokenKind.Integer;
        while (char.IsDigit(Current) || Current == '_') at++;
        if (Current == '.' && StartsFraction(Peek()))
        {
            kind = TokenKind.Float;
            at++;
            while (char.IsDigit(Current)) at++;
        }

        if (Current is 'e' or 'E')
        {
            at++;
            if (Current is '+' or '-') at++;
            if (!char.IsDigit(Current))
            {
                var place = Math.Min(at, text.Length - 1);
                AddError(Messages.ExpectedDigit, place, place);
                tokens.Add(new Token(TokenKind.Invalid, place, place));
                return;
            }

            while (char.IsDigit(Current)) at++;
        }

        if (IsSuffix(Current) && !IsNamePart(Peek()))
        {
            kind = TokenKind.Float;
            at++;
        }

        Add(kind, start);
    }

    /// <summary>A point after digits belongs to the number unless a range or a member name follows.</summary>
    private static bool StartsFraction(char next) =>
        next != '.' && (char.IsDigit(next) || !char.IsLetter(next) || IsSuffix(next) || next is 'e' or 'E');

    private static bool IsSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private void ReadBased(int start, TokenKind kind, Func<char, bool> isDigit)
    {
        at++;
        var digits = 0;
        while (isDigit(Current) || Current == '_')
        {
            if (Current != '_') digits++;
            at++;
        }

        if (Current is 'u' or 'U' && !IsNamePart(Peek())) at++;
        if (digits == 0) AddError(Messages.ExpectedDigit, start, at - 1);
        Add(digits == 0 ? TokenKind.Invalid : kind, start);
    }

    // ---- strings -------------------------------------------------------------------------------------------------

    private void ReadString()
    {
        var start = at;
        var quote = text[at++];
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == quote)
            {
                Add(TokenKind.String, start);
                return;
            }

            if (c == '\\') SkipEscape();
        }

        Unterminated();
    }

    /// <summary>Steps over the character behind a backslash, and checks the digits of <c>\u</c> and <c>\x</c>. Other wrong escapes are the parser's to find.</summary>
    private void SkipEscape()
    {
        var digits = Current switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (at < text.Length) at++;
        for (; digits > 0; digits--)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                AddError(Messages.ExpectedHexDigit, at, at);
                return;
            }

            at++;
        }
    }

    private void ReadVerbatim()
    {
        var start = at++;
        while (at < text.Length)
        {
            if (text[at++] != '`') continue;
            if (Current != '`')
            {
                Add(TokenKind.Verbatim, start);
                return;
            }

            at++;
        }

        Unterminated();
    }

    private void Unterminated()
    {
        at = text.Length;
        AddError(Messages.QuoteIsMissing, at - 1, at - 1);
        tokens.Add(new Token(TokenKind.Invalid, at - 1, at - 1));
    }

    private void ReadInterpolated()
    {
        var start = at;
        var quote = text[at + 1];
        at += 2;
        ReadInterpolatedText(start, quote);
    }

    private void ReadCloseHole()
    {
        var start = at++;
        Add(TokenKind.CloseHole, start);
        var (quote, braces) = holes!.Pop();
        openBraces = braces;
        ReadInterpolatedText(at, quote);
    }

    private void ReadInterpolatedText(int start, char quote)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c == quote)
            {
                at++;
                Add(TokenKind.TextAtEnd, start);
                return;
            }

            if (c == '{')
            {
                Add(TokenKind.TextBeforeHole, start);
                var open = at++;
                Add(TokenKind.OpenHole, open);
                (holes ??= new Stack<(char Quote, int Braces)>()).Push((quote, openBraces));
                openBraces = 0;
                return;
            }

            at++;
            if (c == '\\') SkipEscape();
        }

        Unterminated();
    }
}
