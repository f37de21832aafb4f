namespace Scriban.Syntax;

/// <summary>
/// A pipe as the parser reads it, right side first. Before it leaves the parser, <see cref="Resolve"/> turns the whole
/// chain into calls, so that rendering knows no pipes.
/// </summary>
internal sealed class Pipe(Expression from, Expression to) : Expression
{
    public Expression From { get; } = from;

    public Expression To { get; } = to;

    public override object? Evaluate(TemplateContext context) => Resolve(this).Evaluate(context);

    /// <summary>The calls a chain stands for: <c>a | f | g 1</c> is <c>g(f(a), 1)</c>.</summary>
    public static Expression Resolve(Expression expression)
    {
        if (expression is not Pipe pipe) return expression;
        var value = pipe.From;
        Expression next = pipe.To;
        while (next is Pipe inner)
        {
            value = Join(inner.From, value);
            next = inner.To;
        }

        return Join(next, value);
    }

    private static Expression Join(Expression destination, Expression value) =>
        Insert(destination, value) ?? At(new PipeToNothing(value, destination), value, destination);

    /// <summary>Puts the value into the first call that is made when the destination is worked out; null when there is none.</summary>
    private static Expression? Insert(Expression destination, Expression value)
    {
        switch (destination)
        {
            case Call call:
                return At(new Call(call.Target, [value, .. call.Arguments]), call, call);
            case PathExpression or FunctionReference or AnonymousFunction:
                return At(new Call(destination, [value]), destination, destination);
            case Parenthesised inner when Insert(Resolve(inner.Inner), value) is { } filled:
                return At(new Parenthesised(filled), inner, inner);
            case Binary binary when Insert(binary.Left, value) is { } left:
                return At(new Binary(binary.Kind, binary.OperatorStart, binary.OperatorLast, left, binary.Right), binary, binary);
            case Binary binary when Insert(binary.Right, value) is { } right:
                return At(new Binary(binary.Kind, binary.OperatorStart, binary.OperatorLast, binary.Left, right), binary, binary);
            case Unary unary when Insert(unary.Operand, value) is { } operand:
                return At(new Unary(unary.Kind, operand), unary, unary);
            case Conditional conditional when Insert(conditional.Condition, value) is { } condition:
                return At(new Conditional(condition, conditional.Then, conditional.Otherwise), conditional, conditional);
            default:
                return null;
        }
    }

    private static Expression At(Expression made, Node first, Node last)
    {
        made.Start = first.Start;
        made.Last = last.Last;
        return made;
    }
}
