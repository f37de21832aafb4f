using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>What a parameter accepts; other values are converted or refused at the argument.</summary>
internal enum ParameterKind : byte
{
    /// <summary>Anything as it is.</summary>
    Any,

    /// <summary>Text, other values as they are printed; null stays null.</summary>
    Text,

    /// <summary>A whole number; null is 0, text is read as one.</summary>
    Integer,

    /// <summary>A double; null is 0, text is refused.</summary>
    Number,

    /// <summary>Anything, by its truth.</summary>
    Flag,

    /// <summary>Whatever can be gone through item by item, or null.</summary>
    List,

    /// <summary>A date, or null.</summary>
    Date,

    /// <summary>A function.</summary>
    Function,
}

/// <summary>A parameter of a function. Immutable.</summary>
internal sealed class Parameter(string name, ParameterKind kind, bool isOptional = false, object? value = null)
{
    public string Name { get; } = name;

    public bool IsOptional { get; } = isOptional;

    /// <summary>The value when the argument is left out.</summary>
    public object? Default { get; } = value;

    public static Parameter Any(string name) => new(name, ParameterKind.Any);

    public static Parameter Text(string name) => new(name, ParameterKind.Text);

    public static Parameter Text(string name, string? value) => new(name, ParameterKind.Text, isOptional: true, value);

    public static Parameter Integer(string name) => new(name, ParameterKind.Integer);

    public static Parameter Integer(string name, int value) => new(name, ParameterKind.Integer, isOptional: true, Boxes.Integer(value));

    public static Parameter Number(string name) => new(name, ParameterKind.Number);

    public static Parameter List(string name) => new(name, ParameterKind.List);

    public static Parameter Date(string name) => new(name, ParameterKind.Date);

    public static Parameter Function(string name) => new(name, ParameterKind.Function);

    public static Parameter Optional(string name, ParameterKind kind) => new(name, kind, isOptional: true);

    /// <summary>The value as the function wants it. What cannot be converted is an error at <paramref name="place"/>.</summary>
    public object? Convert(TemplateContext context, object? value, Node place) => kind switch
    {
        ParameterKind.Any => value,
        ParameterKind.Text => value is null or string ? value : Values.ToText(context, value),
        ParameterKind.Integer => value is int ? value : Boxes.Integer(Values.ToInt(context, value, place)),
        ParameterKind.Number => value is double ? value : Values.ToDouble(context, value, place),
        ParameterKind.Flag => Boxes.Bool(Values.IsTrue(value)),
        ParameterKind.List => value is null || ListView.TryOf(value, out _) ? value : throw context.Error(place, Messages.NotAList(value)),
        ParameterKind.Date => value is null or DateTime ? value : throw context.Error(place, Messages.NotADate(value)),
        ParameterKind.Function => value is FunctionValue ? value : IsOptional && value is null ? null : throw context.Error(place, Messages.NeedsFunction),
        _ => value,
    };
}
