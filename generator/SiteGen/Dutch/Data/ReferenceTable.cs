using System.Text;

namespace SiteGen.Dutch.Data;

/// <summary>
/// A reference list that is compiled into the program: one of the tab-separated files beside this one, with a header
/// line. Kept as the one text of the file with the places of its rows, so that a cell costs nothing before it is asked for. Immutable; safe
/// to read from any thread. Load a table once and keep what is made of it in a <see cref="Lazy{T}"/>.
/// </summary>
public sealed class ReferenceTable
{
    private readonly string _text;
    private readonly string[] _columns;

    /// <summary>Where each row begins in the text.</summary>
    private readonly int[] _starts;

    private ReferenceTable(string name, string text)
    {
        (Name, _text) = (name, text);
        var head = text.IndexOf('\n', StringComparison.Ordinal);
        _columns = (head < 0 ? text : text[..head]).Split('\t');
        _starts = new int[text.AsSpan().Count('\n') + 1];
        for (var start = head < 0 ? text.Length : head + 1; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            if (length != 0) _starts[Count++] = start;
            start = length < 0 ? text.Length : start + length + 1;
        }
    }

    /// <summary>The file name without <c>.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The rows below the header, in the order of the file.</summary>
    public ReferenceRows Rows => new(this);

    internal int Count { get; private set; }

    /// <summary>Reads a table that was compiled in.</summary>
    /// <param name="name">The file name without <c>.tsv</c>, for example <c>stopwoorden</c>.</param>
    /// <exception cref="ArgumentException">No such table was compiled in.</exception>
    public static ReferenceTable Load(string name)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream("Dutch/Data/" + name + ".tsv")
            ?? throw new ArgumentException($"No reference table '{name}' was compiled in.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ReferenceTable(name, Encoding.UTF8.GetString(bytes));
    }

    /// <summary>Reads a table from text: tab-separated cells, <c>\n</c> after each line, the first line is the header.</summary>
    /// <param name="name">What to call the table in errors.</param>
    /// <param name="text">The whole file.</param>
    public static ReferenceTable Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ReferenceTable(name, text);
    }

    /// <summary>The position of a column, to index a <see cref="ReferenceRow"/> with.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public int Column(string name)
    {
        var index = Array.IndexOf(_columns, name);
        return index >= 0 ? index : throw new ArgumentException($"Table '{Name}' has no column '{name}'.", nameof(name));
    }

    internal ReadOnlySpan<char> Cell(int row, int column)
    {
        var rest = _text.AsSpan(_starts[row]);
        for (; column > 0; column--)
        {
            var before = rest.IndexOfAny('\t', '\n');
            if (before < 0 || rest[before] == '\n') return default;
            rest = rest[(before + 1)..];
        }

        var end = rest.IndexOfAny('\t', '\n');
        return end < 0 ? rest : rest[..end];
    }
}
