using System.Runtime.InteropServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Statements.</content>
internal sealed partial class Parser
{
    /// <summary>Stands for an <c>else</c> as the owner of a block: nothing may continue it.</summary>
    private static readonly object ElseOwner = new();

    /// <summary>Stands for every other owner of a block.</summary>
    private static readonly object PlainOwner = new();

    private bool inCode;
    private int blockLevel;

    /// <summary>The statements of all blocks that are open, innermost last; a block takes its own off when it is complete.</summary>
    private readonly List<Statement> statements = new(32);
    private int blockStart;
    private UserFunction? function;

    private Block ParseBlock(object? owner, bool endsStatement = true) => ParseBlock(owner, out _, endsStatement);

    private Block ParseBlock(object? owner, out bool end, bool endsStatement = true)
    {
        var (outerStart, outerDepth) = (blockStart, depth);
        blockStart = statements.Count;
        blockLevel++;
        var start = current.Start;
        Enter();
        var ended = false;
        end = false;
        while (!ended && ParseStatement(owner, endsStatement, out ended, out end))
        {
        }

        if (!ended && blockLevel > 1) AddError(previous, Messages.EndIsMissing);
        depth = outerDepth;
        blockLevel--;
        var own = statements.Count == blockStart ? [] : CollectionsMarshal.AsSpan(statements)[blockStart..].ToArray();
        statements.RemoveRange(blockStart, statements.Count - blockStart);
        blockStart = outerStart;
        return Close(new Block(own), start);
    }

    private void Add(Statement? statement)
    {
        if (statement is not null) statements.Add(statement);
    }

    /// <summary>Parses one statement into the list at hand. False when nothing more can follow; <paramref name="ended"/> when the block is complete.</summary>
    private bool ParseStatement(object? owner, bool endsStatement, out bool ended, out bool end)
    {
        ended = end = false;
        while (!stopped)
        {
            switch (current.Kind)
            {
                case TokenKind.End:
                    return false;
                case TokenKind.Text or TokenKind.Literal:
                    var isKept = owner is not CaseStatement;
                    var textToken = current;
                    Advance();
                    if (!isKept) continue;
                    Add(Close(new TextStatement(Text(textToken)), textToken.Start));
                    return true;
                case TokenKind.EnterCode or TokenKind.EnterLiteral:
                    ParseEnter();
                    return true;
                case TokenKind.LeaveCode or TokenKind.LeaveLiteral:
                    inCode = false;
                    Advance();
                    Add(IndentMark.Leave);
                    return true;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    continue;
                case TokenKind.Name or TokenKind.LocalName:
                    return ParseNamedStatement(owner, endsStatement, out ended, out end);
                default:
                    if (StartsExpression())
                    {
                        RefuseInCase(owner);
                        Add(ParseExpressionStatement());
                        return true;
                    }

                    AddError(Messages.Unexpected(Found));
                    return false;
            }
        }

        return false;
    }

    private void ParseEnter()
    {
        if (inCode && current.Kind == TokenKind.EnterCode) AddError(Messages.Unexpected(Found));
        inCode = current.Kind == TokenKind.EnterCode;
        Advance();
        var indent = inCode && statements.Count > blockStart && statements[^1] is TextStatement before ? FindIndent(before.Last) : null;
        Add(string.IsNullOrEmpty(indent) ? IndentMark.EnterPlain : new IndentMark(enters: true, indent));
    }

    /// <summary>The white space from the start of its line up to and including <paramref name="last"/>; null when something else stands there.</summary>
    private string? FindIndent(int last)
    {
        for (var i = last; i >= 0; i--)
        {
            if (text[i] == '\n') return text.Substring(i + 1, last - i);
            if (!char.IsWhiteSpace(text[i])) return null;
        }

        return text[..(last + 1)];
    }

