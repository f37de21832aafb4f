using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// The state of one render: the variables, the options, and what has been written so far. Make one for each render; it may
/// be used again only after <see cref="Reset"/>, and never by two renders at the same time.
/// </summary>
public partial class TemplateContext
{
    private readonly Stack<CultureInfo> cultures = new();

    /// <summary>Makes a context with the default options and no variables.</summary>
    public TemplateContext() => Reset();

    /// <summary>Finds the templates that are included; null when there are none.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>Whether an unknown variable is an error instead of null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>How many loop steps an outermost loop, with everything in it, may take; 0 for any number.</summary>
    public int LoopLimit { get; set; } = Limits.Loop;

    /// <summary>How many calls of functions and templates may be under way at the same time; 0 for as many as the stack bears.</summary>
    public int RecursiveLimit { get; set; } = Limits.Recursion;

    /// <summary>How deep values may lie in values when they are printed, compared or serialised.</summary>
    public int ObjectRecursionLimit { get; set; } = Limits.ValueDepth;

    /// <summary>How long a text, and the whole output, may become, in UTF-16 units; 0 for any length.</summary>
    public int LimitToString { get; set; } = Limits.TextLength;

    /// <summary>How much work one render may do, in steps; 0 for any amount. Not in the package.</summary>
    public int StepLimit { get; set; } = Limits.Steps;

    /// <summary>What ends a line the engine writes by itself.</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>Whether the indent of a code block is written before each line it prints.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether it is also written before empty lines.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>How long the regular expressions of one render may take together.</summary>
    public TimeSpan RegexTimeOut { get; set; } = Limits.Regex;

    /// <summary>Stops the render with an error at the next statement or loop step.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether a member that does not exist is null instead of an error. On by default.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether a member or item of null is null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether an item outside a list is null instead of an error. On by default.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether a call of a function that does not exist is null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>The object that plain names are read from first; null when no object was pushed.</summary>
    public IScriptObject? CurrentGlobal => scopeCount > 1 ? scopes[scopeCount - 1].Object : null;

    internal CultureInfo Culture { get; private set; } = CultureInfo.InvariantCulture;

    internal string DateFormat { get; set; } = Functions.DateFunctions.DefaultFormat;

    /// <summary>Puts an object in front of those that names are read from. Plain names are written to it.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        if (scriptObject is not ScriptObject plain) throw new ArgumentException("Only a ScriptObject can hold variables.", nameof(scriptObject));
        PushScope(plain, ofFunction: false);
        PushLocals();
    }

    /// <summary>Takes the object in front away.</summary>
    /// <exception cref="InvalidOperationException">No object was pushed.</exception>
    public IScriptObject? PopGlobal()
    {
        if (scopeCount <= 1) throw new InvalidOperationException("No object was pushed.");
        var popped = scopes[scopeCount - 1].Object;
        PopScope();
        PopLocals();
        return popped;
    }

    /// <summary>Prints numbers and dates by a culture from now on.</summary>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        cultures.Push(Culture);
        Culture = culture;
    }

    /// <summary>Goes back to the culture before the last <see cref="PushCulture"/>.</summary>
    /// <exception cref="InvalidOperationException">No culture was pushed.</exception>
    public CultureInfo PopCulture()
    {
        var popped = Culture;
        Culture = cultures.Pop();
        return popped;
    }

    /// <summary>Sets a variable of the object in front.</summary>
    /// <exception cref="ScriptRuntimeException">The variable is read-only.</exception>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var target = CurrentObject;
        if (!target.TrySet(variable.Name, value)) throw new ScriptRuntimeException(default, Messages.ReadOnly(variable.Name));
        if (asReadOnly) target.SetReadOnly(variable.Name, readOnly: true);
    }

    /// <summary>Forgets all variables and everything written, and keeps the options.</summary>
    public void Reset()
    {
        ResetScopes();
        ResetBudget();
        Output.Release();
        Indent = null;
        lineIsNew = false;
        Flow = Flow.Next;
        Result = null;
        DateFormat = Functions.DateFunctions.DefaultFormat;
        cycles?.Clear();
        loaded?.Clear();
    }
}
