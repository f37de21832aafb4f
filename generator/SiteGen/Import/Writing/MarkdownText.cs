using System.Buffers;
using System.Text;

namespace SiteGen.Import.Writing;

/// <summary>
/// Writes words in Markdown so that they are still those words on the page: what Markdown would take for markup gets a backslash,
/// and nothing else does, so that prose stays readable for editors. Links and stresses become markup.
/// </summary>
internal static class MarkdownText
{
    /// <summary>How far the closing bracket of a harmless remark such as <c>[sic]</c> may be; a longer one gets its backslash.</summary>
    private const int LongestRemark = 80;

    /// <summary>The longest e-mail address that mail itself allows (RFC 5321).</summary>
    private const int LongestMailLink = 320;

    /// <summary>What may mean something to Markdown within a line, and its end.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&|#\n");

    /// <summary>What is open in a text without marks; most texts are.</summary>
    private static readonly Stack<TextMark> NoneOpen = new(0);

    /// <summary>Appends a text.</summary>
    /// <param name="markdown">Where it goes.</param>
    /// <param name="text">The words; blanks at the ends of lines have no meaning and go.</param>
    /// <param name="indent">What begins each line but the first.</param>
    /// <param name="oneLine">Whether a line break becomes a blank, as in headings and cells.</param>
    /// <param name="inTable">Whether the text is a cell, where <c>|</c> ends it.</param>
    internal static void Append(StringBuilder markdown, MarkedText text, string indent, bool oneLine = false, bool inTable = false)
    {
        var tidy = Tidy(text, oneLine);
        var words = tidy.Text;
        var marks = tidy.Marks.Count == 0 ? [] : MarkNesting.Of(tidy);
        var next = 0;
        var open = marks.Length == 0 ? NoneOpen : new Stack<TextMark>();
        var lineStart = true;
        var endsAddress = false;
        var breakAt = -1;
        var escapesPipes = inTable || words.Contains('\n');
        var hasAddress = BareAddress.MayBeIn(words);
        for (var i = 0; i <= words.Length; i++)
        {
            while (open.Count > 0 && open.Peek().End == i) Close(markdown, open.Pop());
            if (i == words.Length) break;
            while (next < marks.Length && marks[next].Start == i)
            {
                // An exclamation mark before a link would make it a picture.
                if (marks[next].Kind == MarkKind.Link && markdown.Length > 0 && markdown[^1] == '!') markdown.Insert(markdown.Length - 1, '\\');
                open.Push(marks[next]);
                markdown.Append(Opening(marks[next++].Kind));
            }

            if (!lineStart && !endsAddress && !hasAddress)
            {
                var stop = next < marks.Length ? marks[next].Start : words.Length;
                if (open.Count > 0) stop = Math.Min(stop, open.Peek().End);
                if (breakAt >= i) stop = Math.Min(stop, breakAt);
                var run = words.AsSpan(i, stop - i).IndexOfAny(Special);
                if (run < 0) run = stop - i;
                if (run > 0)
                {
                    markdown.Append(words, i, run);
                    i += run - 1;
                    continue;
                }
            }

            var c = words[i];
            if (c == '\n')
            {
                // An address takes a backslash behind it for its own.
                markdown.Append(endsAddress ? "  \n" : "\\\n").Append(indent);
                endsAddress = false;
                lineStart = true;
                continue;
            }

            // A link or stress that begins right behind an address would be read as its end.
            var address = BareAddress.LengthAt(words, i);
            if (address > 0 && (next == marks.Length || marks[next].Start > i + address) && (open.Count == 0 || open.Peek().End >= i + address))
            {
                markdown.Append(words, i, address);
                i += address - 1;
                lineStart = false;
                endsAddress = true;
                continue;
            }

            // A backslash before the dot or colon of its opening keeps an address text.
            if (address != 0) breakAt = i + words.AsSpan(i).IndexOfAny(':', '.');
            if (c == ' ') endsAddress = false;
            if (i == breakAt || (lineStart && StartsBlock(words, i)) || IsMarkup(words, i, marks.Length > 0, escapesPipes)) markdown.Append('\\');
            markdown.Append(c);
            if (lineStart && char.IsAsciiDigit(c) && NumberEnd(words, i) is var end and > 0) breakAt = end;
            lineStart = false;
        }
    }

    private static string Opening(MarkKind kind) => kind switch
    {
        MarkKind.Link => "[",
        MarkKind.Strong => "**",
        _ => "*",
    };

    private static void Close(StringBuilder markdown, TextMark mark)
    {
        if (mark.Kind != MarkKind.Link)
        {
            markdown.Append(Opening(mark.Kind));
            return;
        }

        markdown.Append("](");
        AppendTarget(markdown, mark.Target);
        markdown.Append(')');
    }

    /// <summary>Appends an address as the target of a link; what cannot stand there is written in percents.</summary>
    internal static void AppendTarget(StringBuilder markdown, string target)
    {
        foreach (var c in target)
        {
            if (c is '(' or ')' or '<' or '>' or '\\' or '"' or '`' or '*') markdown.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else if (char.IsWhiteSpace(c) || char.IsControl(c)) markdown.Append("%20");
            else markdown.Append(c);
        }
    }

