using System.Text;

namespace SiteGen.Rendering.Scripts;

/// <summary>
/// Makes a script small: no comments, no space that means nothing, and short names for its own variables. Only for scripts that ask for it
/// with a first line <c>// klein</c>, so that nobody's own script is changed unasked; behind it may stand properties that are the script's own. Line ends that may end a statement stay.
/// </summary>
internal static class ScriptMinifier
{
    private const string Wish = "// klein";

    /// <summary>The small script, or the script as it is when it does not ask.</summary>
    public static string Shrink(string script)
    {
        if (!script.StartsWith(Wish, StringComparison.Ordinal))
            return script;
        var line = script.AsSpan(Wish.Length, Math.Max(0, script.IndexOf('\n', StringComparison.Ordinal) - Wish.Length)).ToString();
        var own = line.Split([' ', ':', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var tokens = ScriptNames.Shorten(ScriptLexer.Read(script), own);
        var small = new StringBuilder(script.Length);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0)
                small.Append(Between(tokens[i - 1], tokens[i]));
            small.Append(tokens[i].Text);
        }

        return small.Append('\n').ToString();
    }

    private static string Between(ScriptToken before, ScriptToken after)
    {
        if (after.NewLineBefore && MayEndStatement(before) && MayBeginStatement(after))
            return "\n";
        var words = IsWordEnd(before) && IsWordBegin(after);
        var signs = before.Kind == ScriptTokenKind.Sign && after.Kind == ScriptTokenKind.Sign && before.Text[^1] == after.Text[0] && after.Text[0] is '+' or '-';
        var slash = before.Text[^1] == '/' && after.Text[0] == '/';
        return words || signs || slash ? " " : string.Empty;
    }

    private static bool MayEndStatement(ScriptToken token) => token.Kind != ScriptTokenKind.Sign || token.Text is ")" or "]" or "}" or "++" or "--";

    private static bool MayBeginStatement(ScriptToken token) => token.Kind != ScriptTokenKind.Sign || token.Text is "(" or "[" or "{" or "++" or "--" or "!" or "+" or "-" or "~" or "...";

    private static bool IsWordEnd(ScriptToken token) => IsWordPart(token.Text[^1]) && token.Text[^1] != '`';

    private static bool IsWordBegin(ScriptToken token) => IsWordPart(token.Text[0]);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#';
}
