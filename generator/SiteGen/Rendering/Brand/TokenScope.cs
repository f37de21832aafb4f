using System.Text;

namespace SiteGen.Rendering.Brand;

/// <summary>The custom properties that hold at the root of a page, and what a value comes to there (CSS Variables, level 1).</summary>
internal sealed class TokenScope
{
    private const int MaxDepth = 32;

    /// <summary>Longer values are no colours; a chain of variables that doubles itself stops here.</summary>
    private const int MaxLength = 2000;

    /// <summary>Variables that are filled in for one value; no real chain comes near.</summary>
    private const int MaxSteps = 1000;

    private readonly Dictionary<string, Token> tokens = new(StringComparer.Ordinal);

    /// <summary>The property of that name.</summary>
    public Token? Find(string name) => tokens.GetValueOrDefault(name);

    /// <summary>Adds the properties of a rule; a later one of the same name wins.</summary>
    public void Add(TokenBlock block)
    {
        foreach (var token in block.Tokens) tokens[token.Name] = token;
    }

    /// <summary>The value of a property with all variables filled in; null when it cannot be.</summary>
    /// <param name="name">The property.</param>
    /// <param name="source">The last property of <paramref name="file"/> on the way, if any: that is where an editor changes the value.</param>
    /// <param name="file">The properties whose place is asked for.</param>
    public string? ValueOf(string name, IReadOnlySet<string> file, out Token? source)
    {
        Token? last = null;
        var steps = 0;
        var value = Value(name, 0);
        source = last;
        return value;

        string? Value(string wanted, int depth)
        {
            if (depth > MaxDepth || ++steps > MaxSteps || !tokens.TryGetValue(wanted, out var token)) return null;
            if (file.Contains(wanted)) last = token;
            return Filled(token.Value, depth);
        }

        string? Filled(string text, int depth)
        {
            var result = new StringBuilder();
            for (var at = 0; at < text.Length;)
            {
                var call = text.IndexOf("var(", at, StringComparison.Ordinal);
                if (call < 0) call = text.Length;
                result.Append(text, at, call - at);
                if (call == text.Length) break;
                var close = ClosingBracket(text, call + 3);
                if (close < 0) return null;
                var inside = text[(call + 4)..close];
                var comma = inside.IndexOf(',', StringComparison.Ordinal);
                var piece = Value((comma < 0 ? inside : inside[..comma]).Trim(), depth + 1);
                if (piece is null && comma >= 0) piece = depth > MaxDepth || steps > MaxSteps ? null : Filled(inside[(comma + 1)..].Trim(), depth + 1);
                if (piece is null || result.Length + piece.Length > MaxLength) return null;
                result.Append(piece);
                at = close + 1;
            }

            return result.Length > MaxLength ? null : result.ToString();
        }
    }

    /// <summary>The names that a text refers to.</summary>
    public static IEnumerable<string> References(string text)
    {
        for (var call = text.IndexOf("var(", StringComparison.Ordinal); call >= 0; call = text.IndexOf("var(", call + 4, StringComparison.Ordinal))
        {
            var start = call + 4;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && text[end] is not (',' or ')') && !char.IsWhiteSpace(text[end])) end++;
            yield return text[start..end];
        }
    }

    private static int ClosingBracket(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            if (text[i] == ')' && --depth == 0) return i;
        }

        return -1;
    }
}
