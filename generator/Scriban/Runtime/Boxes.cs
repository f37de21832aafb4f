using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Values as objects, without a new object for those that occur all the time.</summary>
internal static class Boxes
{
    private const int Lowest = -128;
    private const int Highest = 1023;

    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Integers = MakeIntegers();

    public static object Bool(bool value) => value ? True : False;

    public static object Integer(int value) => value is >= Lowest and <= Highest ? Integers[value - Lowest] : value;

    /// <summary>A whole number in the smallest of int and long that holds it.</summary>
    public static object Integer(long value) => value is >= int.MinValue and <= int.MaxValue ? Integer((int)value) : value;

    /// <summary>A whole number in the smallest of int, long and big integer that holds it.</summary>
    public static object Integer(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Integer((long)value) : value;

    private static object[] MakeIntegers()
    {
        var boxes = new object[Highest - Lowest + 1];
        for (var i = 0; i < boxes.Length; i++) boxes[i] = i + Lowest;
        return boxes;
    }
}
