using System.Numerics;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Operators between numbers. Whole numbers move up from int to long to big integer instead of overflowing; otherwise the
/// wider kind wins: decimal, double, float. Truths count as 1 and 0 beside a number.
/// </summary>
internal static class Arithmetic
{
    public static object Apply(in Operation operation, object left, object right)
    {
        if (left is decimal || right is decimal) return Decimal(operation, ToDecimal(operation, left, right, left), ToDecimal(operation, left, right, right));
        if (left is double or float || right is double or float)
        {
            if (!Values.TryDouble(left, out var a) || !Values.TryDouble(right, out var b)) throw operation.Unsupported(left, right);
            var asDouble = left is double || right is double;
            var result = Double(operation, a, b, left, right);
            return asDouble || result is not double number ? result : (float)number;
        }

        if (!TryBig(left, out var x) || !TryBig(right, out var y)) throw operation.Unsupported(left, right);
        return IsInt(x) && IsInt(y) ? Int(operation, (int)x, (int)y) : Big(operation, x, y);
    }

    public static object Int(in Operation operation, int left, int right)
    {
        switch (operation.Kind)
        {
            case TokenKind.Plus: return Boxes.Integer((long)left + right);
            case TokenKind.Minus: return Boxes.Integer((long)left - right);
            case TokenKind.Times: return Boxes.Integer((long)left * right);
            case TokenKind.Divide: return left / (double)right;
            case TokenKind.FloorDivide: return Boxes.Integer((long)left / NotZero(operation, right));
            case TokenKind.Modulo: return Boxes.Integer((long)left % NotZero(operation, right));
            case TokenKind.Range or TokenKind.RangeBelow: return Range(operation, left, right);
            case TokenKind.ShiftLeft or TokenKind.ShiftRight: return Shift(operation, left, right);
            default: return operation.Compare(left.CompareTo(right));
        }
    }

    private static object Big(in Operation operation, BigInteger left, BigInteger right)
    {
        Charge(operation, left, right);
        switch (operation.Kind)
        {
            case TokenKind.Plus: return Boxes.Integer(left + right);
            case TokenKind.Minus: return Boxes.Integer(left - right);
            case TokenKind.Times: return Boxes.Integer(left * right);
            case TokenKind.Divide: return (double)left / (double)right;
            case TokenKind.FloorDivide: return Boxes.Integer(left / NotZero(operation, right));
            case TokenKind.Modulo: return Boxes.Integer(left % NotZero(operation, right));
            case TokenKind.Range or TokenKind.RangeBelow:
                if (left < long.MinValue || left > long.MaxValue || right < long.MinValue || right > long.MaxValue) throw operation.Error(Messages.RangeTooLong(operation.Context.LoopLimit));
                return Range(operation, (long)left, (long)right);
            case TokenKind.ShiftLeft or TokenKind.ShiftRight: return Shift(operation, left, right);
            default: return operation.Compare(left.CompareTo(right));
        }
    }

    private static object Double(in Operation operation, double left, double right, object leftValue, object rightValue) => operation.Kind switch
    {
        TokenKind.Plus => left + right,
        TokenKind.Minus => left - right,
        TokenKind.Times => left * right,
        TokenKind.Divide => left / right,
        TokenKind.FloorDivide => Math.Round(left / right),
        TokenKind.Modulo => left % right,
        TokenKind.ShiftLeft => left * Math.Pow(2, right),
        TokenKind.ShiftRight => left / Math.Pow(2, right),
        TokenKind.Equal => Boxes.Bool(left == right),
        TokenKind.NotEqual => Boxes.Bool(left != right),
        TokenKind.Less => Boxes.Bool(left < right),
        TokenKind.LessOrEqual => Boxes.Bool(left <= right),
        TokenKind.Greater => Boxes.Bool(left > right),
        TokenKind.GreaterOrEqual => Boxes.Bool(left >= right),
        _ => throw operation.Unsupported(leftValue, rightValue),
    };

    private static object Decimal(in Operation operation, decimal left, decimal right)
    {
        try
        {
            return operation.Kind switch
            {
                TokenKind.Plus => left + right,
                TokenKind.Minus => left - right,
                TokenKind.Times => left * right,
                TokenKind.Divide => left / right,
                TokenKind.FloorDivide => Math.Round(left / right),
                TokenKind.Modulo => left % right,
                TokenKind.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
                TokenKind.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
                _ when operation.IsComparison => operation.Compare(left.CompareTo(right)),
                _ => throw operation.Unsupported(left, right),
            };
        }
        catch (DivideByZeroException)
        {
            throw operation.Error(Messages.DivisionByZero);
        }
        catch (OverflowException)
        {
            throw operation.Error(Messages.NumberTooLarge);
        }
    }

    private static decimal ToDecimal(in Operation operation, object left, object right, object value)
    {
        try
        {
            return value switch
            {
                decimal exact => exact,
                int whole => whole,
                long whole => whole,
                BigInteger big => (decimal)big,
                double number => (decimal)number,
                float single => (decimal)single,
                bool truth => truth ? 1 : 0,
                _ => throw operation.Unsupported(left, right),
            };
        }
        catch (OverflowException)
        {
            throw operation.Error(Messages.NumberTooLarge);
        }
    }

    private static bool IsInt(BigInteger value) => value >= int.MinValue && value <= int.MaxValue;

    private static bool TryBig(object value, out BigInteger big)
    {
        big = value switch
        {
            int whole => whole,
            long whole => whole,
            BigInteger exact => exact,
            bool truth => truth ? BigInteger.One : BigInteger.Zero,
            _ => BigInteger.Zero,
        };
        return value is int or long or BigInteger or bool;
    }

    private static long NotZero(in Operation operation, int divisor) => divisor != 0 ? divisor : throw operation.Error(Messages.DivisionByZero);

    private static BigInteger NotZero(in Operation operation, BigInteger divisor) => !divisor.IsZero ? divisor : throw operation.Error(Messages.DivisionByZero);

    private static ScriptRange Range(in Operation operation, long left, long right)
    {
        var step = left <= right ? 1 : -1;
        var distance = (Int128)right - left;
        var count = (distance < 0 ? -distance : distance) + (operation.Kind == TokenKind.Range ? 1 : 0);
        var limit = operation.Context.LoopLimit;
        if (count > int.MaxValue || (limit > 0 && count > limit)) throw operation.Error(Messages.RangeTooLong(limit));
        return new ScriptRange(left, (int)count, step);
    }

    private static object Shift(in Operation operation, BigInteger value, BigInteger amount)
    {
        if (BigInteger.Abs(amount) > Limits.IntegerBits) throw operation.Error(Messages.NumberTooLarge);
        var by = (int)amount * (operation.Kind == TokenKind.ShiftLeft ? 1 : -1);
        if (by > 0 && value.GetBitLength() + by > Limits.IntegerBits) throw operation.Error(Messages.NumberTooLarge);
        operation.Context.ChargeWork(operation.Context.Current, Math.Abs(by) / 64);
        return Boxes.Integer(value << by);
    }

    /// <summary>Refuses a product that is too large before it is made, and charges what long numbers cost.</summary>
    private static void Charge(in Operation operation, BigInteger left, BigInteger right)
    {
        var bits = left.GetBitLength() + right.GetBitLength();
        if (bits <= 512) return;
        if (bits > Limits.IntegerBits && operation.Kind is TokenKind.Times or TokenKind.Plus) throw operation.Error(Messages.NumberTooLarge);
        operation.Context.ChargeWork(operation.Context.Current, (int)(bits / 16));
    }
}
