using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Values as truth, as text and as numbers.</summary>
internal static class Values
{
    /// <summary>Only null, false and <c>empty</c> are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null or EmptyValue => false,
        bool truth => truth,
        _ => true,
    };

    public static bool IsNumber(object? value) => value is int or double or long or BigInteger or decimal or float;

    public static bool IsWholeNumber(object? value) => value is int or long or BigInteger;

    /// <summary>A value as it is printed on its own.</summary>
    public static string ToText(TemplateContext context, object? value) => value switch
    {
        string text => text,
        null => string.Empty,
        _ => Printer.ToText(context, value),
    };

    /// <summary>A value as an int. Halves go to the even neighbour, text is read as a number; anything else is an error at <paramref name="place"/>.</summary>
    public static int ToInt(TemplateContext context, object? value, Node place)
    {
        try
        {
            switch (value)
            {
                case null:
                    return 0;
                case int whole:
                    return whole;
                case BigInteger big:
                    return (int)big;
                case string or long or double or float or decimal or bool:
                    return Convert.ToInt32(value, CultureInfo.InvariantCulture);
            }
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw context.Error(place, Messages.NotAnInteger(value), fault);
        }

        throw context.Error(place, Messages.NotAnInteger(value));
    }

    /// <summary>A number or truth as a double; anything else is an error at <paramref name="place"/>.</summary>
    public static double ToDouble(TemplateContext context, object? value, Node place) =>
        TryDouble(value, out var number) ? number : throw context.Error(place, Messages.NotANumber(value));

    public static bool TryDouble(object? value, out double number)
    {
        switch (value)
        {
            case null:
                number = 0;
                return true;
            case double exact:
                number = exact;
                return true;
            case int whole:
                number = whole;
                return true;
            case long whole:
                number = whole;
                return true;
            case BigInteger big:
                number = (double)big;
                return true;
            case float single:
                number = single;
                return true;
            case decimal money:
                number = (double)money;
                return true;
            case bool truth:
                number = truth ? 1 : 0;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>The name of a value's kind, for messages.</summary>
    public static string KindOf(object? value) => value switch
    {
        null => "null",
        string => "tekst",
        bool => "waar/onwaar",
        _ when IsNumber(value) => "getal",
        DateTime => "datum",
        TimeSpan => "tijdsduur",
        FunctionValue => "functie",
        _ when ListView.IsList(value) => "lijst",
        _ => "object",
    };
}
