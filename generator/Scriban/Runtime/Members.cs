using Scriban.Functions;

namespace Scriban.Runtime;

/// <summary>The members of values of every kind.</summary>
internal static class Members
{
    public static bool TryGet(TemplateContext context, object target, string name, out object? value)
    {
        value = null;
        switch (target)
        {
            case ScriptObject members:
                return members.TryGetValue(name, out value);
            case ScriptArray array when name == "size":
                value = Boxes.Integer(array.Count);
                return true;
            case ScriptArray array:
                return array.Members is { } named && named.TryGetValue(name, out value);
            case string text when name == "size":
                value = Boxes.Integer(text.Length);
                return true;
            case IReadOnlyList<object?> list when name == "size":
                value = Boxes.Integer(list.Count);
                return true;
            case LoopState state:
                return state.TryGet(name, out value);
            case Pair pair:
                value = name switch { "key" => pair.Key, "value" => pair.Value, _ => null };
                return name is "key" or "value";
            case BuiltInNamespace family:
                return family.TryGet(context, name, out value);
            case DateTime date:
                value = DateFunctions.Member(date, name);
                return value is not null;
            case TimeSpan span:
                value = TimeSpanFunctions.Member(span, name);
                return value is not null;
            default:
                return false;
        }
    }

    /// <summary>Sets a member; false when the value has no members or does not let them be changed.</summary>
    public static bool TrySet(TemplateContext context, object target, string name, object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TrySet(name, value);
            case ScriptArray array:
                return array.TrySetMember(name, value);
            case BuiltInNamespace family when family.Name == "date" && name == "format":
                context.DateFormat = Values.ToText(context, value);
                return true;
            default:
                return false;
        }
    }
}
