using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An expression in parentheses.</summary>
internal sealed class Parenthesised(Expression inner) : Expression
{
    public Expression Inner { get; } = inner;

    public override object? Evaluate(TemplateContext context) => Inner.Evaluate(context);
}

/// <summary>A list: <c>[1, 'a']</c>.</summary>
internal sealed class ArrayLiteral(Expression[] items) : Expression
{
    public Expression[] Items { get; } = items;

    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Items.Length);
        foreach (var item in Items) array.Add(item.Evaluate(context));
        return array;
    }
}

/// <summary>An object: <c>{titel: 'Nieuws'}</c>.</summary>
internal sealed class ObjectLiteral((string Name, Expression Value)[] members) : Expression
{
    public (string Name, Expression Value)[] Members { get; } = members;

    public override object? Evaluate(TemplateContext context)
    {
        var made = new ScriptObject(Members.Length);
        foreach (var (name, value) in Members) made.SetValue(name, value.Evaluate(context), readOnly: false);
        return made;
    }
}

/// <summary>A string with holes: <c>$"Hallo {naam}"</c>. Texts and holes take turns; there is one text more.</summary>
internal sealed class InterpolatedString(string[] texts, Expression[] holes) : Expression
{
    public string[] Texts { get; } = texts;

    public Expression[] Holes { get; } = holes;

    public override object? Evaluate(TemplateContext context)
    {
        var parts = new string[Texts.Length + Holes.Length];
        var length = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = i % 2 == 0 ? Texts[i / 2] : Values.ToText(context, Holes[i / 2].Evaluate(context));
            length += parts[i].Length;
        }

        context.CheckLength(length, this);
        context.ChargeText(this, length);
        return string.Concat(parts);
    }
}

/// <summary>One of two values: <c>voorwaarde ? dan : anders</c>.</summary>
internal sealed class Conditional(Expression condition, Expression then, Expression otherwise) : Expression
{
    public Expression Condition { get; } = condition;

    public Expression Then { get; } = then;

    public Expression Otherwise { get; } = otherwise;

    public override object? Evaluate(TemplateContext context) =>
        (Values.IsTrue(Condition.Evaluate(context)) ? Then : Otherwise).Evaluate(context);
}
