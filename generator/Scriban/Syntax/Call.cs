using Scriban.Functions;

namespace Scriban.Syntax;

/// <summary>A call: <c>f a b</c>, <c>f(a, b)</c>, and what a pipe makes of its right side. A piped value is the first argument.</summary>
internal sealed class Call(Expression target, Expression[] arguments) : Expression
{
    public Expression Target { get; } = target;

    public Expression[] Arguments { get; } = arguments;

    /// <summary>Whether it could be the head of a declaration: a name with nothing but names in its parentheses.</summary>
    public bool IsDeclaration { get; init; }

    public override object? Evaluate(TemplateContext context)
    {
        var function = Resolve(context);
        return function is null ? null : Calls.Invoke(context, this, function, Arguments, []);
    }

    /// <summary>The function to call; null when there is none and the context allows that.</summary>
    public FunctionValue? Resolve(TemplateContext context)
    {
        var found = Target.EvaluateTarget(context);
        if (found is FunctionValue function) return function;
        if (found is BuiltInNamespace { Name: "date" }) return DateFunctions.AsFunction;
        if (found is not null) throw context.Error(this, Messages.NotAFunction(found));
        if (context.EnableRelaxedFunctionAccess) return null;
        throw context.Error(Target, Suggestions.UnknownFunction(context, Target));
    }
}

/// <summary>An argument by name: <c>limiet: 3</c>. Without a value it is a mark that is either there or not: <c>reversed</c>.</summary>
internal sealed class NamedArgument(string name, Expression? value) : Expression
{
    public string Name { get; } = name;

    public Expression? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value is null ? Runtime.Boxes.True : Value.Evaluate(context);
}

/// <summary>A function without a name: <c>do … end</c>.</summary>
internal sealed class AnonymousFunction(UserFunction function) : Expression
{
    public UserFunction Function { get; } = function;

    public override object? Evaluate(TemplateContext context) => Function;
}

/// <summary>A pipe into something that no function can be found in: an error as soon as it is reached.</summary>
internal sealed class PipeToNothing(Expression from, Expression destination) : Expression
{
    public Expression From { get; } = from;

    public Expression Destination { get; } = destination;

    public override object? Evaluate(TemplateContext context) => throw context.Error(Destination, Messages.PipeNeedsFunction);
}
