namespace Scriban.Syntax;

/// <summary>The name of a variable, for hosts that set one. Immutable.</summary>
public abstract class ScriptVariable
{
    private protected ScriptVariable(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name as templates write it.</summary>
    public string Name { get; }
}
