namespace Scriban.Syntax;

/// <summary>A variable, member or item: what can be read, assigned to, and called when it leads to a function.</summary>
internal abstract class PathExpression : Expression
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is Functions.FunctionValue function ? Calls.Auto(context, this, function) : value;
    }

    /// <summary>Gives the variable, member or item a value.</summary>
    public abstract void Assign(TemplateContext context, object? value);
}

/// <summary>What stands where a variable is needed but is none: an error as soon as it is assigned to.</summary>
internal sealed class NoPath : PathExpression
{
    public override object? EvaluateTarget(TemplateContext context) => null;

    public override void Assign(TemplateContext context, object? value) => throw context.Error(this, Messages.NeedsVariable);
}
