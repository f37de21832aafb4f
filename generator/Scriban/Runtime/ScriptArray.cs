using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// A list as templates know it: items, and now and then named members besides them (the arguments of a function).
/// Not safe for concurrent writes; once filled, it may be read by any number of renders at the same time.
/// </summary>
public class ScriptArray : IList<object>, IScriptObject
{
    private readonly List<object?> items;
    private ScriptObject? members;

    /// <summary>Makes an empty list.</summary>
    public ScriptArray() => items = [];

    /// <summary>Makes an empty list with room for <paramref name="capacity"/> items.</summary>
    public ScriptArray(int capacity) => items = new List<object?>(capacity);

    /// <summary>Makes a list of <paramref name="values"/>.</summary>
    public ScriptArray(IEnumerable<object> values) => items = [.. values];

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly"/>
    public bool IsReadOnly { get; set; }

    /// <summary>An item; null outside the list. Setting behind the end fills the gap with nulls.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Setting before the start.</exception>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public object? this[int index]
    {
        get => (uint)index < (uint)items.Count ? items[index] : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            CheckWritable();
            while (items.Count <= index) items.Add(null);
            items[index] = value;
        }
    }

    object IList<object>.this[int index]
    {
        get => this[index]!;
        set => this[index] = value;
    }

    /// <summary>Adds an item at the end.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public void Add(object? item)
    {
        CheckWritable();
        items.Add(item);
    }

    void ICollection<object>.Add(object item) => Add(item);

    /// <summary>Adds many items at the end.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public void AddRange(IEnumerable<object> items)
    {
        CheckWritable();
        this.items.AddRange(items);
    }

    /// <summary>Puts an item before the one at <paramref name="index"/>. Behind the end, the gap is filled with nulls.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public void Insert(int index, object? item)
    {
        CheckWritable();
        index = Math.Max(index, 0);
        while (items.Count < index) items.Add(null);
        items.Insert(index, item);
    }

    void IList<object>.Insert(int index, object item) => Insert(index, item);

    /// <summary>Takes an item away; nothing happens outside the list.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public void RemoveAt(int index)
    {
        CheckWritable();
        if ((uint)index < (uint)items.Count) items.RemoveAt(index);
    }

    /// <summary>Takes all items away.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public void Clear()
    {
        CheckWritable();
        items.Clear();
    }

    /// <summary>Whether an equal item is in it.</summary>
    public bool Contains(object item) => items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(object[] array, int arrayIndex) => items.CopyTo(array!, arrayIndex);

    /// <summary>The index of the first equal item, or -1.</summary>
    public int IndexOf(object item) => items.IndexOf(item);

    /// <summary>Takes the first equal item away. Tells whether there was one.</summary>
    /// <exception cref="InvalidOperationException">The list is read-only.</exception>
    public bool Remove(object item)
    {
        CheckWritable();
        return items.Remove(item);
    }

    /// <inheritdoc/>
    public bool Contains(string member) => members is not null && members.Contains(member);

    /// <inheritdoc/>
    public bool Remove(string member) => members is not null && members.Remove(member);

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) => (members ??= new ScriptObject()).SetReadOnly(member, readOnly);

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep)
    {
        var clone = new ScriptArray(Count);
        foreach (var item in items) clone.items.Add(deep && item is IScriptObject inner ? inner.Clone(deep: true) : item);
        if (members is not null) clone.members = (ScriptObject)members.Clone(deep);
        return clone;
    }

    /// <inheritdoc/>
    public IEnumerator<object> GetEnumerator() => items.GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The named members, or null when there are none.</summary>
    internal ScriptObject? Members => members;

    /// <summary>Sets a named member for a template; false when that is not allowed.</summary>
    internal bool TrySetMember(string name, object? value) =>
        !IsReadOnly && name is not "size" && (members ??= new ScriptObject()).TrySet(name, value);

    private void CheckWritable()
    {
        if (IsReadOnly) throw new InvalidOperationException("The list is read-only.");
    }
}
