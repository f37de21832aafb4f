using System.Text;

namespace SiteGen.Import.Reading;

/// <summary>Collects words and the marks on them, piece by piece.</summary>
internal sealed class MarkedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<TextMark> marks = [];

    /// <summary>How many characters there are.</summary>
    internal int Length => text.Length;

    /// <summary>The last character; 0 when there is none.</summary>
    internal char Last => text.Length == 0 ? '\0' : text[^1];

    internal void Append(ReadOnlySpan<char> words) => text.Append(words);

    internal void Append(char c) => text.Append(c);

    /// <summary>Takes the last character away.</summary>
    /// <summary>The words from a place on.</summary>
    internal string From(int start) => start >= text.Length ? "" : text.ToString(start, text.Length - start).Trim();

    internal void DropLast() => text.Length--;

    /// <summary>Marks what was appended since a place.</summary>
    internal void Mark(int start, MarkKind kind, string target = "")
    {
        if (text.Length > start && (kind != MarkKind.Link || target.Length > 0)) marks.Add(new TextMark(start, text.Length - start, kind, target));
    }

    /// <summary>The text so far, with stresses that follow each other joined; the builder is empty again.</summary>
    internal MarkedText Take()
    {
        if (text.Length == 0) return MarkedText.Empty;
        var joined = new List<TextMark>(marks.Count);
        foreach (var mark in marks.OrderBy(each => each.Start).ThenByDescending(each => each.Length))
        {
            var at = joined.FindLastIndex(other => other.Kind == mark.Kind && other.Target == mark.Target);
            if (at >= 0 && joined.Count - at <= 3 && joined[at].End == mark.Start) joined[at] = joined[at] with { Length = joined[at].Length + mark.Length };
            else if (mark.Start < text.Length) joined.Add(mark with { Length = Math.Min(mark.Length, text.Length - mark.Start) });
        }

        var taken = new MarkedText(text.ToString(), joined);
        text.Clear();
        marks.Clear();
        return taken;
    }
}
