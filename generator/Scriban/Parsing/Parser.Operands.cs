using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Operands: literals, names, lists, objects, parentheses, unary operators.</content>
internal sealed partial class Parser
{
    private Expression? ParseOperand(bool isFirst, Parent parent, bool insideCall)
    {
        switch (current.Kind)
        {
            case TokenKind.Name or TokenKind.LocalName:
                var variable = ParseVariable();
                if (variable is not BlockReference) return variable;
                if (!isFirst || expressionLevel > 1) AddError(Messages.BlockOnlyAsStatement);
                else if (parent != Parent.Statement) AddError(previous, Messages.BlockOnlyAsStatement);
                return variable;
            case TokenKind.Integer:
                return ParseNumber(ParseInteger);
            case TokenKind.Hexadecimal:
                return ParseNumber(word => ParseBased(word, isHexadecimal: true));
            case TokenKind.Binary:
                return ParseNumber(word => ParseBased(word, isHexadecimal: false));
            case TokenKind.Float:
                return ParseNumber(ParseFloat);
            case TokenKind.String:
                return ParseString();
            case TokenKind.Verbatim:
                return ParseVerbatim();
            case TokenKind.TextBeforeHole or TokenKind.TextAtEnd when IsStringStart(current):
                return ParseInterpolated();
            case TokenKind.OpenParen:
                return ParseParentheses();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Increment or TokenKind.Decrement:
                return ParseIncrement();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary(insideCall);
            default:
                return null;
        }
    }

    // ---- names ---------------------------------------------------------------------------------------------------

    /// <summary>A name, or the literal, function or object that the word stands for.</summary>
    private Expression ParseVariable()
    {
        var token = current;
        if (token.Kind == TokenKind.LocalName) return ParseLocal(token);
        var word = names.Get(text.AsSpan(token.Start, token.Length));
        switch (word)
        {
            case "null":
                Advance();
                return Close(new Literal(null), token.Start);
            case "true":
                Advance();
                return Close(new Literal(Boxes.True), token.Start);
            case "false":
                Advance();
                return Close(new Literal(Boxes.False), token.Start);
            case "this":
                Advance();
                return Close(new ThisExpression(), token.Start);
            case "do":
                Advance();
                var made = ParseFunctionRest(name: null, token.Start, endsStatement: false);
                return Close(new AnonymousFunction(made), token.Start);
        }

        Advance();
        if (word is "for" or "while" or "tablerow" && current.Kind == TokenKind.Dot) CheckLoopMember(token, word);
        return Close(new GlobalVariable(word), token.Start);
    }

    private Expression ParseLocal(Token token)
    {
        Advance();
        var word = Text(token)[1..];
        if (word == "$")
        {
            if (function is not null) function.UsesArguments = function.UsesBlock = true;
            return Close(new BlockReference(), token.Start);
        }

        if (word.Length > 0 && !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return Close(new LocalVariable(names.Get(word)), token.Start);
        if (function is not null) function.UsesArguments = true;
        var arguments = Close(new ArgumentsVariable(), token.Start);
        if (word.Length == 0) return arguments;
        var index = Close(new Literal(Boxes.Integer(int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture))), token.Start);
        return Close(new Item(arguments, index), token.Start);
    }

    private void CheckLoopMember(Token token, string loop)
    {
        var member = Peek();
        if (member.Kind != TokenKind.Name)
        {
            AddError(token, Messages.ExpectedMemberName);
            return;
        }

        var name = Text(member);
        var isKnown = name switch
        {
            "first" or "even" or "odd" or "index" => true,
            "last" or "changed" or "length" or "rindex" => loop != "while",
            "col" => loop == "tablerow",
            _ => false,
        };
        if (!isKnown) AddError(token, Messages.UnknownLoopMember(loop, name));
    }

    // ---- numbers -------------------------------------------------------------------------------------------------

    private Literal ParseNumber(Func<string, object?> convert)
    {
        var token = current;
        var value = convert(Text(token));
        if (value is null) AddError(Messages.BadNumber(Text(token)));
        Advance();
        return Close(new Literal(value), token.Start);
    }

