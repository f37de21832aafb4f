namespace SiteGen.Rendering.Scripts;

/// <summary>What each word of a script is: a variable, a property, or both in one (<c>{ name }</c>); and where brackets close. Immutable.</summary>
internal sealed class ScriptRoles
{
    private static readonly string[] BeforeObject = ["(", ",", "=", ":", "[", "?", "...", "&&", "||", "??", "&&=", "||=", "??=", "+", "==", "===", "!=", "!==", "return", "throw", "await", "new", "default", "const", "let", "in", "of"];
    private static readonly string[] WithBody = ["if", "for", "while", "switch", "catch", "function"];

    private readonly IReadOnlyList<ScriptToken> _tokens;
    private readonly int[] _closes;
    private readonly bool[] _inBraces;
    private readonly bool[] _inObject;

    /// <summary>Reads the script.</summary>
    public ScriptRoles(IReadOnlyList<ScriptToken> tokens)
    {
        _tokens = tokens;
        _closes = new int[tokens.Count];
        _inBraces = new bool[tokens.Count];
        _inObject = new bool[tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsClose(i) && open.Count > 0)
                _closes[open.Pop()] = i;
            if (open.Count > 0)
            {
                _inBraces[i] = tokens[open.Peek()].Is("{");
                _inObject[i] = _inBraces[i] && IsObject(open.Peek());
            }

            if (IsOpen(i))
                open.Push(i);
        }
    }

    /// <summary>Where the bracket at a token closes; 0 when it is no bracket or stays open.</summary>
    public int Close(int i) => _closes[i];

    /// <summary>Whether a brace begins an object or a pattern, not a block.</summary>
    public bool IsObject(int brace) => Array.IndexOf(BeforeObject, Before(brace)) >= 0;

    /// <summary>Whether a word is the name of a property, a key or a method.</summary>
    public bool IsProperty(int i) => Before(i) is "." or "?." || IsMethod(i) || (IsFirstInObject(i) && After(i) == ":");

    /// <summary>Whether a word is a key and a variable at once.</summary>
    public bool IsShorthand(int i) => IsFirstInObject(i) && After(i) is "," or "}" or "=";

    /// <summary>Whether a word names a method: behind its brackets comes a body.</summary>
    public bool IsMethod(int i) => _tokens[i].Kind == ScriptTokenKind.Word && _inBraces[i] && After(i) == "(" && Before(i) != "function" && Array.IndexOf(WithBody, _tokens[i].Text) < 0
        && _closes[i + 1] > 0 && After(_closes[i + 1]) == "{";

    /// <summary>Whether parameters stand behind a bracket.</summary>
    public bool HoldsParameters(int open) => _tokens[open].Is("(") && _closes[open] > 0
        && (After(_closes[open]) == "=>" || Before(open) is "catch" or "function" || (open > 1 && Before(open - 1) == "function") || (open > 0 && IsMethod(open - 1)));

    /// <summary>Whether a word is declared for export.</summary>
    public bool IsExported(int i)
    {
        for (var k = i - 1; k >= 0 && _tokens[k].Kind == ScriptTokenKind.Word && _tokens[k].Text is "async" or "function" or "const" or "let" or "class" or "default" or "export"; k--)
        {
            if (_tokens[k].Is("export"))
                return true;
        }

        return false;
    }

    public bool IsOpen(int i) => _tokens[i].Is("(") || _tokens[i].Is("[") || _tokens[i].Is("{");

    public bool IsClose(int i) => _tokens[i].Is(")") || _tokens[i].Is("]") || _tokens[i].Is("}");

    /// <summary>The word or sign before a token; empty when there is none.</summary>
    public string Before(int i) => i > 0 && _tokens[i - 1].Kind != ScriptTokenKind.Literal ? _tokens[i - 1].Text : "";

    /// <summary>The word or sign behind a token; empty when there is none.</summary>
    public string After(int i) => i + 1 < _tokens.Count && _tokens[i + 1].Kind != ScriptTokenKind.Literal ? _tokens[i + 1].Text : "";

    private bool IsFirstInObject(int i) => _inObject[i] && Before(i) is "{" or ",";
}
