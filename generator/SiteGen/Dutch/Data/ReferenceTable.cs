using System.Text;

namespace SiteGen.Dutch.Data;

/// <summary>
/// A reference list that is compiled into the program: one of the tab-separated files beside this one, with a header
/// line. Immutable; safe to read from any thread. Load a table once and keep what is made of it in a <see cref="Lazy{T}"/>.
/// </summary>
public sealed class ReferenceTable
{
    private readonly string[] _columns;

    private ReferenceTable(string name, string[] columns, IReadOnlyList<ReferenceRow> rows)
    {
        Name = name;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The file name without <c>.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The rows below the header, in the order of the file.</summary>
    public IReadOnlyList<ReferenceRow> Rows { get; }

    /// <summary>Reads a table that was compiled in.</summary>
    /// <param name="name">The file name without <c>.tsv</c>, for example <c>stopwoorden</c>.</param>
    /// <exception cref="ArgumentException">No such table was compiled in.</exception>
    public static ReferenceTable Load(string name)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream("Dutch/Data/" + name + ".tsv")
            ?? throw new ArgumentException($"No reference table '{name}' was compiled in.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>Reads a table from text: tab-separated cells, <c>\n</c> after each line, the first line is the header.</summary>
    /// <param name="name">What to call the table in errors.</param>
    /// <param name="text">The whole file.</param>
    public static ReferenceTable Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var columns = lines[0].Split('\t');
        var rows = new List<ReferenceRow>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
                rows.Add(new ReferenceRow(lines[i].Split('\t')));
        }

        return new ReferenceTable(name, columns, rows);
    }

    /// <summary>The position of a column, to index a <see cref="ReferenceRow"/> with.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public int Column(string name)
    {
        var index = Array.IndexOf(_columns, name);
        return index >= 0 ? index : throw new ArgumentException($"Table '{Name}' has no column '{name}'.", nameof(name));
    }
}
