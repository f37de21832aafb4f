namespace Scriban.Syntax;

/// <summary>A name of the current scopes: <c>titel</c>.</summary>
internal sealed class GlobalVariable(string name) : PathExpression
{
    public string Name { get; } = name;

    public override object? EvaluateTarget(TemplateContext context) => context.Read(this);

    public override void Assign(TemplateContext context, object? value) => context.Write(this, value);
}

/// <summary>A name of the template, partial or function alone: <c>$titel</c>. Its name here is without the mark.</summary>
internal sealed class LocalVariable(string name) : PathExpression
{
    public string Name { get; } = name;

    public override object? EvaluateTarget(TemplateContext context) => context.ReadLocal(this);

    public override void Assign(TemplateContext context, object? value) => context.WriteLocal(Name, value);
}

/// <summary>The arguments of the function or partial as a list: <c>$</c>.</summary>
internal sealed class ArgumentsVariable : PathExpression
{
    public override object? EvaluateTarget(TemplateContext context) => context.ReadArguments(this);

    public override void Assign(TemplateContext context, object? value) => throw context.Error(this, Messages.CannotAssign("$"));
}

/// <summary>The object that plain names are written to: <c>this</c>.</summary>
internal sealed class ThisExpression : PathExpression
{
    public override object? EvaluateTarget(TemplateContext context) => context.CurrentObject;

    public override void Assign(TemplateContext context, object? value) => throw context.Error(this, Messages.CannotAssign("this"));
}

/// <summary>The block of a <c>wrap</c> while it is being parsed; it becomes a <see cref="BlockOutput"/>.</summary>
internal sealed class BlockReference : Expression
{
    public override object? Evaluate(TemplateContext context) => null;
}
