namespace SiteGen.Rendering.Scripts;

/// <summary>
/// The scopes of a script: blocks and functions. Every token knows the innermost scope it stands in; scope 0 is the whole script. What a
/// loop declares counts to the block around it.
/// </summary>
internal sealed class ScriptScopes
{
    private readonly IReadOnlyList<ScriptToken> _tokens;
    private readonly ScriptRoles _roles;
    private readonly int[] _scopeOf;
    private readonly List<int> _parents = [-1];

    /// <summary>Reads the script.</summary>
    public ScriptScopes(IReadOnlyList<ScriptToken> tokens, ScriptRoles roles)
    {
        _tokens = tokens;
        _roles = roles;
        _scopeOf = new int[tokens.Count];
        var ends = new Stack<int>();
        var open = new Stack<int>([0]);
        for (var i = 0; i < tokens.Count; i++)
        {
            while (ends.Count > 0 && ends.Peek() <= i)
            {
                ends.Pop();
                open.Pop();
            }

            if (EndOf(i) is { } end && end > i)
            {
                _parents.Add(open.Peek());
                open.Push(_parents.Count - 1);
                ends.Push(ends.Count > 0 ? Math.Min(end, ends.Peek()) : end);
            }

            _scopeOf[i] = open.Peek();
        }
    }

    /// <summary>The number of scopes; a scope comes after the one around it.</summary>
    public int Count => _parents.Count;

    /// <summary>The innermost scope of a token.</summary>
    public int Of(int token) => _scopeOf[token];

    /// <summary>The scope around a scope; -1 around the whole.</summary>
    public int Around(int scope) => _parents[scope];

    /// <summary>The token behind the scope that begins at a token; null when none does.</summary>
    private int? EndOf(int i)
    {
        if (_tokens[i].Kind == ScriptTokenKind.Word && _roles.After(i) == "=>")
            return BodyEnd(i + 2);
        if (_roles.HoldsParameters(i))
        {
            var close = _roles.Close(i);
            return BodyEnd(_roles.After(close) == "=>" ? close + 2 : close + 1);
        }

        return _tokens[i].Is("{") && !_roles.IsObject(i) && _roles.Before(i) != "=>" && !(i > 0 && _roles.Before(i) == ")" && IsFunctionBody(i)) ? _roles.Close(i) : null;
    }

    /// <summary>A body is no scope of its own: it goes with its parameters.</summary>
    private bool IsFunctionBody(int brace)
    {
        for (var i = brace - 1; i >= 0; i--)
        {
            if (_roles.Close(i) == brace - 1)
                return _roles.HoldsParameters(i);
        }

        return false;
    }

    private int BodyEnd(int i)
    {
        if (i < _tokens.Count && _tokens[i].Is("{"))
            return _roles.Close(i);
        var (questions, templates) = (0, 0);
        for (; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind == ScriptTokenKind.Literal)
            {
                if (token.Text[0] == '}' && templates-- == 0)
                    return i;
                templates += token.Text.EndsWith("${", StringComparison.Ordinal) ? 1 : 0;
                continue;
            }

            if (templates > 0)
                continue;
            if (token.Is(",") || token.Is(";") || _roles.IsClose(i) || (token.Is(":") && questions-- == 0))
                return i;
            questions += token.Is("?") ? 1 : 0;
            i = Math.Max(i, _roles.Close(i));
        }

        return i;
    }
}
