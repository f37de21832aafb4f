using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Whether a list, text or object holds nothing: <c>lijst.empty?</c>.</summary>
internal sealed class EmptyQuestion(Expression target) : Expression
{
    public Expression Target { get; } = target;

    public override object? Evaluate(TemplateContext context) => Target.Evaluate(context) switch
    {
        null => Boxes.True,
        var value when ListView.TryOf(value, out var list) => Boxes.Bool(list.Count == 0),
        _ => Boxes.False,
    };
}
