using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Expressions: operators by precedence, calls without parentheses, pipes.</content>
internal sealed partial class Parser
{
    private List<NamedArgument> loopOptions = [];
    private int expressionLevel;

    /// <summary>The function that the expression just read declares (<c>f(x) = …</c>), which makes it a statement.</summary>
    private FunctionStatement? declared;

    /// <summary>What an expression is part of, as far as that changes how it is read.</summary>
    private enum Parent : byte
    {
        Other,
        Statement,
        Pipe,
        Loop,
    }

    private enum Mode : byte
    {
        /// <summary>Everything.</summary>
        Full,

        /// <summary>Everything but arguments by name: between <c>?</c> and <c>:</c>.</summary>
        WithoutNames,

        /// <summary>Only an operand with its members and items.</summary>
        Basic,

        /// <summary>Up to a <c>||</c>, which separates values here.</summary>
        When,
    }

    private static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Times or TokenKind.Divide or TokenKind.FloorDivide or TokenKind.Modulo or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeBelow => 130,
        _ => 0,
    };

    private const int UnaryPrecedence = 200;
    private const int IncrementPrecedence = 210;

    private static TokenKind? AssignmentOperator(TokenKind kind, out bool isAssignment)
    {
        isAssignment = kind is >= TokenKind.Assign and <= TokenKind.ModuloAssign;
        return kind switch
        {
            TokenKind.PlusAssign => TokenKind.Plus,
            TokenKind.MinusAssign => TokenKind.Minus,
            TokenKind.TimesAssign => TokenKind.Times,
            TokenKind.DivideAssign => TokenKind.Divide,
            TokenKind.FloorDivideAssign => TokenKind.FloorDivide,
            TokenKind.ModuloAssign => TokenKind.Modulo,
            _ => null,
        };
    }

    private bool StartsExpression() => current.Kind switch
    {
        TokenKind.Name or TokenKind.LocalName => true,
        TokenKind.Integer or TokenKind.Hexadecimal or TokenKind.Binary or TokenKind.Float => true,
        TokenKind.String or TokenKind.Verbatim => true,
        TokenKind.TextBeforeHole or TokenKind.TextAtEnd => IsStringStart(current),
        TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket => true,
        TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret => true,
        TokenKind.Increment or TokenKind.Decrement => true,
        _ => false,
    };

    /// <summary>Text tokens of interpolated strings that begin with the <c>$"</c> itself, not behind a hole.</summary>
    private bool IsStringStart(Token token) =>
        token.Length >= 2 && text[token.Start] == '$' && text[token.Start + 1] is '"' or '\'' && previous.Kind != TokenKind.CloseHole;

    private Expression ExpectExpression(Parent parent = Parent.Other, bool insideCall = false, int precedence = 0, Mode mode = Mode.Full, bool allowAssignment = true)
    {
        if (StartsExpression())
        {
            if (ParseExpression(parent, insideCall, precedence, mode, allowAssignment) is { } expression) return Pipe.Resolve(expression);
        }
        else
        {
            AddError(Messages.ExpectedExpression(Found));
        }

        return new Literal(null) { Start = current.Start, Last = current.Last };
    }

    private Expression? ParseWhole(Parent parent) =>
        ParseExpression(parent, insideCall: false, precedence: 0, Mode.Full, allowAssignment: true) is { } expression ? Pipe.Resolve(expression) : null;

    private Expression? ParseExpression(Parent parent, bool insideCall, int precedence, Mode mode, bool allowAssignment)
    {
        var outerDepth = depth;
        expressionLevel++;
        Enter();
        var expression = stopped ? null : new ExpressionReader(this, parent, insideCall, precedence, mode, allowAssignment).Read();
        depth = outerDepth;
        expressionLevel--;
        return expression;
    }

    /// <summary>
    /// Reads one expression: operands, what follows each of them, and the call they may turn out to be. A call without
    /// parentheses shows only when a second operand follows the first, so it is kept pending until the expression ends.
    /// </summary>
    private ref struct ExpressionReader(Parser parser, Parent parent, bool insideCall, int precedence, Mode mode, bool allowAssignment)
    {
        private readonly bool stopsAtOr = mode == Mode.When;
        private readonly Mode mode = mode == Mode.When ? Mode.Full : mode;
        private Expression left = null!;
        private PendingCall? call;
        private bool isClosed;
        private bool isFirst = true;

        private enum Step : byte
        {
            Done,
            Again,
            NextOperand,
            Failed,
        }

        public Expression? Read()
        {
            while (true)
            {
                if (parser.ParseOperand(isFirst, parent, insideCall || call is not null) is not { } operand)
                {
                    parser.AddError(Messages.Unexpected(parser.Found));
                    return null;
                }

                if (operand is BlockReference) return operand;
                isFirst = false;
                left = operand;
                var step = left is AnonymousFunction ? Step.Done : Step.Again;
                while (step == Step.Again) step = ReadSuffix();
                if (step == Step.Failed) return left;
                if (step == Step.Done) return Finish();
            }
        }

        private readonly Expression Finish()
        {
            if (call is not null)
            {
                call.Arguments.Add(left);
                return call.Build(left.Last);
            }

            if (!isClosed && parser.previous.Last > left.Last) left.Last = parser.previous.Last;
            return left;
        }

        private Step ReadSuffix()
        {
            var kind = parser.current.Kind;
            if (kind is TokenKind.TextBeforeHole or TokenKind.TextAtEnd && !parser.IsStringStart(parser.current)) return Step.Done;
            if (kind is TokenKind.CloseHole or TokenKind.OpenHole) return Step.Done;
            if (kind is TokenKind.Dot or TokenKind.QuestionDot) return ReadMember();
            if (kind is TokenKind.Increment or TokenKind.Decrement) ReadIncrement();
            if (parser.current.Kind == TokenKind.OpenBracket && left is PathExpression or Literal or Call or Parenthesised && !parser.AtBlankBefore) return ReadItem();
            if (mode == Mode.Basic) return Step.Done;
            if (mode != Mode.WithoutNames && parser.current.Kind == TokenKind.Colon) return ReadName();
            if (parser.current.Kind == TokenKind.Assign && left is Call { IsDeclaration: true } shape) return ReadDeclaration(shape);
            var operation = AssignmentOperator(parser.current.Kind, out var isAssignment);
            if (isAssignment) return ReadAssignment(operation);

            var level = Precedence(parser.current.Kind);
            if (level > 0)
            {
                if ((stopsAtOr && parser.current.Kind == TokenKind.Or) || level <= precedence) return Step.Done;
                return ReadBinary(level);
            }

            if (parser.current.Kind == TokenKind.Question) return precedence > 0 ? Step.Done : ReadConditional();
            if (parser.StartsExpression()) return insideCall ? Step.Done : ReadCall();
            if (precedence > 0) return Step.Done;
            return parser.current.Kind is TokenKind.Pipe or TokenKind.PipeArrow ? ReadPipe() : Step.Done;
        }

        private Step ReadMember()
        {
            parser.Enter();
            var dot = parser.current.Kind;
            var name = parser.Peek();
            if (name.Kind != TokenKind.Name)
            {
                parser.AddError(name, Messages.ExpectedMemberName);
                return Step.Failed;
            }

            parser.Advance();
            if ((parser.Is(parser.current, "empty") || parser.Is(parser.current, "blank")) && parser.Peek().Kind == TokenKind.Question)
            {
                parser.Advance();
                parser.Advance();
                left = parser.Close(new EmptyQuestion(left), left.Start);
                return Step.Again;
            }

            var nameToken = parser.current;
            if (parser.ParseVariable() is not GlobalVariable member)
            {
                parser.AddError(Messages.ExpectedMemberName);
                return Step.Failed;
            }

            var nullSafe = dot == TokenKind.QuestionDot || left is Member { NullSafe: true };
            if (member.Name is "eval" or "eval_template" && parser.function is not null) parser.function.UsesArguments = true;
            left = parser.Close(new Member(left, member.Name, nullSafe, nameToken.Start), left.Start);
            return Step.Again;
        }

        private void ReadIncrement()
        {
            var change = parser.current.Kind == TokenKind.Increment ? 1 : -1;
            var path = PathOf(left);
            if (path is null) parser.AddError(Messages.ExpectedVariable(parser.Found));
            parser.Advance();
            if (path is not null) left = parser.Close(new Increment(path, change, after: true), left.Start);
        }

        private Step ReadItem()
        {
            parser.Enter();
            parser.Advance();
            var index = parser.ExpectExpression(insideCall: call is not null, mode: mode);
            if (parser.current.Kind == TokenKind.CloseBracket) parser.Advance();
            else parser.AddError(Messages.ExpectedCloseBracket(parser.Found));
            left = parser.Close(new Item(left, index), left.Start);
            return Step.Again;
        }

        private Step ReadName()
        {
            if (left is not (GlobalVariable or LocalVariable))
            {
                parser.AddError(left.Start, left.Last, Messages.ExpectedPlainName);
                return Step.Done;
            }

            var name = left is GlobalVariable global ? global.Name : ((LocalVariable)left).Name;
            parser.Advance();
            left = parser.Close(new NamedArgument(name, parser.ExpectExpression(parent)), left.Start);
            return Step.Done;
        }

        private Step ReadDeclaration(Call shape)
        {
            if (parser.expressionLevel > 1 || !allowAssignment) parser.AddError(left.Start, left.Last, Messages.OnlyAsStatement);
            parser.Advance();
            parser.ReadDeclaredValue(shape);
            return Step.Done;
        }

        private Step ReadAssignment(TokenKind? operation)
        {
            var path = PathOf(left);
            if (path is null || call is not null || parser.expressionLevel > 1 || !allowAssignment) parser.AddError(left.Start, left.Last, Messages.OnlyAsStatement);
            var token = parser.current;
            parser.Advance();
            var value = parser.ExpectExpression(insideCall: insideCall);
            left = parser.Close(new Assignment(operation, token.Start, token.Last, path ?? new GlobalVariable(string.Empty), value), left.Start);
            return Step.Done;
        }

        private Step ReadBinary(int level)
        {
            parser.Enter();
            var token = parser.current;
            parser.Advance();
            var right = parser.ExpectExpression(insideCall: call is not null || insideCall, precedence: level, mode: mode);
            left = parser.Close(new Binary(token.Kind, token.Start, token.Last, left, right), left.Start);
            return Step.Again;
        }

        private Step ReadConditional()
        {
            if (call is not null)
            {
                call.Arguments.Add(left);
                left = call.Build(left.Last);
                call = null;
            }

            parser.Advance();
            var then = parser.ExpectExpression(mode: Mode.WithoutNames);
            if (parser.current.Kind != TokenKind.Colon) parser.AddError(Messages.ExpectedColon(parser.Found));
            parser.Advance();
            var otherwise = parser.ExpectExpression(mode: Mode.WithoutNames);
            left = parser.Close(new Conditional(left, then, otherwise), left.Start);
            return Step.Done;
        }

        private Step ReadPipe()
        {
            if (call is not null)
            {
                call.Arguments.Add(left);
                left = call.Build(left.Last);
                call = null;
            }

            parser.newLinesAllowed++;
            parser.Advance();
            parser.newLinesAllowed--;
            Expression? to = null;
            if (parser.StartsExpression()) to = parser.ParseExpression(Parent.Pipe, insideCall: false, precedence: 0, Mode.Full, allowAssignment: true);
            else parser.AddError(Messages.ExpectedFunction(parser.Found));
            left = parser.Close(new Pipe(left, to ?? new Literal(null)), left.Start);
            isClosed = true;
            return Step.Done;
        }

        private Step ReadCall()
        {
            var isLoop = parent == Parent.Loop;
            if (parser.current.Kind == TokenKind.Name && (isLoop || parser.Peek().Kind == TokenKind.Colon)) return ReadNamedArguments(isLoop);
            if (parser.current.Kind == TokenKind.OpenParen && !parser.AtBlankBefore)
            {
                parser.Enter();
                left = parser.ParseCallWithParentheses(left);
                return Step.Again;
            }

            if (call is null) call = new PendingCall(left);
            else call.Arguments.Add(left);
            return Step.NextOperand;
        }

        private Step ReadNamedArguments(bool isLoop)
        {
            if (!isLoop)
            {
                if (call is null) call = new PendingCall(left);
                else call.Arguments.Add(left);
            }

            isClosed = true;
            var last = left.Last;
            while (parser.current.Kind == TokenKind.Name && (isLoop || parser.Peek().Kind == TokenKind.Colon))
            {
                var argument = parser.ParseNamedArgument(isLoop ? Parent.Loop : parent);
                if (argument is null) break;
                last = argument.Last;
                if (isLoop) parser.loopOptions.Add(argument);
                else call!.Arguments.Add(argument);
                if (argument.Value is AnonymousFunction) break;
            }

            if (!isLoop && parser.StartsExpression()) return Step.NextOperand;
            if (call is not null)
            {
                left = call.Build(last);
                call = null;
            }

            return parser.current.Kind is TokenKind.Pipe or TokenKind.PipeArrow ? Step.Again : Step.Done;
        }
    }

    /// <summary>The path an expression is, in parentheses or not; null when it is none.</summary>
    private static PathExpression? PathOf(Expression expression) => expression switch
    {
        PathExpression path => path,
        Parenthesised inner => PathOf(inner.Inner),
        _ => null,
    };

    /// <summary>A call without parentheses while its arguments are being read.</summary>
    private sealed class PendingCall(Expression target)
    {
        public List<Expression> Arguments { get; } = [];

        public Call Build(int last) => new(target, [.. Arguments]) { Start = target.Start, Last = last };
    }

    private NamedArgument? ParseNamedArgument(Parent parent)
    {
        var start = current.Start;
        var name = ParseVariable();
        if (name is not GlobalVariable variable)
        {
            AddError(start, previous.Last, Messages.ExpectedPlainName);
            return null;
        }

        Expression? value = null;
        if (current.Kind == TokenKind.Colon)
        {
            Advance();
            value = ExpectExpression(parent, mode: Mode.Basic);
        }

        return Close(new NamedArgument(variable.Name, value), start);
    }

    private Call ParseCallWithParentheses(Expression target)
    {
        Advance();
        var arguments = new List<Expression>();
        var isClosed = false;
        for (var isFirst = true; ; isFirst = false)
        {
            if (current.Kind == TokenKind.CloseParen)
            {
                Advance();
                isClosed = true;
                break;
            }

            if (!isFirst)
            {
                if (current.Kind == TokenKind.Comma) Advance();
                else AddError(Messages.ExpectedComma(Found));
            }

            if (!StartsExpression())
            {
                AddError(Messages.ExpectedArgument(Found));
                break;
            }

            if (ParseWhole(Parent.Other) is not { } argument) break;
            arguments.Add(argument);
        }

        if (!isClosed) AddError(Messages.ExpectedCloseParen(Found));
        var isDeclaration = isClosed && target is GlobalVariable && arguments.TrueForAll(argument => argument is GlobalVariable);
        return Close(new Call(target, [.. arguments]) { IsDeclaration = isDeclaration }, target.Start);
    }

    private void ReadDeclaredValue(Call shape)
    {
        var name = (GlobalVariable)shape.Target;
        var parameters = Array.ConvertAll(shape.Arguments, argument => Functions.Parameter.Any(((GlobalVariable)argument).Name));
        var made = new UserFunction(name.Name, parameters, hasRest: false, source);
        var outerFunction = function;
        function = made;
        var value = StartsExpression() ? ParseDeclaredExpression() : null;
        if (value is null) AddError(Messages.ExpectedExpression(Found));
        function = outerFunction;
        made.Value = value ?? new Literal(null);
        ExpectEndOfStatement();
        declared = Close(new FunctionStatement(name, made), shape.Start);
    }

    private Expression? ParseDeclaredExpression()
    {
        var value = ParseWhole(Parent.Statement);
        return value is BlockReference ? null : value;
    }
}
