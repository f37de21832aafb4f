namespace Scriban.Parsing;

/// <summary>A template text under its name, and the places in it. Lines end at <c>\n</c>, and at a <c>\r</c> that no <c>\n</c> follows. Immutable.</summary>
internal sealed class SourceText(string text, string name)
{
    private int[]? lineStarts;

    public string Text { get; } = text;

    public string Name { get; } = name;

    /// <summary>The stretch from the character at <paramref name="start"/> up to and including that at <paramref name="last"/>.</summary>
    public SourceSpan Span(int start, int last) => new(Name, Position(start), Position(Math.Max(start, last)));

    public TextPosition Position(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = lineStarts ??= FindLines();
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(offset, line, offset - starts[line]);
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 >= Text.Length || Text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}
