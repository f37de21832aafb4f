namespace SiteGen.Rendering.Scripts;

/// <summary>Finds the words by which a script declares names: variables, functions, classes and parameters, also within patterns.</summary>
internal sealed class ScriptBindings
{
    private readonly IReadOnlyList<ScriptToken> _tokens;
    private readonly ScriptRoles _roles;
    private readonly List<int> _found = [];

    private ScriptBindings(IReadOnlyList<ScriptToken> tokens, ScriptRoles roles) => (_tokens, _roles) = (tokens, roles);

    /// <summary>The tokens that declare a name.</summary>
    public static List<int> In(IReadOnlyList<ScriptToken> tokens, ScriptRoles roles)
    {
        var bindings = new ScriptBindings(tokens, roles);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is("const") || tokens[i].Is("let") || roles.HoldsParameters(i))
                bindings.List(i + 1);
            else if (tokens[i].Is("class") || tokens[i].Is("function"))
                bindings.Pattern(i + 1);
            else if (tokens[i].Is("=>") && i > 0 && tokens[i - 1].Kind == ScriptTokenKind.Word)
                bindings._found.Add(i - 1);
        }

        return bindings._found;
    }

    /// <summary>Patterns with commas between them, each with or without a value.</summary>
    private void List(int i)
    {
        while (i < _tokens.Count)
        {
            i = Value(Pattern(i));
            if (i >= _tokens.Count || !_tokens[i].Is(","))
                return;
            i++;
        }
    }

    private int Pattern(int i)
    {
        if (i < _tokens.Count && _tokens[i].Is("..."))
            i++;
        if (i >= _tokens.Count)
            return i;
        if (_tokens[i].Kind == ScriptTokenKind.Word)
            _found.Add(i);
        else if (_tokens[i].Is("[") || _tokens[i].Is("{"))
            return Nested(i);
        return i + 1;
    }

    private int Nested(int open)
    {
        for (var i = open + 1; i < _roles.Close(open); i++)
        {
            if (_tokens[open].Is("{") && _roles.After(i) == ":")
                i += 2;
            if (!_tokens[i].Is(","))
                i = Math.Max(i, Value(Pattern(i)));
        }

        return Math.Max(_roles.Close(open), open) + 1;
    }

    /// <summary>Where the value behind a pattern ends.</summary>
    private int Value(int i)
    {
        if (i >= _tokens.Count || !_tokens[i].Is("="))
            return i;
        while (i < _tokens.Count && !_tokens[i].Is(",") && !_tokens[i].Is(";") && !_roles.IsClose(i))
            i = Math.Max(i, _roles.Close(i)) + 1;
        return i;
    }
}
