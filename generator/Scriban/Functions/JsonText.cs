using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>JSON in and out. What goes out is safe inside script elements: everything outside plain ASCII, and quotes, <c>&amp; + &lt; &gt;</c> and the backquote, are escapes.</summary>
internal static class JsonText
{
    /// <summary>Nesting that is read: the parser of .NET is recursive.</summary>
    private const int ReadDepth = 64;

    public static object? Read(scoped CallInfo call)
    {
        if (call.TextOrNull(0) is not { } text) throw call.Fail(Messages.NeedsText);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ReadDepth });
            return Convert(call.Context, document.RootElement);
        }
        catch (JsonException fault)
        {
            throw call.Fail(Messages.BadJson(fault.Message));
        }
    }

    public static string Write(scoped CallInfo call)
    {
        if (call[0] is FunctionValue) throw call.Fail(Messages.NeedsObject);
        var builder = new StringBuilder();
        Write(call, builder, call[0], depth: 1);
        return builder.ToString();
    }

    private static object? Convert(TemplateContext context, JsonElement element)
    {
        context.ChargeWork(context.Current, 1);
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                if (element.TryGetInt32(out var whole)) return Boxes.Integer(whole);
                if (element.TryGetInt64(out var large)) return large;
                return element.GetDouble();
            case JsonValueKind.True:
                return Boxes.True;
            case JsonValueKind.False:
                return Boxes.False;
            case JsonValueKind.Array:
                var array = new ScriptArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray()) array.Add(Convert(context, item));
                return array;
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members.SetValue(member.Name, Convert(context, member.Value), readOnly: false);
                return members;
            default:
                return null;
        }
    }

    private static void Write(scoped CallInfo call, StringBuilder builder, object? value, int depth)
    {
        var limit = call.Context.ObjectRecursionLimit;
        if (limit > 0 && depth > limit) throw call.Fail(Messages.ValueTooDeep);
        call.Context.ChargeWork(call.Caller, 1);
        switch (value)
        {
            case null or EmptyValue:
                builder.Append(value is null ? "null" : "{}");
                break;
            case string text:
                WriteText(builder, text);
                break;
            case bool truth:
                builder.Append(truth ? "true" : "false");
                break;
            case double number when !double.IsFinite(number):
            case float single when !float.IsFinite(single):
                throw call.Fail(Messages.NotANumber(value));
            case int or long or BigInteger or double or float or decimal:
                builder.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case DateTime date:
                builder.Append('"').Append(date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)).Append('"');
                break;
            case TimeSpan span:
                builder.Append('"').Append(span.ToString("c", CultureInfo.InvariantCulture)).Append('"');
                break;
            case ScriptObject members:
                WriteMembers(call, builder, members, depth);
                break;
            case Pair pair:
                WriteMembers(call, builder, new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value! }, depth);
                break;
            case var list when ListView.IsList(list):
                WriteList(call, builder, list, depth);
                break;
            default:
                builder.Append("{}");
                break;
        }

        call.Context.CheckLength(builder.Length, call.Caller);
    }

    private static void WriteList(scoped CallInfo call, StringBuilder builder, object value, int depth)
    {
        ListView.TryOf(value, out var list);
        builder.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) builder.Append(',');
            Write(call, builder, list[i], depth + 1);
        }

        builder.Append(']');
    }

    private static void WriteMembers(scoped CallInfo call, StringBuilder builder, ScriptObject members, int depth)
    {
        builder.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) builder.Append(',');
            WriteText(builder, members.NameAt(i));
            builder.Append(':');
            Write(call, builder, members.ValueAt(i), depth + 1);
        }

        builder.Append('}');
    }

    private static void WriteText(StringBuilder builder, string text)
    {
        builder.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '\\': builder.Append("\\\\"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                case '\t': builder.Append("\\t"); break;
                case '\b': builder.Append("\\b"); break;
                case '\f': builder.Append("\\f"); break;
                default:
                    if (c is < ' ' or > '~' or '"' or '&' or '\'' or '+' or '<' or '>' or '`') builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    else builder.Append(c);
                    break;
            }
        }

        builder.Append('"');
    }
}
