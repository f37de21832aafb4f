using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// The result of a built-in that passes a list on, such as <c>array.reverse</c>. It is a list in every respect except that
/// <c>object.typeof</c> calls it an iterator and <c>object.kind</c> a range, as templates are used to. Immutable.
/// </summary>
internal sealed class LazyList(List<object?> items) : IReadOnlyList<object?>
{
    public int Count => items.Count;

    public object? this[int index] => (uint)index < (uint)items.Count ? items[index] : null;

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
