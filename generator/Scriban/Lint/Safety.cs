using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Lint;

/// <summary>
/// Whether a value can be printed in HTML as it is: numbers, truths, dates, what stands in the template itself, finished
/// HTML by its name, and whatever is made of those alone. Not safe means not proven, no more.
/// </summary>
internal sealed class Safety(Declarations declarations)
{
    /// <summary>How names of finished HTML end.</summary>
    private const string FinishedHtml = "_html";

    /// <summary>Variables and functions that are being looked into: one that leads back to itself adds nothing unsafe.</summary>
    private readonly HashSet<object> open = [];

    /// <summary>The variables that surely have been given a value of the template's own where the walk is now.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    public bool IsSafe(Expression? expression) => expression switch
    {
        null or Literal or Assignment or Increment or EmptyQuestion or FunctionReference or AnonymousFunction or PipeToNothing => true,
        Parenthesised inner => IsSafe(inner.Inner),
        Unary => true,
        Spread spread => IsSafe(spread.Operand),
        NamedArgument argument => IsSafe(argument.Value),
        Conditional choice => IsSafe(choice.Then) && IsSafe(choice.Otherwise),
        Binary binary => IsSafe(binary),
        InterpolatedString text => text.Holes.All(IsSafe),
        ArrayLiteral array => array.Items.All(IsSafe),
        ObjectLiteral members => members.Members.All(member => IsSafe(member.Value)),
        Call call => IsSafe(call),
        Member member => IsFinishedHtml(member.Name) || IsKnownMember(member) || IsSafeTarget(member),
        Item item => (item.Index is Literal { Value: string name } && IsFinishedHtml(name)) || IsSafe(item.Target),
        GlobalVariable variable => IsFinishedHtml(variable.Name) || IsSafeVariable(variable),
        LocalVariable variable => IsFinishedHtml(variable.Name) || IsSafeVariable(variable),
        _ => false,
    };

    private static bool IsFinishedHtml(string name) => name.EndsWith(FinishedHtml, StringComparison.Ordinal);

    private bool IsSafe(Binary binary) => binary.Kind switch
    {
        TokenKind.Plus or TokenKind.Times or TokenKind.Coalesce or TokenKind.ShiftLeft or TokenKind.ShiftRight => IsSafe(binary.Left) && IsSafe(binary.Right),
        TokenKind.NotCoalesce => IsSafe(binary.Right),
        _ => true,
    };

    /// <summary>What a loop tells of itself, and sizes, are numbers and truths.</summary>
    private static bool IsKnownMember(Member member) =>
        member.Name == "size" || member.Target is GlobalVariable { Name: "for" or "while" or "tablerow" };

    /// <summary>The parts of a date or a timespan, and members of what the template made of safe values.</summary>
    private bool IsSafeTarget(Member member) => member.Target switch
    {
        GlobalVariable or LocalVariable => IsSafeVariable((PathExpression)member.Target),
        Parenthesised or Call or ObjectLiteral => IsSafe(member.Target),
        _ => false,
    };

    private bool IsSafeVariable(PathExpression variable)
    {
        var key = Declarations.KeyOf(variable)!;
        if (declarations.FunctionsOf(key) is { Count: > 0 } functions) return functions.All(IsSafe);
        if (!Assigned.Contains(key)) return false;
        if (!open.Add(key)) return true;
        var values = declarations.ValuesOf(key);
        var isSafe = values.Count > 0 && values.All(IsSafe);
        open.Remove(key);
        return isSafe;
    }

    private bool IsSafe(Call call)
    {
        if (Declarations.KeyOf(call.Target) is { } key && declarations.FunctionsOf(key) is { Count: > 0 } functions) return functions.All(IsSafe);
        if (NameOf(call.Target) is not { } name) return false;
        if (SafeFunctions.IsSafe(name)) return true;
        if (SafeFunctions.IsAsSafeAsPattern(name)) return call.Arguments.Skip(1).All(IsPlainLiteral);
        if (name is "array.each" or "array.map" && call.Arguments is [_, var function]) return name == "array.map" ? function is Literal { Value: string member } && IsFinishedHtml(member) : MakesSafe(function);
        if (name == "array.filter" && call.Arguments.Length > 0) return IsSafe(call.Arguments[0]);
        if (name == "array.join" && call.Arguments is [_, var delimiter, var each]) return IsSafe(delimiter) && MakesSafe(each);
        return SafeFunctions.IsAsSafeAsArguments(name) && call.Arguments.All(IsSafe);
    }

    /// <summary>What the function prints is checked where it stands; here it is about the value it gives back.</summary>
    private bool IsSafe(UserFunction function)
    {
        if (!open.Add(function)) return true;
        var isSafe = function.Value is not null
            ? IsSafe(function.Value)
            : Children.AllOf(function.Body!).OfType<ReturnStatement>().All(result => IsSafe(result.Value));
        open.Remove(function);
        return isSafe;
    }

    private bool MakesSafe(Expression function) => function switch
    {
        Parenthesised inner => MakesSafe(inner.Inner),
        FunctionReference reference => MakesSafe(reference.Operand),
        AnonymousFunction anonymous => IsSafe(anonymous.Function),
        PathExpression path when Declarations.KeyOf(path) is { } key && declarations.FunctionsOf(key) is { Count: > 0 } functions => functions.All(IsSafe),
        PathExpression path => NameOf(path) is { } name && SafeFunctions.IsSafe(name),
        _ => false,
    };

    private static bool IsPlainLiteral(Expression expression) => expression switch
    {
        NamedArgument argument => argument.Value is Literal value && IsPlainLiteral(value),
        Literal { Value: string text } => text.AsSpan().IndexOfAny("<>&\"'") < 0,
        Literal => true,
        _ => false,
    };

    private static string? NameOf(Expression target) => target switch
    {
        GlobalVariable variable => variable.Name,
        Member { Target: GlobalVariable family } member => family.Name + "." + member.Name,
        Parenthesised inner => NameOf(inner.Inner),
        _ => null,
    };
}