    private static object? ParseInteger(string word)
    {
        const NumberStyles style = NumberStyles.Integer | NumberStyles.AllowExponent;
        word = word.Replace("_", string.Empty, StringComparison.Ordinal);
        if (long.TryParse(word, style, CultureInfo.InvariantCulture, out var number)) return Boxes.Integer(number);
        var exponent = word.AsSpan(word.AsSpan().IndexOfAny('e', 'E') + 1);
        if (exponent.Length < word.Length && exponent.TrimStart("+0").Length > Limits.ExponentDigits) return null;
        if (word.Length > Limits.IntegerDigits) return null;
        return BigInteger.TryParse(word, style, CultureInfo.InvariantCulture, out var big) ? Boxes.Integer(big) : null;
    }

    private static object? ParseBased(string word, bool isHexadecimal)
    {
        var digits = word[2..].Replace("_", string.Empty, StringComparison.Ordinal);
        var isUnsigned = digits[^1] is 'u' or 'U';
        if (isUnsigned) digits = digits[..^1];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        if (!BigInteger.TryParse("0" + digits, style, CultureInfo.InvariantCulture, out var value)) return null;
        if (isUnsigned || value > ulong.MaxValue) return value <= int.MaxValue && isUnsigned ? (long)value : Boxes.Integer(value);
        return value <= uint.MaxValue ? unchecked((int)(uint)value) : Boxes.Integer(unchecked((long)(ulong)value));
    }

    private static object? ParseFloat(string word)
    {
        var digits = word[..^1];
        switch (word[^1])
        {
            case 'f' or 'F':
                return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? single : null;
            case 'm' or 'M' when decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var money):
                return money;
            case 'd' or 'D':
                word = digits;
                break;
        }

        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // ---- strings -------------------------------------------------------------------------------------------------

    private Literal ParseString()
    {
        var token = current;
        var value = Unescape(text.AsSpan(token.Start + 1, token.Length - 2), isInterpolated: false);
        Advance();
        return Close(new Literal(value), token.Start);
    }

    private Literal ParseVerbatim()
    {
        var token = current;
        var value = text.Substring(token.Start + 1, token.Length - 2).Replace("``", "`", StringComparison.Ordinal);
        Advance();
        return Close(new Literal(value), token.Start);
    }

    private InterpolatedString ParseInterpolated()
    {
        var start = current.Start;
        var texts = new List<string>();
        var holes = new List<Expression>();
        var from = start + 2;
        while (current.Kind == TokenKind.TextBeforeHole)
        {
            texts.Add(Unescape(text.AsSpan(from, current.Last + 1 - from), isInterpolated: true));
            Advance();
            Advance();
            holes.Add(ExpectExpression());
            if (current.Kind == TokenKind.CloseHole) Advance();
            else AddError(Messages.ExpectedCloseHole(Found));
            from = current.Start;
        }

        if (current.Kind == TokenKind.TextAtEnd)
        {
            texts.Add(Unescape(text.AsSpan(from, current.Last - from), isInterpolated: true));
            Advance();
        }
        else
        {
            texts.Add(string.Empty);
            if (messages.Count == 0) AddError(Messages.ExpectedCloseHole(Found));
        }

        return Close(new InterpolatedString([.. texts], [.. holes]), start);
    }

    private string Unescape(ReadOnlySpan<char> raw, bool isInterpolated)
    {
        if (raw.IndexOf('\\') < 0) return raw.ToString();
        var builder = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length)
            {
                builder.Append(raw[i]);
                continue;
            }

