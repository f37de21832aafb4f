using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>capture x … end</c>: the output of the block as a text.</summary>
internal sealed class CaptureStatement(PathExpression target) : Statement
{
    public PathExpression Target { get; } = target;

    public Block? Body { get; set; }

    public override void Execute(TemplateContext context)
    {
        var mark = context.Output.Length;
        Body?.Execute(context);
        var text = context.Output.CutFrom(mark);
        context.ChargeText(this, text.Length);
        Target.Assign(context, text);
    }
}

/// <summary><c>func f … end</c>, <c>f(x) = …</c>: gives a function its name.</summary>
internal sealed class FunctionStatement(PathExpression name, UserFunction function) : Statement
{
    public PathExpression Name { get; } = name;

    public UserFunction Function { get; } = function;

    public override void Execute(TemplateContext context) => Name.Assign(context, Function);
}

/// <summary><c>with obj … end</c>: puts an object in front of the names.</summary>
internal sealed class WithStatement(Expression target) : Statement
{
    public Expression Target { get; } = target;

    public Block? Body { get; set; }

    public override void Execute(TemplateContext context)
    {
        if (Target.Evaluate(context) is not ScriptObject target) throw context.Error(Target, Messages.NeedsObject);
        context.PushGlobal(target);
        Body?.Execute(context);
        context.PopGlobal();
    }
}

/// <summary><c>wrap f a … end</c>: calls a function that may print the block as <c>$$</c>.</summary>
internal sealed class WrapStatement(Expression target) : Statement
{
    public Expression Target { get; } = target;

    public Block? Body { get; set; }

    public override void Execute(TemplateContext context)
    {
        object? value;
        if (Target is Call call)
        {
            context.SetBlock(Body);
            value = call.Evaluate(context);
        }
        else
        {
            if (Target.EvaluateTarget(context) is not Functions.FunctionValue function) throw context.Error(Target, Messages.NeedsFunction);
            context.SetBlock(Body);
            value = Calls.Auto(context, Target, function);
        }

        if (value is not null) Printer.Print(context, value, this);
    }
}

/// <summary><c>import obj</c>: copies the members of an object into the current scope.</summary>
internal sealed class ImportStatement(Expression source) : Statement
{
    public Expression Source { get; } = source;

    public override void Execute(TemplateContext context)
    {
        var value = Source.Evaluate(context);
        if (value is null) return;
        if (value is not ScriptObject members) throw context.Error(Source, Messages.NeedsObject);
        context.Charge(this, members.Count);
        var target = context.CurrentObject;
        if (ReferenceEquals(target, members)) return;
        for (var i = 0; i < members.Count; i++)
        {
            if (!target.TrySet(members.NameAt(i), members.ValueAt(i))) throw context.Error(Source, Messages.CannotAssign(members.NameAt(i)));
        }
    }
}

/// <summary><c>readonly x</c>: forbids later assignments.</summary>
internal sealed class ReadOnlyStatement(PathExpression variable) : Statement
{
    public PathExpression Variable { get; } = variable;

    public override void Execute(TemplateContext context) => context.MakeReadOnly(Variable);
}
