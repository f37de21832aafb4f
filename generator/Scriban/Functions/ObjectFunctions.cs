using System.Globalization;
using System.Numerics;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("object.default", [Any("value"), Any("default")], call => call[0] is null or "" ? call[1] : call[0]),
        new("object.eval", [Any("text")], Eval),
        new("object.eval_template", [Any("text")], EvalTemplate),
        new("object.format", [Any("value"), Text("format"), Text("culture", null)], Format),
        new("object.from_json", [Text("json")], call => JsonText.Read(call)),
        new("object.has_key", [Any("value"), Text("key")], call => Boxes.Bool(HasKey(call, out _))),
        new("object.has_value", [Any("value"), Text("key")], call => Boxes.Bool(HasKey(call, out var value) && value is not null)),
        new("object.keys", [Any("value")], Keys),
        new("object.kind", [Any("value")], call => Kind(call[0])),
        new("object.size", [Any("value")], call => Boxes.Integer(ListView.TryOf(call[0], out var list) ? list.Count : 0)),
        new("object.to_json", [Any("value")], call => JsonText.Write(call)),
        new("object.typeof", [Any("value")], call => TypeOf(call[0])),
        new("object.values", [Any("value")], Members),
    ];

    private static object? Eval(scoped CallInfo call)
    {
        if (call[0] is null) return null;
        if (call[0] is not string text) throw call.FailAt(0, Messages.NeedsText);
        var context = call.Context;
        var template = context.ParseText(call, "{{" + text + "\n}}");
        object? value = null;
        foreach (var statement in template.Body.Statements)
        {
            if (statement is IndentMark) continue;
            value = null;
            if (statement is OutputStatement output) value = output.Expression.Evaluate(context);
            else statement.Execute(context);
            if (context.Flow == Flow.Return) value = context.Result;
            if (context.Flow != Flow.Next) break;
        }

        return value;
    }

    private static object? EvalTemplate(scoped CallInfo call)
    {
        if (call[0] is null) return null;
        if (call[0] is not string text) throw call.FailAt(0, Messages.NeedsText);
        var template = call.Context.ParseText(call, text);
        return call.Context.RenderInside(template.Source, template.Body, new ScriptArray(), call.Caller);
    }

    private static string Format(scoped CallInfo call)
    {
        if (call[0] is null) return string.Empty;
        if (call[0] is not IFormattable value) throw call.Fail(Messages.NotANumber(call[0]));
        return FormatWith(call, value, call.Text(1), call.TextOrNull(2));
    }

    /// <summary>A value by a .NET format. The only culture known by name is the invariant one, because the build must not depend on the machine.</summary>
    public static string FormatWith(scoped CallInfo call, IFormattable value, string format, string? culture)
    {
        // A precision of many digits makes a text of that length.
        if (format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) call.Context.CheckLength(digits, call.Caller);
        CultureInfo used;
        try
        {
            used = culture is null ? call.Context.Culture : CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            throw call.Fail(Messages.UnknownCulture(culture!));
        }

        return value.ToString(format, used);
    }

    private static bool HasKey(scoped CallInfo call, out object? value)
    {
        value = null;
        return call[0] switch
        {
            null => false,
            ScriptObject members => call.TextOrNull(1) is { } key && members.TryGetValue(key, out value),
            BuiltInNamespace family => call.TextOrNull(1) is { } key && family.TryGet(call.Context, key, out value),
            _ => throw call.FailAt(0, Messages.NeedsObject),
        };
    }

    private static ScriptArray Keys(scoped CallInfo call) => call[0] switch
    {
        ScriptObject members => new ScriptArray(members.Keys),
        ScriptArray { Members: { } members } => new ScriptArray(members.Keys),
        Pair => ["key", "value"],
        BuiltInNamespace family => new ScriptArray(family.Names),
        _ => [],
    };

    private static ScriptArray Members(scoped CallInfo call) => call[0] switch
    {
        ScriptObject members => new ScriptArray(members.Values),
        Pair pair => [pair.Key, pair.Value!],
        _ => [],
    };

    private static string? Kind(object? value) => value switch
    {
        null => null,
        int => "int",
        long => "long",
        BigInteger => "bigint",
        double => "double",
        float => "float",
        decimal => "decimal",
        string => "string",
        bool => "bool",
        ScriptArray => "array",
        IReadOnlyList<object?> => "range",
        FunctionValue => "function",
        DateTime => "DateTime",
        TimeSpan => "TimeSpan",
        _ => "object",
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        int or long or double or float or decimal => "number",
        ScriptArray => "array",
        IReadOnlyList<object?> => "iterator",
        _ => "object",
    };
}
