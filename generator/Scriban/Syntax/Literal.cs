namespace Scriban.Syntax;

/// <summary>A value that stands in the template: number, string, <c>true</c>, <c>false</c>, <c>null</c>.</summary>
internal sealed class Literal(object? value) : Expression
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;
}
