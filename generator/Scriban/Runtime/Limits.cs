namespace Scriban.Runtime;

/// <summary>Every bound the engine works within, and why it is there. Most are the start values of an option of <see cref="TemplateContext"/>.</summary>
internal static class Limits
{
    /// <summary>Loop steps: an endless <c>while</c>, a huge range, loops in loops. 0 as an option means none.</summary>
    public const int Loop = 1000;

    /// <summary>Calls in calls: recursion of functions and includes would exhaust the stack.</summary>
    public const int Recursion = 100;

    /// <summary>Values in values when they are printed, compared or serialised: a list may hold itself.</summary>
    public const int ValueDepth = 20;

    /// <summary>UTF-16 units of one text and of the whole output: doubling a text forty times would fill the memory.</summary>
    public const int TextLength = 1024 * 1024;

    /// <summary>Nesting of expressions and statements: parsing and rendering are recursive, and the stack is finite.</summary>
    public const int Nesting = 250;

    /// <summary>Work of one render in steps (loop steps, calls, items of built-ins, rough cost of big numbers): two functions that call each other twice never meet another limit.</summary>
    public const int Steps = 5_000_000;

    /// <summary>UTF-16 units of a text that cost as much to copy or search as one step.</summary>
    public const int TextPerStep = 128;

    /// <summary>Bits of a whole number, and of a shift: each further doubling makes arithmetic and printing cost four times as much.</summary>
    public const int IntegerBits = 1024 * 1024;

    /// <summary>Digits of a whole number in a template: reading one takes more than linear time.</summary>
    public const int IntegerDigits = 10_000;

    /// <summary>Digits of its exponent, for the same reason.</summary>
    public const int ExponentDigits = 4;

    /// <summary>Bits of a whole number whose printing costs one step; twice as many cost four.</summary>
    public const int PrintedBitsPerStep = 512;

    /// <summary>Time regular expressions may take in one render together: some patterns take exponential time.</summary>
    public static readonly TimeSpan Regex = TimeSpan.FromSeconds(1);

    /// <summary>Compiled patterns that are kept for all renders: patterns may be made from data, without end.</summary>
    public const int RegexCache = 256;

    /// <summary>Parser messages kept for one template: one wrong character can cause thousands.</summary>
    public const int Messages = 100;
}
