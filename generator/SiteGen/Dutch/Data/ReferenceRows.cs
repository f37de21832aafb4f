using System.Collections;

namespace SiteGen.Dutch.Data;

/// <summary>The rows of a <see cref="ReferenceTable"/> in the order of the file. Immutable.</summary>
public readonly struct ReferenceRows : IReadOnlyList<ReferenceRow>
{
    private readonly ReferenceTable _table;

    internal ReferenceRows(ReferenceTable table) => _table = table;

    /// <inheritdoc/>
    public int Count => _table.Count;

    /// <inheritdoc/>
    public ReferenceRow this[int index] => new(_table, index);

    /// <summary>Goes over the rows without leaving anything to be cleared away.</summary>
    public Enumerator GetEnumerator() => new(_table);

    /// <inheritdoc/>
    IEnumerator<ReferenceRow> IEnumerable<ReferenceRow>.GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<ReferenceRow>)this).GetEnumerator();

    /// <summary>A walk over the rows.</summary>
    public struct Enumerator
    {
        private readonly ReferenceTable _table;
        private int _row;

        internal Enumerator(ReferenceTable table) => (_table, _row) = (table, -1);

        /// <summary>The row it stands on.</summary>
        public readonly ReferenceRow Current => new(_table, _row);

        /// <summary>Goes to the next row; false behind the last.</summary>
        public bool MoveNext() => ++_row < _table.Count;
    }
}
