using System.Runtime.InteropServices;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>The variables: objects in front of each other, loops, locals.</content>
public partial class TemplateContext
{
    private const int NoFunction = -1;

    private Scope[] scopes = [];
    private int scopeCount;
    private Locals[] locals = [];
    private int localsCount;
    private int functionScope = NoFunction;
    private BlockDelegate? pendingBlock;
    private Dictionary<string, int>? cycles;

    internal ValueStack Stack { get; } = new();

    /// <summary>The template whose nodes are at work: places refer to it.</summary>
    internal SourceText Source { get; private set; } = new(string.Empty, string.Empty);

    internal int LoopDepth { get; private set; }

    /// <summary>The object that plain names are written to.</summary>
    internal ScriptObject CurrentObject => scopes[TopScope()].Object;

    /// <summary>How often each group of <c>array.cycle</c> has been asked.</summary>
    internal Dictionary<string, int> Cycles => cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);

    // ---- names ---------------------------------------------------------------------------------------------------

    internal object? Read(GlobalVariable variable)
    {
        var name = variable.Name;
        object? value;
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            if (scope.OfFunction && i != functionScope) continue;
            for (var frame = scope.Loops; frame is not null; frame = frame.Outer)
            {
                if (string.Equals(frame.Name, name, StringComparison.Ordinal)) return frame.Value;
                if (string.Equals(frame.State.Name, name, StringComparison.Ordinal)) return frame.State;
            }

            if (scope.Object.Count > 0 && scope.Object.TryGetValue(name, out value)) return value;
        }

        if (BuiltIns.TryGet(name, out value)) return value;
        if (StrictVariables) throw Error(variable, Suggestions.UnknownVariable(this, name));
        return null;
    }

    internal void Write(GlobalVariable variable, object? value)
    {
        var top = TopScope();
        if (scopes[top].OfFunction) top = ScopeOf(variable.Name, top);
        if (!scopes[top].Object.TrySet(variable.Name, value)) throw Error(variable, Messages.ReadOnly(variable.Name));
    }

    internal object? ReadLocal(LocalVariable variable)
    {
        ref var current = ref locals[localsCount - 1];
        for (var frame = current.Loops; frame is not null; frame = frame.Outer)
        {
            if (string.Equals(frame.Name, variable.Name, StringComparison.Ordinal)) return frame.Value;
        }

        if (current.Values is not null && current.Values.TryGetValue(variable.Name, out var value)) return value;
        if (StrictVariables) throw Error(variable, Messages.UnknownVariable("$" + variable.Name, suggestion: null));
        return null;
    }

    internal void WriteLocal(string name, object? value)
    {
        ref var current = ref locals[localsCount - 1];
        if (!(current.Values ??= new ScriptObject()).TrySet(name, value)) throw Error(Current, Messages.ReadOnly("$" + name));
    }

    internal object? ReadArguments(ArgumentsVariable variable)
    {
        var arguments = locals[localsCount - 1].Arguments;
        if (arguments is null && StrictVariables) throw Error(variable, Messages.UnknownVariable("$", suggestion: null));
        return arguments;
    }

    internal void MakeReadOnly(PathExpression variable)
    {
        if (variable is GlobalVariable global) CurrentObject.SetReadOnly(global.Name, readOnly: true);
        else if (variable is LocalVariable local) (locals[localsCount - 1].Values ??= new ScriptObject()).SetReadOnly(local.Name, readOnly: true);
    }

    /// <summary>All names that can be read now, for "did you mean".</summary>
    internal IEnumerable<string> VisibleNames()
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            if (scopes[i].OfFunction && i != functionScope) continue;
            for (var frame = scopes[i].Loops; frame is not null; frame = frame.Outer)
            {
                if (frame.Name is not null) yield return frame.Name;
            }

            foreach (var name in scopes[i].Object.Keys) yield return name;
        }

        foreach (var name in BuiltIns.Names) yield return name;
    }

    // ---- loops ---------------------------------------------------------------------------------------------------

    internal LoopFrame EnterLoop(Statement loop, PathExpression? variable, LoopState state)
    {
        if (LoopDepth++ == 0) loopSteps = 0;
        var top = TopScope();
        if (variable is LocalVariable local)
        {
            // The state is a name of the scope, the variable one of the locals: two frames, of which the outer holds the state.
            scopes[top].Loops = new LoopFrame(null, state, scopes[top].Loops, isLocal: false);
            return locals[localsCount - 1].Loops = new LoopFrame(local.Name, state, locals[localsCount - 1].Loops, isLocal: true);
        }

        return scopes[top].Loops = new LoopFrame((variable as GlobalVariable)?.Name, state, scopes[top].Loops, isLocal: false);
    }

    internal void LeaveLoop(LoopFrame frame)
    {
        var top = TopScope();
        scopes[top].Loops = frame.IsLocal ? scopes[top].Loops?.Outer : frame.Outer;
        if (frame.IsLocal) locals[localsCount - 1].Loops = frame.Outer;
        if (--LoopDepth == 0) loopSteps = 0;
    }

    // ---- functions -----------------------------------------------------------------------------------------------

    internal FunctionFrame EnterFunction(UserFunction function, ScriptObject? own, ScriptArray? arguments, BlockDelegate? block)
    {
        var frame = new FunctionFrame(Source, functionScope, own is not null);
        if (own is not null)
        {
            PushScope(own, ofFunction: true);
            functionScope = scopeCount - 1;
        }
        else
        {
            functionScope = NoFunction;
        }

        PushLocals();
        ref var current = ref locals[localsCount - 1];
        current.Arguments = arguments;
        current.Block = block;
        Source = function.Source;
        return frame;
    }

    internal void LeaveFunction(FunctionFrame frame)
    {
        PopLocals();
        if (frame.HasScope) PopScope();
        functionScope = frame.Scope;
        Source = frame.Source;
    }

    /// <summary>Hands a block to the next function that is called.</summary>
    internal void SetBlock(Block? block) => pendingBlock = block is null ? null : new BlockDelegate(block, Source);

    internal BlockDelegate? TakeBlock()
    {
        var block = pendingBlock;
        if (block is not null) pendingBlock = null;
        return block;
    }

    /// <summary>Prints the block that was handed to the function under way; nothing when there is none.</summary>
    internal void RunBlock(Node place)
    {
        var block = locals[localsCount - 1].Block;
        if (block is null)
        {
            if (StrictVariables) throw Error(place, Messages.UnknownVariable("$$", suggestion: null));
            return;
        }

        EnterCall(place);
        var source = Source;
        Source = block.Source;
        block.Body.Execute(this);
        Source = source;
        LeaveCall();
    }

    /// <summary>Runs a template with locals of its own, and gives what it prints as a text.</summary>
    internal string RenderInside(SourceText source, Block body, ScriptArray arguments, Node caller)
    {
        var (outerSource, outerIndent, outerNew) = (Source, Indent, lineIsNew);
        var mark = Output.Length;
        PushLocals();
        ref var current = ref locals[localsCount - 1];
        current.Arguments = arguments;
        if (arguments.Members is { } named) current.Values = (ScriptObject)named.Clone(deep: false);
        (Source, Indent, lineIsNew) = (source, null, false);
        var depth = LoopDepth;
        body.Execute(this);
        if (Flow == Flow.Return && Result is not null) Printer.Print(this, Result, caller);
        Flow = Flow.Next;
        LoopDepth = depth;
        (Source, Indent, lineIsNew) = (outerSource, outerIndent, outerNew);
        PopLocals();
        return Output.CutFrom(mark);
    }

    // ---- the stacks ----------------------------------------------------------------------------------------------

    /// <summary>The scope in front that is not another function's.</summary>
    private int TopScope()
    {
        var top = scopeCount - 1;
        while (top > 0 && scopes[top].OfFunction && top != functionScope) top--;
        return top;
    }

    /// <summary>The scope below a function's own that has the name already; the function's own when none has.</summary>
    private int ScopeOf(string name, int own)
    {
        if (scopes[own].Object.Contains(name)) return own;
        for (var i = own - 1; i >= 0; i--)
        {
            if (!scopes[i].OfFunction && scopes[i].Object.Contains(name)) return i;
        }

        return own;
    }

    private void PushScope(ScriptObject scope, bool ofFunction)
    {
        if (scopeCount == scopes.Length) Array.Resize(ref scopes, Math.Max(8, scopes.Length * 2));
        scopes[scopeCount++] = new Scope { Object = scope, OfFunction = ofFunction };
    }

    private void PopScope() => scopes[--scopeCount] = default;

    private void PushLocals()
    {
        if (localsCount == locals.Length) Array.Resize(ref locals, Math.Max(8, locals.Length * 2));
        locals[localsCount++] = default;
    }

    private void PopLocals() => locals[--localsCount] = default;

    private void ResetScopes()
    {
        Array.Clear(scopes);
        Array.Clear(locals);
        scopeCount = localsCount = 0;
        functionScope = NoFunction;
        LoopDepth = 0;
        pendingBlock = null;
        PushScope(new ScriptObject(), ofFunction: false);
        PushLocals();
    }

    /// <summary>What stood before a function was entered. Immutable.</summary>
    internal readonly record struct FunctionFrame(SourceText Source, int Scope, bool HasScope);

    [StructLayout(LayoutKind.Auto)]
    private struct Scope
    {
        public ScriptObject Object;
        public LoopFrame? Loops;
        public bool OfFunction;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Locals
    {
        public ScriptObject? Values;
        public ScriptArray? Arguments;
        public BlockDelegate? Block;
        public LoopFrame? Loops;
    }
}
