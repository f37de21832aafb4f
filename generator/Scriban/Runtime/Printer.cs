using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>How values look: plain on their own, quoted and spelled out inside lists and objects.</summary>
internal static class Printer
{
    /// <summary>Writes a value to the output.</summary>
    public static void Print(TemplateContext context, object? value, Node place)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                context.Write(text, place);
                return;
            case int or long or double:
                Span<char> digits = stackalloc char[32];
                if (((ISpanFormattable)value).TryFormat(digits, out var length, default, context.Culture)) context.Write(digits[..length], place);
                else context.Write(ToText(context, value), place);
                return;
            default:
                context.Write(ToText(context, value), place);
                return;
        }
    }

    public static string ToText(TemplateContext context, object? value)
    {
        switch (value)
        {
            case null or EmptyValue:
                return string.Empty;
            case string text:
                return text;
            case bool truth:
                return truth ? "true" : "false";
            case BigInteger big:
                var cost = big.GetBitLength() / Limits.PrintedBitsPerStep;
                context.ChargeWork(context.Current, (int)(cost * cost));
                return big.ToString(context.Culture);
            case IFormattable number when Values.IsNumber(number):
                return number.ToString(null, context.Culture);
            case DateTime date:
                return DateFunctions.Format(date, context.DateFormat, context.Culture);
            case TimeSpan span:
                return span.ToString(null, CultureInfo.InvariantCulture);
            case FunctionValue:
                return "<function>";
            default:
                var builder = new StringBuilder();
                Append(context, builder, value, depth: 0);
                return builder.ToString();
        }
    }

    private static void Append(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        if (depth > context.ObjectRecursionLimit && context.ObjectRecursionLimit > 0) throw context.Error(context.Current, Messages.ValueTooDeep);
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case string text:
                builder.Append('"');
                StringEscapes.Append(builder, text);
                builder.Append('"');
                break;
            case ScriptArray array:
                AppendList(context, builder, array.Count, i => array[i], depth);
                break;
            case IReadOnlyList<object?> list:
                AppendList(context, builder, list.Count, i => list[i], depth);
                break;
            case ScriptObject members:
                AppendMembers(context, builder, members, depth);
                break;
            case Pair pair:
                builder.Append("{key: ");
                Append(context, builder, pair.Key, depth + 1);
                builder.Append(", value: ");
                Append(context, builder, pair.Value, depth + 1);
                builder.Append('}');
                break;
            case LoopState or BuiltInNamespace:
                builder.Append("{}");
                break;
            default:
                builder.Append(ToText(context, value));
                break;
        }

        context.CheckLength(builder.Length, context.Current);
    }

    private static void AppendList(TemplateContext context, StringBuilder builder, int count, Func<int, object?> item, int depth)
    {
        context.ChargeWork(context.Current, count);
        builder.Append('[');
        for (var i = 0; i < count; i++)
        {
            if (i > 0) builder.Append(", ");
            Append(context, builder, item(i), depth + 1);
        }

        builder.Append(']');
    }

    private static void AppendMembers(TemplateContext context, StringBuilder builder, ScriptObject members, int depth)
    {
        context.ChargeWork(context.Current, members.Count);
        builder.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) builder.Append(", ");
            AppendName(builder, members.NameAt(i));
            builder.Append(": ");
            Append(context, builder, members.ValueAt(i), depth + 1);
        }

        builder.Append('}');
    }

    private static void AppendName(StringBuilder builder, string name)
    {
        if (IsPlainName(name))
        {
            builder.Append(name);
            return;
        }

        builder.Append('"');
        StringEscapes.Append(builder, name);
        builder.Append('"');
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(name[0] == '_' || char.IsLetter(name[0]))) return false;
        foreach (var c in name)
        {
            if (c != '_' && !char.IsLetter(c) && !char.IsDigit(c)) return false;
        }

        return true;
    }
}
