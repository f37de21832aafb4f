namespace SiteGen.Diagnostics;

/// <summary>
/// A text with the file it came from, to tell where in it something stands. Lines end at <c>\n</c>. Immutable; the list of
/// line starts is made when it is first asked for, because most texts have no fault.
/// </summary>
/// <param name="file">The file as the user knows it.</param>
/// <param name="text">The whole text.</param>
public sealed class SourceText(string file, string text)
{
    /// <summary>An excerpt is for the eye: no reader wants more of a line than this.</summary>
    private const int MaxExcerpt = 4000;

    private int[]? starts;

    /// <summary>The file as the user knows it.</summary>
    public string File => file;

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="offset"/> on.</summary>
    public SourcePlace PlaceAt(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = LineIndex(offset);
        return new SourcePlace(file, line + 1, offset - Starts[line] + 1, length);
    }

    /// <summary>The line of that number, from 1, without its end; cut when very long; empty when there is no such line.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > Starts.Length) return "";
        var start = Starts[number - 1];
        var end = number < Starts.Length ? Starts[number] - 1 : text.Length;
        return text[start..Math.Min(end, start + MaxExcerpt)];
    }

    /// <summary>The diagnostic with the line it is in as excerpt, if it is in this text.</summary>
    public Diagnostic Excerpted(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Place.Line > 0 ? diagnostic with { Excerpt = Line(diagnostic.Place.Line) } : diagnostic;
    }

    private int[] Starts => starts ??= FindStarts();

    private int LineIndex(int offset)
    {
        var at = Array.BinarySearch(Starts, offset);
        return at >= 0 ? at : ~at - 1;
    }

    private int[] FindStarts()
    {
        var found = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) found.Add(at + 1);
        return [.. found];
    }
}
