using System.Numerics;
using System.Text;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>array</c>. None changes its list; those that pass a list on return a new one.</summary>
internal static class ArrayFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("array.add", [List("list"), Any("value")], Add),
        new("array.add_range", [List("list"), List("other")], Concat),
        new("array.any", [List("list"), Function("function"), Optional("args", ParameterKind.Any)], AnyItem, Rest.Last),
        new("array.compact", [List("list")], call => Keep(call, static item => item is not null)),
        new("array.concat", [List("list"), List("other")], Concat),
        new("array.contains", [List("list"), Any("item")], Contains),
        new("array.cycle", [List("list"), Optional("group", ParameterKind.Any)], Cycle),
        new("array.each", [List("list"), Function("function")], Each),
        new("array.filter", [List("list"), Function("function")], Filter),
        new("array.first", [List("list")], call => TryList(call, out var list) && list.Count > 0 ? list[0] : null),
        new("array.insert_at", [List("list"), Integer("index"), Any("value")], InsertAt),
        new("array.join", [List("list"), Text("delimiter"), Optional("function", ParameterKind.Function)], Join),
        new("array.last", [List("list")], call => TryList(call, out var list) && list.Count > 0 ? list[list.Count - 1] : null),
        new("array.limit", [List("list"), Integer("count")], call => Part(call, 0, call.Integer(1))),
        new("array.map", [Any("list"), Text("member")], Map),
        new("array.offset", [List("list"), Integer("index")], call => Part(call, call.Integer(1), int.MaxValue)),
        new("array.remove_at", [List("list"), Integer("index")], RemoveAt),
        new("array.reverse", [List("list")], Reverse),
        new("array.size", [List("list")], call => TryList(call, out var list) ? Boxes.Integer(list.Count) : Boxes.Integer(0)),
        new("array.sort", [Any("list"), Text("member", null)], Sort),
        new("array.uniq", [List("list")], Uniq),
    ];

    /// <summary>The list without charging for its items, for functions that do not go through it.</summary>
    private static bool TryList(scoped CallInfo call, out ListView list) => ListView.TryOf(call[0], out list);

    private static ScriptArray Array(List<object?> items) => new(items!);

    private static object Add(scoped CallInfo call)
    {
        var items = call.List(0).ToList();
        items.Add(call[1]);
        return call[0] is ScriptRange or LazyList ? new LazyList(items) : Array(items);
    }

    private static LazyList Concat(scoped CallInfo call)
    {
        var items = call.List(0).ToList();
        items.AddRange(call.List(1).ToList());
        return new LazyList(items);
    }

    private static object AnyItem(scoped CallInfo call)
    {
        var list = call.List(0);
        var more = (ScriptArray)call[2]!;
        var function = call.Function(1);
        var arguments = new object?[more.Count + 1];
        for (var i = 0; i < more.Count; i++) arguments[i + 1] = more[i];
        for (var i = 0; i < list.Count; i++)
        {
            arguments[0] = list[i];
            if (Values.IsTrue(call.Call(function, arguments))) return Boxes.True;
        }

        return Boxes.False;
    }

    private static LazyList? Keep(scoped CallInfo call, Func<object?, bool> wanted)
    {
        if (call[0] is null) return null;
        var list = call.List(0);
        var items = new List<object?>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (wanted(list[i])) items.Add(list[i]);
        }

        return new LazyList(items);
    }

    private static object Contains(scoped CallInfo call)
    {
        var list = call.List(0);
        for (var i = 0; i < list.Count; i++)
        {
            if (Equals(list[i], call[1])) return Boxes.True;
        }

        return Boxes.False;
    }

    private static object? Cycle(scoped CallInfo call)
    {
        if (call[0] is null) return null;
        var list = call.List(0);
        var group = call[1] is null ? JoinTexts(call, list, ",", null) : Values.ToText(call.Context, call[1]);
        if (list.Count == 0) return null;
        var at = call.Context.Cycles.GetValueOrDefault(group) % list.Count;
        call.Context.Cycles[group] = at + 1;
        return list[at];
    }

    private static LazyList? Each(scoped CallInfo call)
    {
        if (call[0] is null) return null;
        var list = call.List(0);
        var function = call.Function(1);
        var items = new List<object?>(list.Count);
        for (var i = 0; i < list.Count; i++) items.Add(call.Call(function, list[i]));
        return new LazyList(items);
    }

    private static LazyList? Filter(scoped CallInfo call)
    {
        if (call[0] is null) return null;
        var list = call.List(0);
        var function = call.Function(1);
        var items = new List<object?>();
        for (var i = 0; i < list.Count; i++)
        {
            if (Values.IsTrue(call.Call(function, list[i]))) items.Add(list[i]);
        }

        return new LazyList(items);
    }

    private static ScriptArray InsertAt(scoped CallInfo call)
    {
        var items = call.List(0).ToList();
        var index = Math.Max(0, call.Integer(1));
        if (index > items.Count) call.Context.Charge(call.Caller, index - items.Count);
        while (items.Count < index) items.Add(null);
        items.Insert(index, call[2]);
        return Array(items);
    }

    private static string Join(scoped CallInfo call) => JoinTexts(call, call.List(0), call.Text(1), call[2] as FunctionValue);

    private static string JoinTexts(scoped CallInfo call, ListView list, string delimiter, FunctionValue? function)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) builder.Append(delimiter);
            var text = Values.ToText(call.Context, list[i]);
            builder.Append(function is null ? text : Values.ToText(call.Context, call.Call(function, text)));
            call.Context.CheckLength(builder.Length, call.Caller);
        }

        return builder.ToString();
    }

    private static LazyList? Part(scoped CallInfo call, int start, int count)
    {
        if (!TryList(call, out var list)) return null;
        start = Math.Clamp(start, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - start);
        call.Context.Charge(call.Caller, count);
        var items = new List<object?>(count);
        for (var i = 0; i < count; i++) items.Add(list[start + i]);
        return new LazyList(items);
    }

    private static LazyList Map(scoped CallInfo call)
    {
        var items = new List<object?>();
        if (call[0] is null || call.TextOrNull(1) is not { } member) return new LazyList(items);
        if (!ListView.TryOf(call[0], out var list)) ListView.TryOf(new ScriptArray { call[0] }, out list);
        call.Context.Charge(call.Caller, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is { } item && Members.TryGet(call.Context, item, member, out var value)) items.Add(value);
        }

        return new LazyList(items);
    }

    private static ScriptArray RemoveAt(scoped CallInfo call)
    {
        var items = call.List(0).ToList();
        var index = call.Integer(1);
        if (index < 0) index += items.Count;
        if ((uint)index < (uint)items.Count) items.RemoveAt(index);
        return Array(items);
    }

    private static LazyList Reverse(scoped CallInfo call)
    {
        var items = call.List(0).ToList();
        items.Reverse();
        return new LazyList(items);
    }

    private static LazyList? Uniq(scoped CallInfo call) => call[0] is null ? null : new LazyList([.. call.List(0).ToList().Distinct()]);

    private static ScriptArray Sort(scoped CallInfo call)
    {
        if (call[0] is null) return [];
        if (!ListView.TryOf(call[0], out var list)) return [call[0]!];
        call.Context.Charge(call.Caller, list.Count);
        var items = list.ToList();
        var path = string.IsNullOrEmpty(call.TextOrNull(1)) ? [] : call.TextOrNull(1)!.Split('.');
        var keys = new object?[items.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = Follow(call.Context, items[i], path);
        CheckComparable(call, keys);
        var order = Enumerable.Range(0, keys.Length).OrderBy(i => keys[i], Comparer<object?>.Create(Compare)).ToArray();
        return new ScriptArray(order.Select(i => items[i])!);
    }

    private static object? Follow(TemplateContext context, object? value, string[] path)
    {
        foreach (var member in path)
        {
            if (value is null || !Members.TryGet(context, value, member, out value)) return null;
        }

        return value;
    }

    private static void CheckComparable(scoped CallInfo call, object?[] keys)
    {
        if (keys.Length < 2) return;
        object? first = null;
        foreach (var key in keys)
        {
            if (key is null) continue;
            first ??= key;
            if (key.GetType() != first.GetType()) throw call.Fail(Messages.MixedKinds);
            if (!ReferenceEquals(first, key) && key is not (string or int or long or double or float or decimal or bool or BigInteger or DateTime or TimeSpan)) throw call.Fail(Messages.MixedKinds);
        }
    }

    private static int Compare(object? a, object? b)
    {
        if (a is null || b is null) return (a is null ? 0 : 1) - (b is null ? 0 : 1);
        return a is string text ? string.CompareOrdinal(text, (string)b) : ((IComparable)a).CompareTo(b);
    }
}
