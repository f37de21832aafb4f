namespace Scriban.Syntax;

/// <summary>A part of a template that has a value.</summary>
internal abstract class Expression : Node
{
    /// <summary>Works out the value. A path that leads to a function calls it.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>Works out the value as the target of a call: a path that leads to a function is that function.</summary>
    public virtual object? EvaluateTarget(TemplateContext context) => Evaluate(context);
}
