using System.Buffers;

namespace SiteGen.Dutch.Words;

/// <summary>Cuts a text into words, numbers, marks and addresses, from left to right in one pass.</summary>
public static class TokenScanner
{
    private const int LongestAbbreviation = 6;

    /// <summary>How web addresses begin, in capitals or not.</summary>
    private static readonly SearchValues<string> Openings = SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>The tokens of a text in their order. Blanks and line ends are between tokens and leave no token.</summary>
    /// <param name="text">Any text.</param>
    public static TokenList Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text, new Token[MostlyEnough(text)]);
    }

    /// <summary>For how many tokens there should be places: texts with more are rare.</summary>
    internal static int MostlyEnough(string text) => (text.Length / 4) + 4;

    /// <summary>As <see cref="Scan(string)"/>, with the tokens in given places for as long as they fit.</summary>
    internal static TokenList Scan(string text, Token[] places)
    {
        var tokens = new TokenList(places);
        var hasAddress = text.Contains('@', StringComparison.Ordinal) || text.AsSpan().ContainsAny(Openings);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else
            {
                var end = TokenEnd(text, at, hasAddress, out var kind);
                tokens.Add(new Token(at, end - at, WordTable.Of(kind, text.AsSpan(at, end - at))));
                at = end;
            }
        }

        return tokens;
    }

    /// <summary>The first token of a text as it is written; empty when there is none.</summary>
    internal static ReadOnlySpan<char> First(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start == text.Length) return default;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (end == start || (end < text.Length && text[end] != ' ')) end = TokenEnd(text, start, mayBeAddress: true, out _);
        return text.AsSpan(start, end - start);
    }

    /// <summary>Figures with letters behind them (<c>18plus</c>, <c>1e</c>) are a word.</summary>
    private static int TokenEnd(string text, int start, bool mayBeAddress, out TokenKind kind)
    {
        var c = text[start];
        if (mayBeAddress && StartsAddress(text, start, out var end, out kind)) return end;
        kind = TokenKind.Word;
        if (char.IsLetter(c) || StartsWithApostrophe(text, start)) return WordEnd(text, start);
        if (char.IsDigit(c))
        {
            end = NumberEnd(text, start);
            if (end < text.Length && char.IsLetter(text[end])) return WordEnd(text, end);
            kind = TokenKind.Number;
            return end;
        }

        kind = TokenKind.Mark;
        return start + (start + 1 < text.Length && char.IsSurrogatePair(c, text[start + 1]) ? 2 : 1);
    }

    private static int NumberEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsDigit(text[at]) || (IsInNumber(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1])))) at++;
        return at;
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
        if (WordShapes.IsInitials(word)) return true;
        if (word.Length > LongestAbbreviation) return false;
        Span<char> folded = stackalloc char[LongestAbbreviation];
        WordForm.Fold(word, folded);
        return Abbreviations.Contains(folded[..word.Length]) && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && word.Length > 3);
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
