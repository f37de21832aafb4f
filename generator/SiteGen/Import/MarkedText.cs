namespace SiteGen.Import;

/// <summary>
/// A text with its links and stresses as marks beside it, so that rules can read plain words and the links still arrive
/// in the article. A <c>\n</c> in it is a line break within the paragraph. Immutable.
/// </summary>
/// <param name="Text">The words, without any markup.</param>
/// <param name="Marks">The marks, by start and then longest first; each inside the text and not empty.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextMark> Marks)
{
    /// <summary>No words at all.</summary>
    public static MarkedText Empty { get; } = new("", []);

    /// <summary>How many UTF-16 units the words take.</summary>
    public int Length => Text.Length;

    /// <summary>Whether every word is bold, as an unstyled heading in Word often is.</summary>
    public bool IsAllStrong =>
        Text.Length > 0 && Marks.Any(mark => mark.Kind == MarkKind.Strong && mark.Length == Text.Length);

    /// <summary>Words without marks.</summary>
    /// <param name="text">The words.</param>
    public static MarkedText Plain(string text) => text.Length == 0 ? Empty : new(text, []);

    /// <summary>A piece with the marks that fall in it, cut to size.</summary>
    /// <param name="start">Where the piece begins, from 0.</param>
    /// <param name="length">How long it is.</param>
    public MarkedText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length) return this;
        var text = Text.Substring(start, length);
        if (Marks.Count == 0 || length == 0) return Plain(text);
        var marks = new List<TextMark>();
        foreach (var mark in Marks)
        {
            var from = Math.Max(mark.Start, start);
            var to = Math.Min(mark.End, start + length);
            if (from < to) marks.Add(mark with { Start = from - start, Length = to - from });
        }

        return new(text, marks);
    }

    /// <summary>The same without blanks at both ends.</summary>
    public MarkedText Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return Slice(start, end - start);
    }

    /// <summary>
    /// The words with each character replaced by none, one or more others; marks move along, and one that loses all its
    /// characters goes.
    /// </summary>
    /// <param name="rewrite">Gets the character and its index, and appends what is to stand there.</param>
    public MarkedText Rewrite(Action<char, int, System.Text.StringBuilder> rewrite)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        var text = new System.Text.StringBuilder(Text.Length);
        var places = Marks.Count == 0 ? [] : new int[Text.Length + 1];
        for (var i = 0; i < Text.Length; i++)
        {
            if (places.Length > 0) places[i] = text.Length;
            rewrite(Text[i], i, text);
        }

        if (places.Length == 0) return Plain(text.ToString());
        places[Text.Length] = text.Length;
        var marks = Marks
            .Select(mark => mark with { Start = places[mark.Start], Length = places[mark.End] - places[mark.Start] })
            .Where(mark => mark.Length > 0);
        return new(text.ToString(), [.. marks]);
    }

    /// <summary>Two texts in a row.</summary>
    /// <param name="next">What comes behind this one.</param>
    public MarkedText Append(MarkedText next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Text.Length == 0) return next;
        if (next.Text.Length == 0) return this;
        var shift = Text.Length;
        return new(Text + next.Text, [.. Marks, .. next.Marks.Select(mark => mark with { Start = mark.Start + shift })]);
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
