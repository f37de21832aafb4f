using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators with a text on one side: joining, repeating, comparing by code unit. Nothing else.</summary>
internal static class TextOperations
{
    public static object Apply(in Operation operation, object? left, object? right)
    {
        switch (operation.Kind)
        {
            case TokenKind.Plus:
                return Join(operation, Values.ToText(operation.Context, left), Values.ToText(operation.Context, right));
            case TokenKind.Times:
                return Repeat(operation, left, right);
            default:
                if (!operation.IsComparison) throw operation.Unsupported(left, right);
                var (a, b) = (Comparable(operation, left), Comparable(operation, right));
                operation.Context.ChargeText(operation.Context.Current, Math.Min(a?.Length ?? 0, b?.Length ?? 0));
                return operation.Compare(string.CompareOrdinal(a, b));
        }
    }

    private static string Join(in Operation operation, string left, string right)
    {
        if (left.Length == 0) return right;
        if (right.Length == 0) return left;
        if (operation.Context.IsTooLong((long)left.Length + right.Length)) throw operation.Error(Messages.TextTooLong(operation.Context.LimitToString));
        operation.Context.ChargeText(operation.Context.Current, (long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    private static string Repeat(in Operation operation, object? left, object? right)
    {
        var timesIsLeft = right is string;
        var (text, times) = timesIsLeft ? (right, left) : (left, right);
        int count;
        try
        {
            count = Values.ToInt(operation.Context, times, (timesIsLeft ? operation.Left : operation.Right) ?? operation.Context.Current);
        }
        catch (ScriptRuntimeException)
        {
            throw timesIsLeft ? operation.ErrorAtLeft(Messages.NotAnInteger(times)) : operation.ErrorAtRight(Messages.NotAnInteger(times));
        }

        var unit = Values.ToText(operation.Context, text);
        if (count <= 0 || unit.Length == 0) return string.Empty;
        var length = (long)unit.Length * count;
        if (operation.Context.IsTooLong(length)) throw operation.ErrorAtRight(Messages.TextTooLong(operation.Context.LimitToString));
        operation.Context.ChargeText(operation.Context.Current, length);
        return count == 1 ? unit : string.Create((int)length, unit, static (span, piece) =>
        {
            for (var at = 0; at < span.Length; at += piece.Length) piece.CopyTo(span[at..]);
        });
    }

    /// <summary>Null and <c>empty</c> are no text at all, and so unlike every text.</summary>
    private static string? Comparable(in Operation operation, object? value) =>
        value is null or EmptyValue ? null : Values.ToText(operation.Context, value);
}
