namespace SiteGen.Rendering.Scripts;

/// <summary>
/// Cuts a script into tokens. Knows strings, templates, comments and regular expressions; a slash begins a regular expression unless
/// a value stands before it.
/// </summary>
internal sealed class ScriptLexer
{
    private static readonly string[] Signs = [">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**"];
    private static readonly string[] WordsBeforeExpression = ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield"];

    private readonly string _text;
    private readonly List<ScriptToken> _tokens = [];
    private readonly Stack<int> _templates = new();
    private int _at;
    private int _braces;
    private bool _newLine;

    private ScriptLexer(string text) => _text = text;

    /// <summary>The tokens, without comments and space.</summary>
    public static List<ScriptToken> Read(string text)
    {
        var lexer = new ScriptLexer(text);
        while (lexer.SkipSpace())
            lexer.Next();
        return lexer._tokens;
    }

    private bool SkipSpace()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] is '\n' or '\r')
                _newLine = true;
            if (char.IsWhiteSpace(_text[_at]))
                _at++;
            else if (StartsWith("//"))
                _at = End("\n", 0);
            else if (StartsWith("/*"))
                _at = End("*/", 2);
            else
                return true;
        }

        return false;
    }

    private void Next()
    {
        var c = _text[_at];
        if (IsWordPart(c) || c == '#')
            Take(char.IsDigit(c) ? ScriptTokenKind.Literal : ScriptTokenKind.Word, WordEnd());
        else if (c == '.' && _at + 1 < _text.Length && char.IsDigit(_text[_at + 1]))
            Take(ScriptTokenKind.Literal, WordEnd());
        else if (c is '"' or '\'')
            Take(ScriptTokenKind.Literal, Quoted(c, _at + 1));
        else if (c == '`' || (c == '}' && _templates.Count > 0 && _templates.Peek() == _braces))
            Template(c);
        else if (c == '/' && RegexMayFollow())
            Take(ScriptTokenKind.Literal, RegexEnd());
        else
            Sign(c);
    }

    private void Sign(char c)
    {
        _braces += c == '{' ? 1 : c == '}' ? -1 : 0;
        var sign = Array.Find(Signs, StartsWith);
        Take(ScriptTokenKind.Sign, _at + (sign?.Length ?? 1));
    }

    /// <summary>A template is cut where its expressions stand: <c>`a${</c>, the expression, <c>}b`</c>.</summary>
    private void Template(char c)
    {
        if (c == '}')
            _templates.Pop();
        var i = _at + 1;
        while (i < _text.Length && _text[i] != '`')
        {
            if (_text[i] == '$' && i + 1 < _text.Length && _text[i + 1] == '{')
            {
                _templates.Push(_braces);
                Take(ScriptTokenKind.Literal, i + 2);
                return;
            }

            i += _text[i] == '\\' ? 2 : 1;
        }

        Take(ScriptTokenKind.Literal, Math.Min(i + 1, _text.Length));
    }

    private bool RegexMayFollow()
    {
        if (_tokens.Count == 0)
            return true;
        var last = _tokens[^1];
        return last.Kind switch
        {
            ScriptTokenKind.Sign => last.Text is not (")" or "]" or "}"),
            ScriptTokenKind.Word => Array.IndexOf(WordsBeforeExpression, last.Text) >= 0,
            _ => last.Text.EndsWith("${", StringComparison.Ordinal),
        };
    }

    private int RegexEnd()
    {
        var inClass = false;
        var i = _at + 1;
        for (; i < _text.Length && (_text[i] != '/' || inClass) && _text[i] != '\n'; i++)
        {
            if (_text[i] == '\\')
                i++;
            else if (_text[i] is '[' or ']')
                inClass = _text[i] == '[';
        }

        i++;
        while (i < _text.Length && char.IsAsciiLetter(_text[i]))
            i++;
        return i;
    }

    private int Quoted(char quote, int i)
    {
        while (i < _text.Length && _text[i] != quote)
            i += _text[i] == '\\' ? 2 : 1;
        return i + 1;
    }

    private int WordEnd()
    {
        var i = _at + 1;
        var number = char.IsDigit(_text[_at]) || _text[_at] == '.';
        while (i < _text.Length && (IsWordPart(_text[i]) || (number && _text[i] == '.') || (number && _text[i] is '+' or '-' && _text[i - 1] is 'e' or 'E' && char.IsDigit(_text[_at]))))
            i++;
        return i;
    }

    private void Take(ScriptTokenKind kind, int end)
    {
        end = Math.Min(end, _text.Length);
        _tokens.Add(new ScriptToken(kind, _text[_at..end], _newLine));
        _newLine = false;
        _at = end;
    }

    private int End(string mark, int skip)
    {
        var end = _text.IndexOf(mark, _at + skip, StringComparison.Ordinal);
        return end < 0 ? _text.Length : end + skip;
    }

    private bool StartsWith(string text) => _text.AsSpan(_at).StartsWith(text);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
