using System.Runtime.InteropServices;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>One call of a built-in function: its arguments, already checked and converted, and the render it belongs to.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct CallInfo(TemplateContext context, Node caller, Expression[] arguments, ReadOnlySpan<object?> slots, ScriptArray? rest)
{
    private readonly ReadOnlySpan<object?> slots = slots;

    public TemplateContext Context { get; } = context;

    public Node Caller { get; } = caller;

    /// <summary>The arguments beyond the parameters.</summary>
    public ScriptArray? Rest { get; } = rest;

    /// <summary>An argument as it is.</summary>
    public object? this[int index] => slots[index];

    public string? TextOrNull(int index) => (string?)slots[index];

    /// <summary>A text argument; null counts as an empty text.</summary>
    public string Text(int index) => (string?)slots[index] ?? string.Empty;

    public int Integer(int index) => (int)slots[index]!;

    public double Number(int index) => (double)slots[index]!;

    /// <summary>A list argument; null counts as an empty list.</summary>
    public ListView List(int index)
    {
        ListView.TryOf(slots[index], out var list);
        if (list.Count > 0) Context.Charge(Caller, list.Count);
        return list;
    }

    public DateTime Date(int index) => slots[index] is DateTime date ? date : throw Fail(Messages.DateIsMissing);

    public FunctionValue Function(int index) => (FunctionValue)slots[index]!;

    /// <summary>Charges the length of the text arguments.</summary>
    public void ChargeTexts()
    {
        foreach (var slot in slots)
        {
            if (slot is string text) Context.ChargeText(Caller, text.Length);
        }
    }

    /// <summary>Calls a function with values.</summary>
    public object? Call(FunctionValue function, params ReadOnlySpan<object?> values) => Calls.WithValues(Context, Caller, function, values);

    /// <summary>An error at the call.</summary>
    public ScriptRuntimeException Fail(string message) => Context.Error(Caller, message);

    /// <summary>An error at one argument, or at the call when that argument was left out.</summary>
    public ScriptRuntimeException FailAt(int index, string message) => Context.Error(index < arguments.Length ? arguments[index] : Caller, message);
}
