namespace Scriban.Functions;

/// <summary>What becomes of arguments beyond the parameters.</summary>
internal enum Rest : byte
{
    /// <summary>They are an error.</summary>
    None,

    /// <summary>They are collected in the last parameter.</summary>
    Last,

    /// <summary>All are collected, by place and by name, in the list of arguments.</summary>
    Arguments,
}

/// <summary>A function as a value: built in, of the host, or of a template. Immutable.</summary>
internal abstract class FunctionValue(string name, Parameter[] parameters, Rest rest)
{
    public string Name { get; } = name;

    public Parameter[] Parameters { get; } = parameters;

    public Rest Rest { get; } = rest;
}

/// <summary>A function of the host, from text to text.</summary>
internal sealed class HostFunction(string name, Func<string, string> body) : FunctionValue(name, [Parameter.Text("text")], Rest.None)
{
    public Func<string, string> Body { get; } = body;
}

/// <summary>The work of a built-in function.</summary>
internal delegate object? BuiltInBody(scoped CallInfo call);

/// <summary>The work of a built-in function that changes characters one by one: a stretch of text, written changed.</summary>
internal delegate void BuiltInWriter(TemplateContext context, ReadOnlySpan<char> text, Syntax.Node place);

/// <summary>The result of a built-in function as the start of a text and a text behind it, which nobody has joined yet.</summary>
internal delegate (string Text, int Length, string Tail) BuiltInPieces(scoped CallInfo call);

/// <summary>A built-in function: one entry in the table of its family. Immutable.</summary>
internal sealed class BuiltIn(string name, Parameter[] parameters, BuiltInBody body, Rest rest = Rest.None) : FunctionValue(name, parameters, rest)
{
    public BuiltInBody Body { get; } = body;

    /// <summary>The same for the text of its one argument, written straight to the output; null when it has no such form.</summary>
    public BuiltInWriter? Writer { get; init; }

    /// <summary>The same without joining the result; null when it has no such form.</summary>
    public BuiltInPieces? Pieces { get; init; }
}
