namespace SiteGen.Import.Writing;

/// <summary>
/// Makes the marks of a text such as Markdown can write: nested, with words at both edges, no link in a link, and no stress where
/// its stars would not be read as one. A mark that cannot be written goes; its words stay.
/// </summary>
internal static class MarkNesting
{
    /// <summary>Only marks that were begun shortly before can touch a new one: no more than these are looked at.</summary>
    private const int Recent = 4;

    /// <summary>The marks by start and then longest first, each inside the one before it that is still open.</summary>
    internal static TextMark[] Of(MarkedText text)
    {
        var marks = new List<TextMark>();
        var open = new Stack<TextMark>();
        foreach (var mark in Joined(text).OrderBy(each => each.Start).ThenByDescending(each => each.Length).ThenBy(each => each.Kind))
        {
            while (open.Count > 0 && open.Peek().End <= mark.Start) open.Pop();
            var fitted = Fitted(text.Text, open.Count > 0 && open.Peek().End < mark.End ? mark with { Length = open.Peek().End - mark.Start } : mark);
            if (fitted.Length <= 0 || open.Any(outer => outer.Kind == fitted.Kind)) continue;
            if (fitted.Kind == MarkKind.Link ? fitted.Target.Length == 0 : !CanStress(text.Text, fitted, marks)) continue;
            open.Push(fitted);
            marks.Add(fitted);
        }

        return [.. marks];
    }

    /// <summary>Marks of the same kind and target that follow each other are one: word processors cut them up.</summary>
    private static List<TextMark> Joined(MarkedText text)
    {
        var joined = new List<TextMark>();
        var last = new Dictionary<(MarkKind, string), int>();
        foreach (var mark in text.Marks.OrderBy(each => each.Start))
        {
            var key = (mark.Kind, mark.Target);
            if (last.TryGetValue(key, out var at) && IsBlank(text.Text, joined[at].End, mark.Start))
            {
                joined[at] = joined[at] with { Length = Math.Max(joined[at].End, mark.End) - joined[at].Start };
                continue;
            }

            last[key] = joined.Count;
            joined.Add(mark);
        }

        return joined;
    }

    private static bool IsBlank(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] != ' ') return false;
        }

        return true;
    }

    /// <summary>The mark without the blanks at its edges.</summary>
    private static TextMark Fitted(string text, TextMark mark)
    {
        var (start, end) = (mark.Start, mark.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return mark with { Start = start, Length = end - start };
    }

    /// <summary>
    /// Stars begin or end a stress only next to a letter or digit inside, and are read as intended only when a blank or plain
    /// punctuation stands outside; those of two stresses that touch would run together.
    /// </summary>
    private static bool CanStress(string text, TextMark mark, List<TextMark> marks)
    {
        if (!char.IsLetterOrDigit(text[mark.Start]) || !char.IsLetterOrDigit(text[mark.End - 1])) return false;
        if (mark.Start > 0 && !IsBorder(text[mark.Start - 1])) return false;
        if (mark.End < text.Length && !IsBorder(text[mark.End])) return false;
        foreach (var other in marks.Skip(marks.Count - Recent))
        {
            if (other.Kind == MarkKind.Link) continue;
            if (other.End == mark.Start || other.Start == mark.End) return false;
            if ((other.Start == mark.Start) != (other.End == mark.End) && (other.Start == mark.Start || other.End == mark.End)) return false;
        }

        return text.IndexOf('\n', mark.Start, mark.Length) < 0;
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '.' or ',' or ':' or ';' or '!' or '?' or '(' or ')' or '"' or '\'' or '‘' or '’' or '“' or '”' or '„';
}
