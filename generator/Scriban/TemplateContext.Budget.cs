using System.Runtime.CompilerServices;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>What a render has used up, how it goes on, and how it fails.</content>
public partial class TemplateContext
{
    private int loopSteps;
    private int steps;
    private int callDepth;
    private long regexTicks;

    /// <summary>How rendering goes on.</summary>
    internal Flow Flow { get; set; }

    /// <summary>The value of the last <c>ret</c>.</summary>
    internal object? Result { get; set; }

    /// <summary>The statement at work.</summary>
    internal Node Current { get; private set; } = new Block([]);

    internal void Begin(Statement statement)
    {
        Current = statement;
        if (CancellationToken.IsCancellationRequested) throw Error(statement, Messages.Cancelled);
    }

    internal void StepLoop(Node loop)
    {
        if (CancellationToken.IsCancellationRequested) throw Error(loop, Messages.Cancelled);
        Charge(loop, 1);
    }

    /// <summary>Charges steps to the loop under way and to the render.</summary>
    internal void Charge(Node place, int count)
    {
        if (LoopLimit > 0)
        {
            loopSteps = LoopDepth == 0 ? count : loopSteps + count;
            if (loopSteps > LoopLimit || loopSteps < 0) throw Error(place, Messages.LoopLimit(LoopLimit));
        }

        ChargeWork(place, count);
    }

    /// <summary>Charges steps to the render alone: for work that is no loop to a template's author.</summary>
    internal void ChargeWork(Node place, int count)
    {
        steps += count;
        if (StepLimit > 0 && (steps > StepLimit || steps < 0)) throw Error(place, Messages.StepLimit(StepLimit));
    }

    /// <summary>Charges what copying or searching a text costs, which counts only for long ones.</summary>
    internal void ChargeText(Node place, long length)
    {
        if (length >= Limits.TextPerStep) ChargeWork(place, (int)Math.Min(length / Limits.TextPerStep, int.MaxValue / 2));
    }

    /// <summary>The one guard of everything that nests while rendering: functions, includes, evaluated texts, blocks handed over.</summary>
    internal void EnterCall(Node place)
    {
        callDepth++;
        if (RecursiveLimit > 0 && callDepth > RecursiveLimit) throw Error(place, Messages.RecursionLimit(RecursiveLimit));
        GuardStack(place);
        ChargeWork(place, 1);
    }

    internal void LeaveCall() => callDepth--;

    internal void GuardStack(Node place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Error(place, Messages.RecursionLimit(callDepth));
    }

    /// <summary>The time regular expressions may still take.</summary>
    internal TimeSpan RegexTimeLeft(Node place)
    {
        var left = RegexTimeOut - TimeSpan.FromTicks(regexTicks);
        return left > TimeSpan.Zero ? left : throw Error(place, Messages.RegexTimeOut);
    }

    internal void ChargeRegex(TimeSpan taken) => regexTicks += taken.Ticks;

    internal ScriptRuntimeException Error(Node place, string message, Exception? cause = null) =>
        new(Source.Span(place.Start, place.Last), message, cause);

    internal ScriptRuntimeException ErrorAt(int start, int last, string message) => new(Source.Span(start, last), message);

    private void ResetBudget()
    {
        loopSteps = steps = callDepth = 0;
        regexTicks = 0;
    }
}
