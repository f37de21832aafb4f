using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The one way into every function: checks and converts the arguments, guards the depth, runs the body.</summary>
internal static class Calls
{
    /// <summary>Calls a function that a path leads to without arguments.</summary>
    public static object? Auto(TemplateContext context, Expression path, FunctionValue function) => Invoke(context, path, function, [], []);

    /// <summary>Calls a function for a built-in, with values it has already.</summary>
    public static object? WithValues(TemplateContext context, Node caller, FunctionValue function, ReadOnlySpan<object?> values) =>
        Invoke(context, caller, function, [], values);

    public static object? Invoke(TemplateContext context, Node caller, FunctionValue function, Expression[] arguments, ReadOnlySpan<object?> values)
    {
        var block = context.TakeBlock();
        var mark = context.Stack.Reserve(function.Parameters.Length);
        try
        {
            var rest = new Binder(context, caller, function, mark).Bind(arguments, values);
            context.EnterCall(caller);
            var slots = context.Stack.Slots(mark, function.Parameters.Length);
            var result = function switch
            {
                BuiltIn builtIn => Run(builtIn, new CallInfo(context, caller, arguments, slots, rest)),
                UserFunction user => user.Run(context, slots, rest, block),
                HostFunction host => RunHost(host, new CallInfo(context, caller, arguments, slots, rest)),
                _ => throw new InvalidOperationException("Unknown kind of function."),
            };
            context.LeaveCall();
            context.Flow = Flow.Next;
            return result;
        }
        finally
        {
            context.Stack.Release(mark);
        }
    }

    /// <summary>Calls a built-in of one text argument that can write its result instead of making a text of it.</summary>
    public static void Write(TemplateContext context, Call caller, BuiltIn function)
    {
        if (caller.Arguments is [Call { Target: Member { Target: GlobalVariable } } inner] && inner.Resolve(context) is BuiltIn { Pieces: not null } source)
        {
            var mark = context.Stack.Reserve(source.Parameters.Length);
            var rest = new Binder(context, inner, source, mark).Bind(inner.Arguments, []);
            context.EnterCall(inner);
            var (text, length, tail) = source.Pieces(new CallInfo(context, inner, inner.Arguments, context.Stack.Slots(mark, source.Parameters.Length), rest));
            context.LeaveCall();
            context.Stack.Release(mark);
            function.Writer!(context, text.AsSpan(0, length), caller);
            function.Writer(context, tail, caller);
        }
        else
        {
            var mark = context.Stack.Reserve(1);
            new Binder(context, caller, function, mark).Bind(caller.Arguments, []);
            function.Writer!(context, (string?)context.Stack.Slots(mark, 1)[0], caller);
            context.Stack.Release(mark);
        }
    }

    private static object? Run(BuiltIn function, scoped CallInfo call)
    {
        try
        {
            call.ChargeTexts();
            var result = function.Body(call);
            if (result is string text) call.Context.ChargeText(call.Caller, text.Length);
            return result;
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException && IsOfTheTemplate(fault))
        {
            throw call.Context.Error(call.Caller, Messages.BuiltInFailed(function.Name, fault), fault);
        }
    }

    private static object? RunHost(HostFunction function, scoped CallInfo call)
    {
        try
        {
            return function.Body(call.TextOrNull(0)!);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw call.Context.Error(call.Caller, Messages.BuiltInFailed(function.Name, fault), fault);
        }
    }

    /// <summary>What .NET says about values a template passed on; anything else would be our own mistake and must show itself in tests.</summary>
    private static bool IsOfTheTemplate(Exception fault) =>
        fault is ArgumentException or FormatException or ArithmeticException or InvalidCastException or NotSupportedException
            or System.Text.Json.JsonException or System.Text.RegularExpressions.RegexMatchTimeoutException or OperationCanceledException or InsufficientExecutionStackException;
}
