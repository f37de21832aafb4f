using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Gives a variable, member or item a value: <c>x = 1</c>, <c>x += 1</c>. Has no value itself.</summary>
internal sealed class Assignment(TokenKind? operation, int operatorStart, int operatorLast, PathExpression target, Expression value) : Expression
{
    public PathExpression Target { get; } = target;

    public Expression Value { get; } = value;

    public override object? Evaluate(TemplateContext context)
    {
        var result = operation is null
            ? Value.Evaluate(context)
            : Operations.Apply(
                new Operation(context, operation.Value, operatorStart, operatorLast) { Left = Target, Right = Value },
                Target.Evaluate(context),
                Value.Evaluate(context));
        Target.Assign(context, result);
        return null;
    }
}