    private bool ParseNamedStatement(object? owner, bool endsStatement, out bool ended, out bool end)
    {
        ended = end = false;
        var word = current.Kind == TokenKind.Name ? text.AsSpan(current.Start, current.Length) : default;
        switch (word)
        {
            case "end":
                ended = end = true;
                Advance();
                if (endsStatement) ExpectEndOfStatement();
                return true;
            case "when":
                ended = true;
                return ParseWhenOf(owner);
            case "else":
                ended = true;
                return ParseElseOf(owner);
        }

        RefuseInCase(owner);
        var isLoopMember = Peek().Kind == TokenKind.Dot;
        Add(word switch
        {
            "if" => ParseIf(current.Start),
            "case" => ParseCase(),
            "for" when !isLoopMember => ParseFor(),
            "tablerow" when !isLoopMember => ParseFor(),
            "while" when !isLoopMember => ParseWhile(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "capture" => ParseCapture(),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseJump(Flow.Break),
            "continue" => ParseJump(Flow.Continue),
            _ => ParseExpressionStatement(),
        });
        return true;
    }

    private void RefuseInCase(object? owner)
    {
        if (owner is CaseStatement) AddError(Messages.OnlyWhenInCase(Found));
    }

    private bool ExpectEndOfStatement()
    {
        switch (current.Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                Advance();
                return true;
            case TokenKind.LeaveCode or TokenKind.End:
                return true;
            default:
                AddError(Messages.ExpectedEndOfStatement(Found));
                Stop();
                return false;
        }
    }

    // ---- conditions ----------------------------------------------------------------------------------------------

    private IfStatement ParseIf(int start)
    {
        Advance();
        var made = new IfStatement(ExpectExpression(allowAssignment: false));
        if (ExpectEndOfStatement()) made.Then = ParseBlock(made);
        return Close(made, start);
    }

    private CaseStatement ParseCase()
    {
        var start = current.Start;
        Advance();
        var made = new CaseStatement(ExpectExpression(allowAssignment: false));
        if (ExpectEndOfStatement()) ParseBlock(made);
        return Close(made, start);
    }

    private bool ParseWhenOf(object? owner)
    {
        var start = current;
        var target = owner switch { CaseStatement direct => direct, WhenBranch branch => branch.Owner, _ => null };
        ParseWhen(target ?? new CaseStatement(new Literal(null)));
        if (target is null) AddError(start, Messages.WhenWithoutCase);
        return target is not null;
    }

    private void ParseWhen(CaseStatement owner)
    {
        Advance();
        var values = new List<Expression>();
        while (StartsExpression())
        {
            if (ParseExpression(Parent.Other, insideCall: false, precedence: 0, Mode.When, allowAssignment: false) is { } value) values.Add(Pipe.Resolve(value));
            if (current.Kind is TokenKind.Comma or TokenKind.Or) Advance();
        }

        if (values.Count == 0) AddError(Messages.WhenNeedsValue);
        var branch = new WhenBranch(owner, [.. values]);
        owner.Branches.Add(branch);
        if (ExpectEndOfStatement()) branch.Body = ParseBlock(branch);
    }

    private bool ParseElseOf(object? owner)
    {
        var start = current;
        var following = ParseElse();
        switch (owner)
        {
            case IfStatement condition:
                condition.Else = following;
                return true;
            case WhenBranch branch when following is Block otherwise:
                branch.Owner.Else = otherwise;
                return true;
            case WhenBranch branch:
                branch.Owner.Else = new Block([following]);
                return true;
            case ForStatement loop when following is Block otherwise:
                loop.Else = otherwise;
                return true;
            case ForStatement:
                AddError(following.Start, following.Last, Messages.ElseIfInLoop);
                return true;
            default:
                AddError(start, Messages.ElseWithoutIf);
                return false;
        }
    }

    private Statement ParseElse()
    {
        var start = current.Start;
        if (Is(Peek(), "if"))
        {
            Advance();
            return ParseIf(start);
        }

        Advance();
        return ExpectEndOfStatement() ? ParseBlock(ElseOwner) : new Block([]);
    }

    // ---- loops ---------------------------------------------------------------------------------------------------

    private ForStatement? ParseFor()
    {
        var start = current;
        var isTable = Is(current, "tablerow");
        Advance();
        if (!StartsExpression())
        {
            AddError(Messages.ExpectedExpression(Found));
            return null;
        }

        var variable = ParseExpression(Parent.Loop, insideCall: false, precedence: 0, Mode.Basic, allowAssignment: true);
        if (variable is null) return null;
        if (variable is not PathExpression) AddError(start.Start, start.Start, Messages.ExpectedVariable(Found));
        if (Is(current, "in")) Advance();
        else AddError(start.Start, start.Start, Messages.ExpectedIn(Found));

        var outerOptions = loopOptions;
        loopOptions = [];
        var list = ExpectExpression(parent: Parent.Loop);
        var options = loopOptions.ToArray();
        loopOptions = outerOptions;
        var path = variable as PathExpression ?? new GlobalVariable(string.Empty);
        var made = isTable ? new TableRowStatement(path, list, options) : new ForStatement(path, list, options);
        if (ExpectEndOfStatement()) made.Body = ParseBlock(made);
        return Close(made, start.Start);
    }

    private WhileStatement ParseWhile()
    {
        var start = current.Start;
        Advance();
        var made = new WhileStatement(ExpectExpression(allowAssignment: false));
        if (ExpectEndOfStatement()) made.Body = ParseBlock(PlainOwner);
        return Close(made, start);
    }

    private JumpStatement ParseJump(Flow flow)
    {
        var start = current.Start;
        Advance();
        var last = previous.Last;
        ExpectEndOfStatement();
        return new JumpStatement(flow) { Start = start, Last = last };
    }

    // ---- scopes --------------------------------------------------------------------------------------------------

    private WithStatement ParseWith()
    {
        var start = current.Start;
        Advance();
        var made = new WithStatement(ExpectExpression());
        if (ExpectEndOfStatement()) made.Body = ParseBlock(PlainOwner);
        return Close(made, start);
    }

    private WrapStatement ParseWrap()
    {
        var start = current.Start;
        Advance();
        var made = new WrapStatement(ExpectExpression());
        if (ExpectEndOfStatement()) made.Body = ParseBlock(PlainOwner);
        return Close(made, start);
    }

    private CaptureStatement ParseCapture()
    {
        var start = current.Start;
        Advance();
        var target = ExpectExpression();
        ExpectEndOfStatement();
        var made = new CaptureStatement(PathOf(target) ?? new NoPath { Start = target.Start, Last = target.Last });
        made.Body = ParseBlock(PlainOwner);
        return Close(made, start);
    }

    private ImportStatement ParseImport()
    {
        var start = current.Start;
        Advance();
        var made = new ImportStatement(ExpectExpression());
        ExpectEndOfStatement();
        return Close(made, start);
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var start = current.Start;
        Advance();
        var made = new ReadOnlyStatement(ExpectVariable(start) ?? new GlobalVariable(string.Empty));
        ExpectEndOfStatement();
        return Close(made, start);
    }

    private ReturnStatement ParseReturn()
    {
        var start = current.Start;
        Advance();
        var value = StartsExpression() ? ParseWhole(Parent.Other) : null;
        ExpectEndOfStatement();
        return Close(new ReturnStatement(value), start);
    }

    private Statement ParseExpressionStatement()
    {
        var start = current.Start;
        if (!StartsExpression()) AddError(Messages.ExpectedExpression(Found));
        var expression = StartsExpression() ? ParseWhole(Parent.Statement) : null;
        if (declared is { } statement)
        {
            declared = null;
            return statement;
        }

        var made = Close<Statement>(expression is BlockReference ? new BlockOutput() : new OutputStatement(expression ?? new Literal(null)), start);
        ExpectEndOfStatement();
        return made;
    }

    // ---- functions -----------------------------------------------------------------------------------------------

    private FunctionStatement ParseFunction()
    {
        var start = current.Start;
        Advance();
        var name = ExpectVariable(start) ?? new GlobalVariable(string.Empty);
        var made = ParseFunctionRest((name as GlobalVariable)?.Name ?? (name as LocalVariable)?.Name, start, endsStatement: true);
        return Close(new FunctionStatement(name, made), start);
    }

    private UserFunction ParseFunctionRest(string? name, int start, bool endsStatement)
    {
        var outerLevel = expressionLevel;
        var outerFunction = function;
        var outerNewLines = newLinesAllowed;
        expressionLevel = 0;
        newLinesAllowed = 0;
        Functions.Parameter[]? parameters = null;
        var hasRest = false;
        if (current.Kind == TokenKind.OpenParen) (parameters, hasRest) = ParseParameters(start);
        var made = new UserFunction(name, parameters, hasRest, source);
        function = made;
        ExpectEndOfStatement();
        made.Body = ParseBlock(PlainOwner, endsStatement);
        if (outerFunction is not null && made.UsesBlock) outerFunction.UsesArguments = true;
        function = outerFunction;
        expressionLevel = outerLevel;
        newLinesAllowed = outerNewLines;
        return made;
    }

    private (Functions.Parameter[] Parameters, bool HasRest) ParseParameters(int functionStart)
    {
        Advance();
        var parameters = new List<Functions.Parameter>();
        bool hasRest = false, hasOptional = false, isFirst = true, isClosed = false;
        while (true)
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

            isFirst = false;
            if (!StartsExpression())
            {
                AddError(Messages.ExpectedParameter(Found));
                break;
            }

            var nameToken = current;
            if (ExpectVariable(functionStart) is not { } variable) break;
            if (variable is not GlobalVariable) AddError(nameToken, Messages.ExpectedPlainName);
            parameters.Add(ParseParameter(nameToken, ref hasRest, ref hasOptional));
        }

        if (!isClosed) AddError(Messages.ExpectedCloseParen(Found));
        return ([.. parameters], hasRest);
    }

    private Functions.Parameter ParseParameter(Token name, ref bool hasRest, ref bool hasOptional)
    {
        var word = Text(name);
        if (current.Kind == TokenKind.Assign)
        {
            if (hasRest) AddError(name, Messages.ParameterAfterRest);
            hasOptional = true;
            Advance();
            var value = ExpectExpression();
            if (value is Literal literal) return new Functions.Parameter(word, Functions.ParameterKind.Any, isOptional: true, literal.Value);
            AddError(name, Messages.DefaultMustBeLiteral);
        }
        else if (current.Kind == TokenKind.TripleDot)
        {
            if (hasRest) AddError(name, Messages.ParameterAfterRest);
            hasRest = hasOptional = true;
            Advance();
        }
        else if (hasOptional)
        {
            AddError(name, Messages.RequiredAfterOptional);
        }

        return Functions.Parameter.Any(word);
    }

    private PathExpression? ExpectVariable(int ownerStart)
    {
        if (current.Kind is TokenKind.Name or TokenKind.LocalName)
        {
            var variable = ParseVariable();
            if (variable is GlobalVariable or LocalVariable) return (PathExpression)variable;
        }

        AddError(ownerStart, ownerStart, Messages.ExpectedVariable(Found));
        return null;
    }
}
