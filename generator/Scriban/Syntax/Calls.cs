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

    /// <summary>Calls a built-in that writes its result instead of making a text of it.</summary>
    public static void InvokeWriter(TemplateContext context, Call caller, BuiltIn function)
    {
        var mark = context.Stack.Reserve(function.Parameters.Length);
        try
        {
            var rest = new Binder(context, caller, function, mark).Bind(caller.Arguments, []);
            context.EnterCall(caller);
            function.Writer!(new CallInfo(context, caller, caller.Arguments, context.Stack.Slots(mark, function.Parameters.Length), rest));
            context.LeaveCall();
        }
        finally
        {
            context.Stack.Release(mark);
        }
    }

    private static object? Run(BuiltIn function, scoped CallInfo call)
    {
        try
        {
            return function.Body(call);
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
