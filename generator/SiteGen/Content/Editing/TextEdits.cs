using System.Text;

namespace SiteGen.Content.Editing;

/// <summary>Changes of one text, gathered in any order and then made in one go. They do not overlap.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> edits = [];

    /// <summary>Puts text in the place of a piece; behind what was put at that very place before.</summary>
    public void Replace(int start, int end, string text)
    {
        if (end > start || text.Length > 0) edits.Add(new Edit(start, end, text));
    }

    /// <summary>Puts text at a place.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>Takes a piece away.</summary>
    public void Remove(int start, int end) => Replace(start, end, "");

    /// <summary>The text with the changes made; null when two of them are about the same piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shift">Where in it the changes count from.</param>
    /// <param name="place">Where a place of the changes is in it, when it has other line ends.</param>
    /// <param name="newLine">The line end of the text.</param>
    public string? Apply(string text, int shift, Func<int, int> place, string newLine)
    {
        // What is put at a place comes before what is taken away from there on.
        var ordered = edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End > edit.Start).ToArray();
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in ordered)
        {
            var (start, end) = (place(edit.Start + shift), place(edit.End + shift));
            if (start < at) return null;
            result.Append(text, at, start - at).Append(newLine == "\n" ? edit.Text : edit.Text.Replace("\n", newLine, StringComparison.Ordinal));
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private readonly record struct Edit(int Start, int End, string Text);
}