            switch (raw[++i])
            {
                case '0': builder.Append('\0'); break;
                case 'b': builder.Append('\b'); break;
                case 'f': builder.Append('\f'); break;
                case 'n': builder.Append('\n'); break;
                case 'r': builder.Append('\r'); break;
                case 't': builder.Append('\t'); break;
                case 'v': builder.Append('\v'); break;
                case '\n': break;
                case '\r':
                    if (i + 1 < raw.Length && raw[i + 1] == '\n') i++;
                    break;
                case '\'' or '"' or '\\': builder.Append(raw[i]); break;
                case '{' when isInterpolated: builder.Append('{'); break;
                case 'u': i += AppendCode(builder, raw[(i + 1)..], 4); break;
                case 'x': i += AppendCode(builder, raw[(i + 1)..], 2); break;
                default: AddError(Messages.BadEscape(raw[i])); break;
            }
        }

        return builder.ToString();
    }

    /// <summary>Appends the character with that number. Wrong digits have been reported by the lexer.</summary>
    private static int AppendCode(StringBuilder builder, ReadOnlySpan<char> raw, int digits)
    {
        if (raw.Length < digits || !int.TryParse(raw[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return 0;
        builder.Append((char)code);
        return digits;
    }

    // ---- what holds other expressions ----------------------------------------------------------------------------

    private Parenthesised ParseParentheses()
    {
        var start = current.Start;
        Advance();
        var inner = ExpectExpression();
        if (current.Kind == TokenKind.CloseParen) Advance();
        else AddError(Messages.ExpectedCloseParen(Found));
        return Close(new Parenthesised(inner), start);
    }

    private ArrayLiteral ParseArray()
    {
        var start = current.Start;
        newLinesAllowed++;
        Advance();
        var items = new List<Expression>();
        while (current.Kind != TokenKind.CloseBracket)
        {
            if (!StartsExpression())
            {
                AddError(Messages.ExpectedExpression(Found));
                break;
            }

            if (ParseWhole(Parent.Other) is not { } item) break;
            items.Add(item);
            if (current.Kind != TokenKind.Comma) break;
            Advance();
        }

        newLinesAllowed--;
        if (current.Kind != TokenKind.CloseBracket) AddError(Messages.ExpectedCloseBracket(Found));
        Advance();
        return Close(new ArrayLiteral([.. items]), start);
    }

    private ObjectLiteral ParseObject()
    {
        var start = current.Start;
        newLinesAllowed++;
        Advance();
        var members = new List<(string, Expression)>();
        var isBroken = false;
        while (current.Kind != TokenKind.CloseBrace)
        {
            if (ParseObjectMember() is not { } member)
            {
                isBroken = true;
                break;
            }

            members.Add(member);
            if (current.Kind != TokenKind.Comma) break;
            Advance();
        }

        newLinesAllowed--;
        if (!isBroken)
        {
            if (current.Kind != TokenKind.CloseBrace) AddError(Messages.ExpectedCloseBrace(Found));
            Advance();
        }

        return Close(new ObjectLiteral([.. members]), start);
    }

    private (string Name, Expression Value)? ParseObjectMember()
    {
        var nameToken = current;
        string? name;
        switch (current.Kind)
        {
            case TokenKind.Name:
                name = (ParseVariable() as GlobalVariable)?.Name;
                break;
            case TokenKind.String:
                name = (string?)ParseString().Value;
                break;
            case TokenKind.Verbatim:
                name = (string?)ParseVerbatim().Value;
                break;
            default:
                AddError(Messages.ExpectedMemberName);
                return null;
        }

        if (name is null)
        {
            AddError(nameToken, Messages.ExpectedMemberName);
            return null;
        }

        if (current.Kind != TokenKind.Colon)
        {
            AddError(Messages.ExpectedColon(Found));
            return null;
        }

        Advance();
        if (StartsExpression()) return ParseWhole(Parent.Other) is { } value ? (name, value) : null;
        AddError(Messages.ExpectedExpression(Found));
        return null;
    }

    private Expression ParseIncrement()
    {
        var start = current.Start;
        var change = current.Kind == TokenKind.Increment ? 1 : -1;
        Advance();
        var target = ExpectExpression(precedence: IncrementPrecedence);
        if (target is PathExpression path) return Close(new Increment(path, change, after: false), start);
        AddError(Messages.ExpectedVariable(Found));
        return Close(new Literal(null), start);
    }

    /// <summary>In an argument, the operator takes the next operand only: in <c>f @g 1</c> the 1 is for f.</summary>
    private Expression ParseUnary(bool insideCall)
    {
        var (start, kind) = (current.Start, current.Kind);
        Advance();
        var operand = ExpectExpression(insideCall: insideCall, precedence: UnaryPrecedence);
        return kind switch
        {
            TokenKind.At => Close(new FunctionReference(operand), start),
            TokenKind.Caret => Close(new Spread(operand), start),
            _ => Close(new Unary(kind, operand), start),
        };
    }
}
