namespace SiteGen.Dutch.Data;

/// <summary>One row of a <see cref="ReferenceTable"/>. Immutable.</summary>
public readonly struct ReferenceRow
{
    private readonly ReferenceTable _table;
    private readonly int _row;

    internal ReferenceRow(ReferenceTable table, int row) => (_table, _row) = (table, row);

    /// <summary>The text of a cell, made anew each time; empty when it is not known or does not apply.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public string this[int column] => Span(column).ToString();

    /// <summary>The text of a cell where it stands in the table.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public ReadOnlySpan<char> Span(int column) => _table.Cell(_row, column);

    /// <summary>The values of a cell that holds several, separated by <c>;</c>. Empty when the cell is.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public string[] List(int column) => Span(column).IsEmpty ? [] : this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a flag cell holds <c>1</c>.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public bool Flag(int column) => Span(column) is "1";
}
