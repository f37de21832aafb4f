namespace SiteGen.Rendering.Scripts;

/// <summary>
/// Gives the variables of a script short names, the same ones again and again: a scope takes any name that nothing it uses has. Properties keep
/// their names, unless the author calls them the script's own.
/// </summary>
internal sealed class ScriptNames
{
    /// <summary>The letters in the order in which they are common in scripts, so that the whole compresses well.</summary>
    private const string Letters = "etnrisouaflchpdvmgybwxkjqzETNRISOUAFLCHPDVMGYBWXKJQZ";
    private static readonly string[] Reserved = ["do", "if", "in", "of", "as"];


    /// <summary>Words of the language in some places: a variable of that name keeps it.</summary>
    private static readonly string[] Sometimes = ["of", "async", "get", "set", "static"];

    private readonly List<ScriptToken> _tokens;
    private readonly ScriptRoles _roles;
    private readonly ScriptScopes _scopes;

    /// <summary>For each token the scope that declares its variable; -1 for a variable from elsewhere, -2 for what is no variable.</summary>
    private readonly int[] _owner;

    private ScriptNames(List<ScriptToken> tokens)
    {
        _tokens = tokens;
        _roles = new ScriptRoles(tokens);
        _scopes = new ScriptScopes(tokens, _roles);
        _owner = Owners();
    }

    /// <summary>The tokens with short names.</summary>
    /// <param name="tokens">The script.</param>
    /// <param name="own">Properties that the author calls the script's own.</param>
    public static List<ScriptToken> Shorten(List<ScriptToken> tokens, IReadOnlyCollection<string> own) => new ScriptNames(tokens).Shorten(own);

    private List<ScriptToken> Shorten(IReadOnlyCollection<string> own)
    {
        var variables = Variables();
        var properties = Properties(own);
        return [.. _tokens.Select((token, i) => token with { Text = TextOf(i, variables, properties) })];
    }

    private string TextOf(int i, Dictionary<(int Scope, string Name), string> variables, Dictionary<string, string> properties)
    {
        var text = _tokens[i].Text;
        if (_tokens[i].Kind != ScriptTokenKind.Word)
            return text;
        var property = properties.GetValueOrDefault(text, text);
        if (_roles.IsProperty(i))
            return property;
        var variable = _owner[i] >= 0 ? variables.GetValueOrDefault((_owner[i], text), text) : text;
        return _roles.IsShorthand(i) && property != variable ? property + ":" + variable : variable;
    }

    private int[] Owners()
    {
        var declared = Enumerable.Range(0, _scopes.Count).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var i in ScriptBindings.In(_tokens, _roles).Where(i => Array.IndexOf(Sometimes, _tokens[i].Text) < 0))
            declared[_scopes.Of(i)].Add(_tokens[i].Text);
        var owner = new int[_tokens.Count];
        for (var i = 0; i < owner.Length; i++)
        {
            owner[i] = -2;
            if (_tokens[i].Kind != ScriptTokenKind.Word || _roles.IsProperty(i))
                continue;
            for (owner[i] = _scopes.Of(i); owner[i] >= 0 && !declared[owner[i]].Contains(_tokens[i].Text);)
                owner[i] = _scopes.Around(owner[i]);
        }

        return owner;
    }

    private Dictionary<(int Scope, string Name), string> Variables()
    {
        var uses = Enumerable.Range(0, _scopes.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var foreign = Enumerable.Range(0, _scopes.Count).Select(_ => new HashSet<(int Scope, string Name)>()).ToArray();
        var kept = new HashSet<(int Scope, string Name)>();
        for (var i = 0; i < _owner.Length; i++)
        {
            var (owner, text) = (_owner[i], _tokens[i].Text);
            if (owner == -2)
                continue;
            if (owner >= 0)
                uses[owner][text] = uses[owner].GetValueOrDefault(text) + 1;
            if (_roles.IsExported(i))
                kept.Add((owner, text));
            for (var scope = _scopes.Of(i); scope != owner && scope >= 0; scope = _scopes.Around(scope))
                foreign[scope].Add((owner, text));
        }

        var names = kept.ToDictionary(k => k, k => k.Name);
        for (var scope = 0; scope < _scopes.Count; scope++)
        {
            var taken = foreign[scope].Select(f => f.Scope < 0 ? f.Name : names[f]).ToHashSet(StringComparer.Ordinal);
            taken.UnionWith(kept.Where(k => k.Scope == scope).Select(k => k.Name));
            foreach (var name in uses[scope].Where(u => !kept.Contains((scope, u.Key))).OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Key))
                names.Add((scope, name), Free(taken));
        }

        return names;
    }

    private Dictionary<string, string> Properties(IReadOnlyCollection<string> own)
    {
        var uses = _tokens.Where((t, i) => t.Kind == ScriptTokenKind.Word && (_roles.IsProperty(i) || _roles.IsShorthand(i))).CountBy(t => t.Text, StringComparer.Ordinal).ToList();
        var taken = uses.Select(u => u.Key).Where(name => !own.Contains(name)).ToHashSet(StringComparer.Ordinal);
        return uses.Where(u => own.Contains(u.Key)).OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).ToDictionary(u => u.Key, _ => Free(taken), StringComparer.Ordinal);
    }

    private static string Free(HashSet<string> taken)
    {
        for (var number = 0; ; number++)
        {
            var name = NameOf(number);
            if (Array.IndexOf(Reserved, name) < 0 && taken.Add(name))
                return name;
        }
    }

    private static string NameOf(int number) => number < Letters.Length ? Letters[number].ToString() : NameOf(number / Letters.Length - 1) + Letters[number % Letters.Length];
}
