using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function that a template declares. Immutable.</summary>
/// <param name="name">Its name; null for <c>do … end</c>.</param>
/// <param name="parameters">What it takes; null when nothing is declared, and any arguments go into <c>$</c>.</param>
/// <param name="hasRest">Whether the last parameter takes all further arguments.</param>
/// <param name="source">The template it stands in: places in its body refer to that.</param>
internal sealed class UserFunction(string? name, Parameter[]? parameters, bool hasRest, SourceText source)
    : FunctionValue(name ?? "do", parameters ?? [], parameters is null ? Rest.Arguments : hasRest ? Rest.Last : Rest.None)
{
    public bool HasParameters { get; } = parameters is not null;

    public SourceText Source { get; } = source;

    /// <summary>Whether the body looks at <c>$</c>, or may do so in a text it evaluates.</summary>
    public bool UsesArguments { get; set; }

    /// <summary>Whether the body prints the block it was called with; that block may look at <c>$</c>.</summary>
    public bool UsesBlock { get; set; }

    /// <summary>The body of a block function.</summary>
    public Block? Body { get; set; }

    /// <summary>The value of a function that is declared as <c>f(x) = …</c>.</summary>
    public Expression? Value { get; set; }

    /// <summary>Runs the body with the given values, in order of the parameters.</summary>
    public object? Run(TemplateContext context, ReadOnlySpan<object?> values, ScriptArray? rest, BlockDelegate? block)
    {
        ScriptObject? own = null;
        if (HasParameters)
        {
            own = new ScriptObject(values.Length + 1);
            for (var i = 0; i < values.Length; i++) own.SetValue(Parameters[i].Name, values[i], readOnly: false);
        }

        var arguments = Rest == Rest.Arguments ? rest : UsesArguments ? new ScriptArray(values.ToArray()!) : null;
        var frame = context.EnterFunction(this, own, arguments, block);
        try
        {
            if (Value is not null) return Value.Evaluate(context);
            Body!.Execute(context);
            return context.Flow == Flow.Return ? context.Result : null;
        }
        finally
        {
            context.LeaveFunction(frame);
        }
    }
}

/// <summary>The block of a <c>wrap</c>, and the template it stands in. Immutable.</summary>
internal sealed record BlockDelegate(Block Body, SourceText Source);
