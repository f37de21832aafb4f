using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Readability;

/// <summary>A sentence within a text. Immutable.</summary>
/// <param name="Start">Where it begins, from 0, in UTF-16 units.</param>
/// <param name="Length">How long it is, its last mark included.</param>
/// <param name="Words">How many words it has; figures count as words.</param>
public readonly record struct Sentence(int Start, int Length, int Words);

/// <summary>Cuts a text into sentences: at a full stop, question or exclamation mark behind which another sentence can begin.</summary>
public static class Sentences
{
    /// <summary>The longest abbreviation, without its last point.</summary>
    private const int LongestAbbreviation = 7;

    /// <summary>The sentences that have words, in their order.</summary>
    /// <param name="text">A paragraph of plain text.</param>
    public static List<Sentence> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Sentence>();
        int start = 0, words = 0, wordStart = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                if (wordStart < 0) (wordStart, words) = (i, words + 1);
                continue;
            }

            if (wordStart >= 0 && c is '-' or '\'' or '’' or '.' or ',' or ':' or '@' or '/' or '&' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) continue;
            var isEnd = c is '.' or '?' or '!' or '…' && EndsSentence(text, i, wordStart);
            wordStart = -1;
            if (!isEnd) continue;
            var end = AfterMarks(text, i);
            Add(found, text, start, end, words);
            (start, words, i) = (end, 0, end - 1);
        }

        Add(found, text, start, text.Length, words);
        return found;
    }

    private static void Add(List<Sentence> found, string text, int start, int end, int words)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (words > 0 && end > start) found.Add(new Sentence(start, end - start, words));
    }

    private static bool EndsSentence(string text, int at, int wordStart)
    {
        var next = AfterMarks(text, at);
        if (next == text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '‘' or '“' or '"' or '\'' or '(' or '’')) next++;
        if (next == text.Length) return true;
        if (!char.IsUpper(text[next]) && !char.IsDigit(text[next])) return false;
        return text[at] != '.' || wordStart < 0 || !IsAbbreviation(text.AsSpan(wordStart, at - wordStart));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 || (word.Length > 2 && word[1] == '.')) return char.IsLetter(word[0]) && !Abbreviations.MayEndSentence(WordForm.Fold(word));
        if (word.Length > LongestAbbreviation) return false;
        var folded = WordForm.Fold(word);
        return Abbreviations.Contains(folded) && !Abbreviations.MayEndSentence(folded);
    }

    /// <summary>Behind the closing marks that belong to the sentence: <c>…?’)</c>.</summary>
    private static int AfterMarks(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '?' or '!' or '…' or '’' or '”' or '"' or ')' or '\'') at++;
        return at;
    }
}
