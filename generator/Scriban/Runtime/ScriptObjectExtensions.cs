namespace Scriban.Runtime;

/// <summary>What hosts do with objects besides their own members.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>The value of a member, if there is one of that name.</summary>
    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        value = null;
        return @this switch
        {
            ScriptObject plain => plain.TryGetValue(key, out value),
            ScriptArray { Members: { } members } => members.TryGetValue(key, out value),
            _ => false,
        };
    }

    /// <summary>Adds a function of the host under a name. Templates call it with one text, or pipe a value into it.</summary>
    /// <param name="script">The object that gets the function as a member.</param>
    /// <param name="member">Its name.</param>
    /// <param name="function">A <c>Func&lt;string, string&gt;</c>. It gets the value as it would be printed, null for null.</param>
    /// <exception cref="ArgumentException">The function has another shape: shapes are told apart without reflection.</exception>
    public static void Import(this IScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(script);
        if (function is not Func<string, string> body) throw new ArgumentException("Only functions from text to text can be added.", nameof(function));
        if (script is not ScriptObject target) throw new ArgumentException("Functions can be added to objects only.", nameof(script));
        target.SetValue(member, new Functions.HostFunction(member, body), readOnly: true);
    }
}
