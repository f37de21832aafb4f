namespace SiteGen.Dutch.Words;

/// <summary>Cuts a text into words, numbers, marks and addresses, from left to right in one pass.</summary>
public static class TokenScanner
{
    /// <summary>The tokens of a text in their order. Blanks and line ends are between tokens and leave no token.</summary>
    /// <param name="text">Any text.</param>
    public static List<Token> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 5 + 4);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c)) at++;
            else if (StartsAddress(text, at, out var end, out var kind)) at = Add(tokens, text, at, end, kind);
            else if (char.IsLetter(c) || StartsWithApostrophe(text, at)) at = Add(tokens, text, at, WordEnd(text, at), TokenKind.Word);
            else if (char.IsDigit(c)) at = AddNumber(tokens, text, at);
            else at = Add(tokens, text, at, at + (at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]) ? 2 : 1), TokenKind.Mark);
        }

        return tokens;
    }

    private static int Add(List<Token> tokens, string text, int start, int end, TokenKind kind)
    {
        var word = text.AsSpan(start, end - start);
        tokens.Add(new Token(start, end - start, kind, WordForm.Fold(word), kind == TokenKind.Word ? ShapeOf(word) : WordShape.None));
        return end;
    }

    /// <summary>Figures with letters behind them (<c>18plus</c>, <c>1e</c>) are a word.</summary>
    private static int AddNumber(List<Token> tokens, string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsDigit(text[at]) || (IsInNumber(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1])))) at++;
        if (at < text.Length && char.IsLetter(text[at])) return Add(tokens, text, start, WordEnd(text, at), TokenKind.Word);
        return Add(tokens, text, start, at, TokenKind.Number);
    }

    private static bool IsInNumber(char c) => c is '.' or ',' or ':' or '-' or '/';

    /// <summary><c>'s-Gravenhage</c>, <c>'t</c>, <c>'n</c>: an apostrophe that belongs to the word behind it.</summary>
    private static bool StartsWithApostrophe(string text, int at)
    {
        if (WordForm.Fold(text[at]) != '\'' || at + 1 >= text.Length || text[at + 1] is not ('s' or 't' or 'n' or 'k' or 'S' or 'T')) return false;
        return at + 2 >= text.Length || text[at + 2] is ' ' or '-';
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c)) at++;
            else if (c is '.' && EndsAbbreviation(text, start, at)) at++;
            else if (IsInWord(c) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !IsMissingSpace(text, at)) at++;
            else break;
        }

        return at;
    }

    private static bool IsInWord(char c) => c is '-' or '‐' or '‑' or '\'' or '’' or '&' or '.' or '·';

    /// <summary>A sentence that begins right behind the point of the one before it: <c>gemeenten.De</c>.</summary>
    private static bool IsMissingSpace(string text, int at) =>
        text[at] == '.' && char.IsUpper(text[at + 1]) && char.IsLower(text[at - 1]);

    /// <summary>A point that belongs to the word: initials, or a listed abbreviation.</summary>
    private static bool EndsAbbreviation(string text, int start, int at)
    {
        var word = text.AsSpan(start, at - start);
        if (IsInitials(word)) return true;
        if (word.Length > 6) return false;
        return Abbreviations.Contains(WordForm.Fold(word)) && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && word.Length > 3);
    }

    /// <summary>One capital, or <c>Th</c> and <c>Ch</c>, repeated with points between.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        foreach (var range in word.Split('.'))
        {
            var part = word[range];
            var single = part.Length == 1 && char.IsUpper(part[0]);
            if (!single && part is not ("Th" or "Ch" or "Ph" or "Chr" or "IJ" or "Joh" or "Jac")) return false;
        }

        return true;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var first = 0;
        while (first < word.Length && !char.IsLetter(word[first])) first++;
        if (first == word.Length) return WordShape.None;
        var shape = char.IsUpper(word[first]) ? WordShape.Capital : WordShape.None;
        if (shape == WordShape.None && first == 1 && word.Length > 3 && word[2] == '-' && char.IsUpper(word[3])) shape = WordShape.Capital;
        if (word[^1] == '.')
        {
            var bare = word[..^1];
            shape |= IsInitials(bare) ? WordShape.Initials : WordShape.Abbreviation;
        }

        if ((shape & WordShape.Capital) != WordShape.None && AllCapitals(word)) shape |= WordShape.AllCapitals;
        return shape;
    }

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters >= 2;
    }

    private static bool StartsAddress(string text, int at, out int end, out TokenKind kind)
    {
        (end, kind) = (at, TokenKind.Url);
        var rest = text.AsSpan(at);
        var isUrl = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!isUrl && !char.IsLetterOrDigit(text[at])) return false;
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || IsInAddress(text[at - 1], false))) return false;
        var sign = -1;
        while (end < text.Length && IsInAddress(text[end], isUrl))
        {
            if (text[end] == '@' && sign < 0) sign = end;
            end++;
        }

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '?' or '!' or ')' or '\'' or '-') end--;
        if (isUrl) return end - at > 6;
        kind = TokenKind.Email;
        return sign > at && sign < end - 3 && text.AsSpan(sign, end - sign).Contains('.');
    }

    private static bool IsInAddress(char c, bool isUrl) =>
        char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@' or '+' || (isUrl && c is '/' or ':' or '?' or '=' or '&' or '%' or '#' or '~' or ',' or '(' or ')' or ';' or '!');
}
