namespace Scriban.Syntax;

/// <summary>The name of a global variable. Immutable.</summary>
public class ScriptVariableGlobal : ScriptVariable
{
    /// <summary>Makes the name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ScriptVariableGlobal(string name)
        : base(name)
    {
    }
}
