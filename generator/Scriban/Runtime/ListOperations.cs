using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators with a list on one side: joining, repeating, cutting, adding an item, comparing item by item.</summary>
internal static class ListOperations
{
    public static object Apply(in Operation operation, object left, object right, int depth = 0)
    {
        switch (operation.Kind)
        {
            case TokenKind.Plus:
                return Join(operation, Require(operation, left, right));
            case TokenKind.Times:
                return Repeat(operation, left, right);
            case TokenKind.Divide or TokenKind.FloorDivide or TokenKind.Modulo:
                return Thin(operation, left, right);
            case TokenKind.ShiftLeft:
                if (!TryList(left, out var head)) throw operation.ErrorAtLeft(Messages.NotAList(left));
                return WithItem(operation, head, right, atStart: false);
            case TokenKind.ShiftRight:
                if (!TryList(right, out var tail)) throw operation.ErrorAtRight(Messages.NotAList(right));
                return WithItem(operation, tail, left, atStart: true);
            default:
                if (!operation.IsComparison) throw operation.Unsupported(left, right);
                var (a, b) = Require(operation, left, right);
                return Boxes.Bool(Compare(operation, a, b, depth));
        }
    }

    /// <summary>Objects can be gone through too, so they count as lists here; texts do not.</summary>
    private static bool TryList(object? value, out ListView list)
    {
        list = default;
        return value is not string && ListView.TryOf(value, out list);
    }

    private static (ListView Left, ListView Right) Require(in Operation operation, object left, object right)
    {
        if (!TryList(right, out var b)) throw operation.ErrorAtRight(Messages.NotAList(right));
        if (!TryList(left, out var a)) throw operation.ErrorAtLeft(Messages.NotAList(left));
        return (a, b);
    }

    private static LazyList Join(in Operation operation, (ListView Left, ListView Right) lists)
    {
        Charge(operation, (long)lists.Left.Count + lists.Right.Count);
        var items = lists.Left.ToList();
        for (var i = 0; i < lists.Right.Count; i++) items.Add(lists.Right[i]);
        return new LazyList(items);
    }

    private static ScriptArray Repeat(in Operation operation, object left, object right)
    {
        var leftIsList = TryList(left, out var list);
        if (leftIsList && TryList(right, out _)) throw operation.Unsupported(left, right);
        if (!leftIsList) TryList(right, out list);
        var times = Count(operation, leftIsList ? right : left, leftIsList);
        Charge(operation, (long)list.Count * times);
        var result = new ScriptArray(list.Count * times);
        for (var n = 0; n < times; n++)
        {
            for (var i = 0; i < list.Count; i++) result.Add(list[i]);
        }

        return result;
    }

    private static ScriptArray Thin(in Operation operation, object left, object right)
    {
        if (!TryList(left, out var list)) throw operation.ErrorAtLeft(Messages.NotAList(left));
        var by = Count(operation, right, atRight: true);
        if (by == 0) throw operation.ErrorAtRight(Messages.DivisionByZero);
        Charge(operation, list.Count);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            if (operation.Kind == TokenKind.Modulo ? i % by == 0 : i < list.Count / by) result.Add(list[i]);
        }

        return result;
    }

    private static int Count(in Operation operation, object value, bool atRight)
    {
        if (value is not (int or long or double or bool or float or decimal)) throw operation.Error(Messages.NotAnInteger(value));
        var count = Values.ToInt(operation.Context, value, (atRight ? operation.Right : operation.Left) ?? operation.Context.Current);
        if (count >= 0) return count;
        throw atRight ? operation.ErrorAtRight(Messages.NegativeCount) : operation.ErrorAtLeft(Messages.NegativeCount);
    }

    private static ScriptArray WithItem(in Operation operation, ListView list, object item, bool atStart)
    {
        Charge(operation, list.Count);
        var result = new ScriptArray(list.Count + 1);
        if (atStart) result.Add(item);
        for (var i = 0; i < list.Count; i++) result.Add(list[i]);
        if (!atStart) result.Add(item);
        return result;
    }

    /// <summary>A shorter list comes first; lists of one length are compared item by item, and every pair has to agree.</summary>
    private static bool Compare(in Operation operation, ListView left, ListView right, int depth)
    {
        if (depth > operation.Context.ObjectRecursionLimit) throw operation.Error(Messages.ValueTooDeep);
        if (left.Count != right.Count) return (bool)operation.Compare(left.Count.CompareTo(right.Count));
        if (left.Count == 0) return (bool)operation.Compare(0);
        Charge(operation, left.Count);
        for (var i = 0; i < left.Count; i++)
        {
            object? a = left[i], b = right[i];
            var inner = new Operation(operation.Context, operation.Kind, operation.Start, operation.Last);
            var holds = a is not (null or string or EmptyValue) && b is not (null or string or EmptyValue) && (ListView.IsList(a) || ListView.IsList(b))
                ? Apply(inner, a, b, depth + 1)
                : Operations.Apply(inner, a, b);
            if (!Values.IsTrue(holds)) return false;
        }

        return true;
    }

    private static void Charge(in Operation operation, long count)
    {
        if (count > int.MaxValue) throw operation.Error(Messages.LoopLimit(operation.Context.LoopLimit));
        operation.Context.Charge(operation.Context.Current, (int)count);
    }
}
