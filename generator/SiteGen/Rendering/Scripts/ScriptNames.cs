namespace SiteGen.Rendering.Scripts;

/// <summary>
/// Gives the variables of a script short names. A name is only changed when the script declares it and never uses it as a property, a
/// key or an export; then all its uses change alike, so that no knowledge of scopes is needed.
/// </summary>
internal static class ScriptNames
{
    /// <summary>The tokens with short names.</summary>
    /// <param name="tokens">The script.</param>
    /// <param name="own">Properties and variables that the author calls the script's own: they change everywhere.</param>
    public static List<ScriptToken> Shorten(List<ScriptToken> tokens, IReadOnlyCollection<string> own)
    {
        var declared = Declared(tokens);
        declared.ExceptWith(Kept(tokens));
        declared.UnionWith(own);
        var used = tokens.Where(t => t.Kind == ScriptTokenKind.Word).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        var order = tokens.Where(t => declared.Contains(t.Text)).GroupBy(t => t.Text, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var name in order.Select(g => g.Key))
        {
            string shorter;
            do
                shorter = NameOf(next++);
            while (used.Contains(shorter));
            if (shorter.Length < name.Length)
                names.Add(name, shorter);
        }

        return [.. tokens.Select(t => t.Kind == ScriptTokenKind.Word && names.TryGetValue(t.Text, out var name) ? t with { Text = name } : t)];
    }

    /// <summary>Names behind <c>const</c>, <c>let</c>, <c>function</c>, <c>class</c>, and the parameters of arrow functions.</summary>
    private static HashSet<string> Declared(List<ScriptToken> tokens)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == ScriptTokenKind.Word && (tokens[i - 1].Is("const") || tokens[i - 1].Is("let") || tokens[i - 1].Is("function") || tokens[i - 1].Is("class")))
                declared.Add(tokens[i].Text);
            if (!tokens[i].Is("=>"))
                continue;
            if (tokens[i - 1].Kind == ScriptTokenKind.Word)
                declared.Add(tokens[i - 1].Text);
            else if (tokens[i - 1].Is(")"))
                AddParameters(tokens, i - 1, declared);
        }

        AddListed(tokens, declared);
        return declared;
    }

    private static void AddParameters(List<ScriptToken> tokens, int close, HashSet<string> declared)
    {
        for (int i = close - 1, depth = 0; i > 0; i--)
        {
            if (tokens[i].Is(")"))
                depth++;
            else if (tokens[i].Is("(") && depth-- == 0)
                return;
            if (tokens[i].Kind == ScriptTokenKind.Word && depth == 0 && (tokens[i - 1].Is("(") || tokens[i - 1].Is(",") || tokens[i - 1].Is("[") || tokens[i - 1].Is("...")))
                declared.Add(tokens[i].Text);
        }
    }

    /// <summary><c>const a = 1, b = 2</c>: the names behind the commas of a declaration.</summary>
    private static void AddListed(List<ScriptToken> tokens, HashSet<string> declared)
    {
        for (var start = 0; start < tokens.Count; start++)
        {
            if (!tokens[start].Is("const") && !tokens[start].Is("let"))
                continue;
            for (int i = start + 1, depth = 0; i + 1 < tokens.Count && !(depth == 0 && tokens[i].Is(";")) && depth >= 0; i++)
            {
                depth += tokens[i].Text is "(" or "[" or "{" && tokens[i].Kind == ScriptTokenKind.Sign ? 1 : tokens[i].Text is ")" or "]" or "}" && tokens[i].Kind == ScriptTokenKind.Sign ? -1 : 0;
                if (depth == 0 && tokens[i].Is(",") && tokens[i + 1].Kind == ScriptTokenKind.Word)
                    declared.Add(tokens[i + 1].Text);
            }
        }
    }

    /// <summary>Names that are also a property, a key, a method or an export.</summary>
    private static HashSet<string> Kept(List<ScriptToken> tokens)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var brackets = new Stack<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (before, after) = (i > 0 ? tokens[i - 1].Text : "", i + 1 < tokens.Count ? tokens[i + 1].Text : "");
            var token = tokens[i];
            if (token.Kind == ScriptTokenKind.Sign && token.Text is "(" or "[" or "{")
                brackets.Push(token.Text);
            else if (token.Kind == ScriptTokenKind.Sign && token.Text is ")" or "]" or "}" && brackets.Count > 0)
                brackets.Pop();
            if (token.Kind != ScriptTokenKind.Word)
                continue;
            var inBraces = brackets.Count > 0 && brackets.Peek() == "{";
            var isKey = inBraces && (after == ":" || (before is "{" or "," && after is "," or "}" or "="));
            var isMethod = inBraces && after == "(" && (before is "{" or "}" or ";" or "async" || token.NewLineBefore);
            if (before is "." or "?." || isKey || isMethod || IsExported(tokens, i))
                kept.Add(token.Text);
        }

        return kept;
    }

    private static bool IsExported(List<ScriptToken> tokens, int i)
    {
        for (var k = i - 1; k >= 0 && tokens[k].Kind == ScriptTokenKind.Word && tokens[k].Text is "async" or "function" or "const" or "let" or "class" or "default" or "export"; k--)
        {
            if (tokens[k].Is("export"))
                return true;
        }

        return false;
    }

    private static string NameOf(int number)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var first = Letters[number % Letters.Length].ToString();
        return number < Letters.Length ? first : NameOf(number / Letters.Length - 1) + first;
    }
}
