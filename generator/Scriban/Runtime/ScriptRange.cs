using System.Collections;

namespace Scriban.Runtime;

/// <summary>A row of whole numbers, up or down, that is never written out. Immutable.</summary>
internal sealed class ScriptRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count { get; } = count;

    public object? this[int index] => (uint)index < (uint)Count ? Boxes.Integer(first + ((long)step * index)) : null;

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
