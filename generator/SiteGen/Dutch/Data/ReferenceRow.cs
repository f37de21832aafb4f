namespace SiteGen.Dutch.Data;

/// <summary>One row of a <see cref="ReferenceTable"/>. Immutable.</summary>
public readonly struct ReferenceRow
{
    private readonly string[] _cells;

    internal ReferenceRow(string[] cells) => _cells = cells;

    /// <summary>The text of a cell; empty when it is not known or does not apply.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public string this[int column] => column < _cells.Length ? _cells[column] : string.Empty;

    /// <summary>The values of a cell that holds several, separated by <c>;</c>. Empty when the cell is.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public string[] List(int column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a flag cell holds <c>1</c>.</summary>
    /// <param name="column">A position from <see cref="ReferenceTable.Column"/>.</param>
    public bool Flag(int column) => string.Equals(this[column], "1", StringComparison.Ordinal);
}
