using System.Runtime.InteropServices;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// Puts the arguments of one call into the slots of the parameters: by place, by name, spread, piped. Says where the
/// count or a name is wrong: a missing argument behind the call, one too many at the call, a wrong one at itself.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Binder(TemplateContext context, Node caller, FunctionValue function, int mark)
{
    private static readonly object Missing = new();
    private readonly Parameter[] parameters = function.Parameters;
    private int next;
    private ScriptArray? rest;

    /// <summary>Fills the slots. The result is what went beyond the parameters, for functions that take that.</summary>
    public ScriptArray? Bind(Expression[] arguments, ReadOnlySpan<object?> values)
    {
        context.Stack.Slots(mark, parameters.Length).Fill(Missing);
        if (function.Rest != Rest.None) rest = new ScriptArray();
        foreach (var value in values) Place(next, value, caller);
        foreach (var argument in arguments) Bind(argument);
        FillGaps();
        return rest;
    }

    private void Bind(Expression argument)
    {
        switch (argument)
        {
            case NamedArgument named:
                BindNamed(named);
                break;
            case Spread spread:
                BindSpread(spread);
                break;
            default:
                Place(next, argument.Evaluate(context), argument);
                break;
        }
    }

    private void BindNamed(NamedArgument named)
    {
        var at = IndexOf(named.Name);
        var value = named.Evaluate(context);
        if (at >= 0)
        {
            Place(at, value, named);
        }
        else if (rest is null)
        {
            throw context.Error(named, Messages.UnknownArgument(named.Name, function));
        }
        else if (!rest.TrySetMember(named.Name, value))
        {
            throw context.Error(named, Messages.CannotAssign(named.Name));
        }
    }

    private void BindSpread(Spread spread)
    {
        var value = spread.Evaluate(context);
        if (value is string || !ListView.TryOf(value, out var list))
        {
            Place(next, value, spread);
            return;
        }

        context.Charge(spread, list.Count);
        for (var i = 0; i < list.Count; i++) Place(next, list[i], spread);
    }

    private void Place(int at, object? value, Node place)
    {
        if (function.Rest == Rest.Last ? at >= parameters.Length - 1 : at >= parameters.Length)
        {
            if (rest is null) throw context.Error(caller, Messages.TooManyArguments(function));
            rest.Add(value);
            next = Math.Max(next, at) + 1;
            return;
        }

        context.Stack.Slots(mark, parameters.Length)[at] = parameters[at].Convert(context, value, place);
        next = Math.Max(next, at + 1);
    }

    private readonly int IndexOf(string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (string.Equals(parameters[i].Name, name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private readonly void FillGaps()
    {
        var slots = context.Stack.Slots(mark, parameters.Length);
        for (var i = 0; i < slots.Length; i++)
        {
            if (function.Rest == Rest.Last && i == slots.Length - 1)
            {
                slots[i] = rest;
                continue;
            }

            if (!ReferenceEquals(slots[i], Missing)) continue;
            if (!parameters[i].IsOptional) throw context.ErrorAt(caller.Last + 1, caller.Last + 1, Messages.MissingArgument(function, i));
            slots[i] = parameters[i].Default;
        }
    }
}
