using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("math.abs", [Any("value")], Abs),
        new("math.ceil", [Number("value")], call => Math.Ceiling(call.Number(0))),
        new("math.divided_by", [Number("value"), Any("divisor")], DividedBy),
        new("math.floor", [Number("value")], call => Math.Floor(call.Number(0))),
        new("math.format", [Any("value"), Text("format"), Text("culture", null)], Format),
        new("math.is_number", [Any("value")], call => Boxes.Bool(Values.IsNumber(call[0]))),
        new("math.minus", [Any("value"), Any("with")], call => Apply(call, TokenKind.Minus)),
        new("math.modulo", [Any("value"), Any("with")], call => Apply(call, TokenKind.Modulo)),
        new("math.plus", [Any("value"), Any("with")], call => Apply(call, TokenKind.Plus)),
        new("math.random", [Integer("min_value"), Integer("max_value")], call => throw call.Fail(Messages.NotReproducible)),
        new("math.round", [Number("value"), Integer("precision", 0)], call => Math.Round(call.Number(0), call.Integer(1))),
        new("math.times", [Any("value"), Any("with")], call => Apply(call, TokenKind.Times)),
        new("math.uuid", [], call => throw call.Fail(Messages.NotReproducible)),
    ];

    private static object? Apply(scoped CallInfo call, TokenKind kind) =>
        Operations.Apply(new Operation(call.Context, kind, call.Caller.Start, call.Caller.Last), call[0], call[1]);

    private static object? Abs(scoped CallInfo call) => call[0] switch
    {
        null => null,
        int whole => Boxes.Integer(Math.Abs((long)whole)),
        long whole => Boxes.Integer(BigInteger.Abs(whole)),
        BigInteger big => BigInteger.Abs(big),
        double number => Math.Abs(number),
        float single => Math.Abs(single),
        decimal money => Math.Abs(money),
        bool truth => truth,
        _ => throw call.Fail(Messages.NotANumber(call[0])),
    };

    private static object? DividedBy(scoped CallInfo call)
    {
        var quotient = Operations.Apply(new Operation(call.Context, TokenKind.Divide, call.Caller.Start, call.Caller.Last), call.Number(0), call[1]);
        if (call[1] is not int || quotient is not double number) return quotient;
        return double.IsFinite(number) ? Boxes.Integer((int)Math.Clamp(Math.Floor(number), int.MinValue, int.MaxValue)) : throw call.Fail(Messages.DivisionByZero);
    }

    private static string Format(scoped CallInfo call)
    {
        if (call[0] is null) return string.Empty;
        if (!Values.IsNumber(call[0])) throw call.Fail(Messages.NotANumber(call[0]));
        return ObjectFunctions.FormatWith(call, (IFormattable)call[0]!, call.Text(1), call.TextOrNull(2));
    }
}