    /// <summary>Whether the character at the beginning of a line would make the line a heading, list, quotation, rule, fence or definition.</summary>
    private static bool StartsBlock(string text, int at)
    {
        var end = at;
        var c = text[at];
        switch (c)
        {
            case '#':
                while (end < text.Length && text[end] == '#') end++;
                return end - at <= 6 && EndsMarker(text, end);
            case '>':
                return true;
            case '-' or '+' or '*' or ':':
                return EndsMarker(text, at + 1) || IsLineOf(text, at, c);
            case '=':
                return IsLineOf(text, at, c);
            case '~':
                return text.AsSpan(at).StartsWith("~~~", StringComparison.Ordinal);
            case '|':
                return true;
            default:
                return false;
        }
    }

    /// <summary>The place of the dot or bracket behind a number that would begin a list; 0 when the line begins otherwise.</summary>
    private static int NumberEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 10 && char.IsAsciiDigit(text[end])) end++;
        return end - at < 10 && end < text.Length && text[end] is '.' or ')' && EndsMarker(text, end + 1) ? end : 0;
    }

    private static bool EndsMarker(string text, int at) => at >= text.Length || text[at] is ' ' or '\n';

    /// <summary>Whether the line holds that character and blanks only: a rule, or the line below a heading.</summary>
    private static bool IsLineOf(string text, int at, char c)
    {
        while (at < text.Length && (text[at] == c || text[at] is ' ' or '-' or '|' or ':')) at++;
        return at == text.Length || text[at] == '\n';
    }

    private static bool IsMarkup(string text, int at, bool hasMarks, bool escapesPipes)
    {
        var before = at == 0 ? '\n' : text[at - 1];
        var after = at + 1 == text.Length ? '\n' : text[at + 1];
        switch (text[at])
        {
            case '\\':
                return hasMarks || after == '\n' || IsPunctuation(after);
            case '`':
                return true;
            case '*':
                return !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after);
            case '_':
                // The edge of a link or stress is no letter, whatever stands behind it.
                return hasMarks || (!(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)));
            case '[':
                return hasMarks || OpensBracket(text, at);
            case ']':
                return hasMarks;
            case '<':
                return char.IsLetter(after) || after is '/' or '!' or '?' || IsMailLink(text, at);
            case '&':
                return IsEntity(text, at);
            case '|':
                return escapesPipes;
            case '#':
                // Marks at the end of a heading would go.
                return before == ' ' && IsLastOf(text, at, '#');
            default:
                return false;
        }
    }

    private static bool OpensBracket(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == '^') return true;
        var limit = Math.Min(text.Length, at + LongestRemark);
        for (var i = at + 1; i < limit; i++)
        {
            if (text[i] is '[' or '\n' or '\\') return true;
            if (text[i] != ']') continue;
            return i - at <= 2 || (i + 1 < text.Length && text[i + 1] is '(' or '[' or ':' or '{');
        }

        return true;
    }

    /// <summary>Whether an e-mail address stands between angle brackets; many signs may begin one.</summary>
    private static bool IsMailLink(string text, int at)
    {
        var length = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, LongestMailLink)).IndexOfAny(" \n<>");
        return length > 0 && text[at + 1 + length] == '>' && text.AsSpan(at + 1, length).Contains('@');
    }

    private static bool IsEntity(string text, int at)
    {
        for (var i = at + 1; i < text.Length && i - at < 40; i++)
        {
            if (text[i] == ';') return i > at + 1;
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#') return false;
        }

        return false;
    }

    private static bool IsLastOf(string text, int at, char c)
    {
        while (at < text.Length && text[at] == c) at++;
        return at == text.Length;
    }

    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    /// <summary>
    /// The text without blanks around line breaks and at its ends, with runs of breaks as one, and with every other white space as
    /// a plain blank: none of that is kept by a page, and some of it means something to Markdown.
    /// </summary>
    private static MarkedText Tidy(MarkedText text, bool oneLine)
    {
        var tidy = IsTidy(text.Text) ? text : Tidied(text);
        return oneLine && tidy.Text.Contains('\n') ? tidy with { Text = tidy.Text.Replace('\n', ' ') } : tidy;
    }

    private static MarkedText Tidied(MarkedText text)
    {
        var words = text.Text;
        return text.Rewrite((c, i, to) =>
        {
            if (c == '\n')
            {
                while (to.Length > 0 && to[^1] is (' ' or '\u00A0')) to.Length--;
                if (to.Length > 0 && to[^1] != '\n') to.Append('\n');
            }
            else if (char.IsWhiteSpace(c))
            {
                var kept = c == '\u00A0' ? c : ' ';
                if (to.Length > 0 && to[^1] != '\n' && (kept != ' ' || to[^1] != ' ')) to.Append(kept);
            }
            else if (!char.IsControl(c))
            {
                to.Append(char.IsSurrogate(c) && !IsPaired(words, i) ? '\uFFFD' : c);
            }
        }).Trim();
    }

    private static bool IsTidy(string text)
    {
        if (text.Length == 0) return true;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return !text.Contains("  ", StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((char.IsControl(c) && c != '\n') || (char.IsSurrogate(c) && !IsPaired(text, i))) return false;
            if (!char.IsWhiteSpace(c)) continue;
            if (c is not (' ' or '\n' or '\u00A0')) return false;
            if (c == '\n' ? char.IsWhiteSpace(text[i + 1]) || char.IsWhiteSpace(text[i - 1]) : c == ' ' && text[i + 1] == ' ') return false;
        }

        return true;
    }

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
