using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An operator between two values.</summary>
internal sealed class Binary(TokenKind kind, int operatorStart, int operatorLast, Expression left, Expression right) : Expression
{
    public TokenKind Kind { get; } = kind;

    public int OperatorStart { get; } = operatorStart;

    public int OperatorLast { get; } = operatorLast;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        var first = Left.Evaluate(context);
        switch (Kind)
        {
            case TokenKind.And:
                return Values.IsTrue(first) ? Boxes.Bool(Values.IsTrue(Right.Evaluate(context))) : Boxes.False;
            case TokenKind.Or:
                return Values.IsTrue(first) ? Boxes.True : Boxes.Bool(Values.IsTrue(Right.Evaluate(context)));
            case TokenKind.Coalesce:
                return first ?? Right.Evaluate(context);
            case TokenKind.NotCoalesce:
                return first is null ? null : Right.Evaluate(context);
            default:
                return Operations.Apply(new Operation(context, Kind, this), first, Right.Evaluate(context));
        }
    }
}

/// <summary>An operator before a value: <c>!</c>, <c>-</c>, <c>+</c>.</summary>
internal sealed class Unary(TokenKind kind, Expression operand) : Expression
{
    public TokenKind Kind { get; } = kind;

    public Expression Operand { get; } = operand;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Operand.Evaluate(context);
        if (Kind == TokenKind.Exclamation) return Boxes.Bool(!Values.IsTrue(value));
        return Operations.Sign(context, Operand, value, negate: Kind == TokenKind.Minus);
    }
}

/// <summary>The items of a list as separate arguments: <c>^lijst</c>. Anywhere else, the list itself.</summary>
internal sealed class Spread(Expression operand) : Expression
{
    public Expression Operand { get; } = operand;

    public override object? Evaluate(TemplateContext context) => Operand.Evaluate(context);
}

/// <summary>A function as a value: <c>@naam</c>.</summary>
internal sealed class FunctionReference(Expression operand) : Expression
{
    public Expression Operand { get; } = operand;

    public override object? Evaluate(TemplateContext context) => Operand.EvaluateTarget(context);
}

/// <summary>One more or one less: <c>x++</c>, <c>--x</c>.</summary>
internal sealed class Increment(PathExpression target, int change, bool after) : Expression
{
    public PathExpression Target { get; } = target;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Operations.Sign(context, Target, Target.Evaluate(context), negate: false);
        var changed = Operations.Apply(new Operation(context, TokenKind.Plus, Target.Start, Target.Last), value, Boxes.Integer(change));
        Target.Assign(context, changed);
        return after ? value : changed;
    }
}
