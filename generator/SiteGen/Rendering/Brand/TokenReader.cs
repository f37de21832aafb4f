using System.Text;

namespace SiteGen.Rendering.Brand;

/// <summary>
/// Reads the custom properties of a style sheet, rule by rule (CSS Syntax, level 3, as far as that needs). Everything else in
/// the sheet is passed over. Any text is survived, in time linear in its length.
/// </summary>
internal sealed class TokenReader
{
    private const int MaxDepth = 8;

    private readonly string text;
    private readonly List<TokenBlock> blocks = [];
    private int at;

    private TokenReader(string text) => this.text = text;

    /// <summary>The rules that have custom properties, in the order of the sheet.</summary>
    public static IReadOnlyList<TokenBlock> Read(string css)
    {
        var reader = new TokenReader(css);
        reader.Rules("", 0);
        return reader.blocks;
    }

    /// <summary>The rules up to the end of the block around them.</summary>
    private void Rules(string media, int depth)
    {
        while (at < text.Length)
        {
            var start = at;
            var end = Run("{};");
            if (end == ';') continue;
            if (end != '{') return;
            var prelude = Clean(text[start..(at - 1)]);
            if (depth >= MaxDepth || IsOther(prelude)) Skip();
            else if (prelude.StartsWith('@')) Rules(Conditions(media, prelude), depth + 1);
            else Declarations(media, Selectors(prelude), depth);
        }
    }

    /// <summary>The inside of a rule: properties, and rules within it.</summary>
    private void Declarations(string media, string[] selectors, int depth)
    {
        var tokens = new List<Token>();
        while (at < text.Length)
        {
            var start = at;
            var end = Run("{};");
            var stop = end == '\0' ? at : at - 1;
            if (end == '{')
            {
                var prelude = Clean(text[start..stop]);
                if (depth < MaxDepth && prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase)) Declarations(Conditions(media, prelude), selectors, depth + 1);
                else Skip();
                continue;
            }

            if (Property(start, stop) is { } token) tokens.Add(token);
            if (end == '}') break;
        }

        if (tokens.Count > 0) blocks.Add(new TokenBlock(media, selectors, tokens));
    }

    private Token? Property(int start, int stop)
    {
        var colon = text.IndexOf(':', start, stop - start);
        if (colon < 0) return null;
        var name = Clean(text[start..colon]);
        if (!name.StartsWith("--", StringComparison.Ordinal) || name.Length < 3) return null;
        var offset = colon + 1;
        while (offset < stop && char.IsWhiteSpace(text[offset])) offset++;
        var value = Clean(text[offset..stop]);
        if (value.EndsWith("!important", StringComparison.OrdinalIgnoreCase)) value = value[..^10].TrimEnd();
        return value.Length == 0 ? null : new Token(name, value, offset);
    }

    /// <summary>Goes behind the next of <paramref name="ends"/> that stands in no string, comment or bracket, and says which it was.</summary>
    private char Run(string ends)
    {
        var round = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\') at++;
            else if (c is '"' or '\'') String(c);
            else if (c == '/' && at + 1 < text.Length && text[at + 1] == '*') Comment();
            else if (c is '(' or '[') round++;
            else if (c is ')' or ']') round = Math.Max(0, round - 1);
            else if ((round == 0 || c is '{' or '}') && ends.Contains(c, StringComparison.Ordinal))
            {
                at++;
                return c;
            }
        }

        at = text.Length;
        return '\0';
    }

    private void String(char quote)
    {
        for (at++; at < text.Length && text[at] != quote && text[at] != '\n'; at++)
        {
            if (text[at] == '\\') at++;
        }
    }

    private void Comment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + 1;
    }

    /// <summary>Goes behind the block that has just been opened.</summary>
    private void Skip()
    {
        for (var depth = 1; depth > 0;)
        {
            var end = Run("{}");
            if (end == '\0') return;
            depth += end == '{' ? 1 : -1;
        }
    }

    /// <summary>Whether a block holds no rules for elements: a font, a keyframe.</summary>
    private static bool IsOther(string prelude) => prelude.StartsWith('@')
        && !prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase)
        && !prelude.StartsWith("@layer", StringComparison.OrdinalIgnoreCase)
        && !prelude.StartsWith("@supports", StringComparison.OrdinalIgnoreCase);

    private static string Conditions(string outer, string prelude)
    {
        if (!prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase)) return outer;
        var own = prelude[6..].Trim();
        return outer.Length == 0 ? own : outer + " and " + own;
    }

    private static string[] Selectors(string prelude) => prelude.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without comments, each run of blanks as one space.</summary>
    private static string Clean(string piece)
    {
        if (piece.Contains("/*", StringComparison.Ordinal))
        {
            var kept = new StringBuilder();
            for (var from = 0; from < piece.Length;)
            {
                var open = piece.IndexOf("/*", from, StringComparison.Ordinal);
                if (open < 0) open = piece.Length;
                kept.Append(piece, from, open - from).Append(' ');
                var close = open + 2 <= piece.Length ? piece.IndexOf("*/", open + 2, StringComparison.Ordinal) : -1;
                from = close < 0 ? piece.Length : close + 2;
            }

            piece = kept.ToString();
        }

        return string.Join(' ', piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
