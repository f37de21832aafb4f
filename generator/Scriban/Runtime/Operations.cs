using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What operators do with values. The kinds are tried in a fixed order: text, null, <c>empty</c>, lists, numbers, truth, dates.</summary>
internal static class Operations
{
    public static object? Apply(in Operation operation, object? left, object? right)
    {
        if (left is int a && right is int b) return Arithmetic.Int(operation, a, b);
        if (left is string || right is string) return TextOperations.Apply(operation, left, right);
        if (left is null || right is null) return WithNull(operation, left, right);
        if (left is EmptyValue || right is EmptyValue) return WithEmpty(operation, left, right);
        if (ListView.IsList(left) || ListView.IsList(right)) return ListOperations.Apply(operation, left, right);
        if (Values.IsNumber(left) || Values.IsNumber(right)) return Arithmetic.Apply(operation, left, right);
        if (left is bool || right is bool) return WithTruth(operation, left, right);
        if (left is DateTime date && right is DateTime or TimeSpan) return WithDate(operation, date, right);
        return operation.Kind switch
        {
            TokenKind.Equal => Boxes.Bool(left.Equals(right)),
            TokenKind.NotEqual => Boxes.Bool(!left.Equals(right)),
            _ => throw operation.Unsupported(left, right),
        };
    }

    /// <summary>A number with its sign kept or turned; anything else is an error at <paramref name="place"/>.</summary>
    public static object Sign(TemplateContext context, Node place, object? value, bool negate) => value switch
    {
        int or long or BigInteger or double or decimal or float when !negate => value,
        int whole => Boxes.Integer(-(long)whole),
        long whole => Boxes.Integer(-(BigInteger)whole),
        BigInteger big => Boxes.Integer(-big),
        double number => -number,
        decimal money => -money,
        float single => -single,
        _ => throw context.Error(place, Messages.NotANumber(value)),
    };

    private static object? WithNull(in Operation operation, object? left, object? right) => operation.Kind switch
    {
        TokenKind.Equal => Boxes.Bool(left is null && right is null),
        TokenKind.NotEqual => Boxes.Bool(left is not null || right is not null),
        _ when operation.IsComparison => Boxes.False,
        _ => null,
    };

    private static object WithEmpty(in Operation operation, object left, object right)
    {
        if (left is EmptyValue && right is EmptyValue) return operation.IsComparison ? operation.Compare(0) : EmptyValue.Instance;
        var isEmpty = ListView.TryOf(left is EmptyValue ? right : left, out var list) && list.Count == 0;
        return operation.Kind switch
        {
            TokenKind.Equal or TokenKind.GreaterOrEqual or TokenKind.LessOrEqual => Boxes.Bool(isEmpty),
            TokenKind.NotEqual => Boxes.Bool(!isEmpty),
            TokenKind.Less or TokenKind.Greater => Boxes.False,
            TokenKind.ShiftLeft or TokenKind.ShiftRight => throw operation.Unsupported(left, right),
            _ => EmptyValue.Instance,
        };
    }

    private static object WithTruth(in Operation operation, object left, object right)
    {
        var same = Values.IsTrue(left) == Values.IsTrue(right);
        return operation.Kind switch
        {
            TokenKind.Equal => Boxes.Bool(same),
            TokenKind.NotEqual => Boxes.Bool(!same),
            _ => throw operation.Unsupported(left, right),
        };
    }

    private static object WithDate(in Operation operation, DateTime left, object right)
    {
        if (right is DateTime other)
        {
            if (operation.IsComparison) return operation.Compare(left.CompareTo(other));
            if (operation.Kind == TokenKind.Minus) return left - other;
        }
        else if (operation.Kind == TokenKind.Plus)
        {
            try
            {
                return left + (TimeSpan)right;
            }
            catch (ArgumentOutOfRangeException)
            {
                throw operation.Error(Messages.DateOutOfRange);
            }
        }
        else if (operation.Kind is TokenKind.Equal or TokenKind.NotEqual)
        {
            return Boxes.Bool(operation.Kind == TokenKind.NotEqual);
        }

        throw operation.Unsupported(left, right);
    }
}
