using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// An object as templates know it: named members in the order in which they were added. Not safe for concurrent writes;
/// once filled, it may be read by any number of renders at the same time.
/// </summary>
public class ScriptObject : IScriptObject, IDictionary<string, object>
{
    /// <summary>Up to so many members a look through all of them is faster than hashing the name.</summary>
    private const int ScanLimit = 8;

    private readonly IEqualityComparer<string>? comparer;
    private Member[] members;
    private Dictionary<string, int>? index;
    private int count;

    /// <summary>Makes an empty object.</summary>
    public ScriptObject() => members = [];

    /// <summary>Makes an empty object with room for <paramref name="capacity"/> members.</summary>
    public ScriptObject(int capacity) => members = capacity <= 0 ? [] : new Member[capacity];

    /// <summary>Makes an empty object whose names are compared by <paramref name="keyComparer"/>.</summary>
    public ScriptObject(IEqualityComparer<string> keyComparer)
    {
        comparer = ReferenceEquals(keyComparer, StringComparer.Ordinal) ? null : keyComparer;
        members = [];
    }

    private struct Member
    {
        public string Name;
        public object? Value;
        public bool ReadOnly;
    }

    /// <inheritdoc cref="IScriptObject.Count"/>
    public int Count => count;

    /// <inheritdoc/>
    public bool IsReadOnly { get; set; }

    /// <summary>The names of the members, in order.</summary>
    public ICollection<string> Keys
    {
        get
        {
            var keys = new string[count];
            for (var i = 0; i < count; i++) keys[i] = members[i].Name;
            return keys;
        }
    }

    /// <summary>The values of the members, in order.</summary>
    public ICollection<object> Values
    {
        get
        {
            var values = new object[count];
            for (var i = 0; i < count; i++) values[i] = members[i].Value!;
            return values;
        }
    }

    /// <summary>The value of a member; null when there is none. Setting adds the member or replaces its value.</summary>
    /// <exception cref="InvalidOperationException">The object is read-only.</exception>
    public object this[string key]
    {
        get => TryGetValue(key, out var value) ? value! : null!;
        set => SetValue(key, value, readOnly: false);
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    /// <exception cref="InvalidOperationException">The object is read-only.</exception>
    public void Add(string key, object value)
    {
        if (Find(key) >= 0) throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        SetValue(key, value, readOnly: false);
    }

    /// <summary>Whether there is a member of that name.</summary>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <inheritdoc/>
    public bool Contains(string member) => Find(member) >= 0;

    /// <summary>The value of a member, if there is one of that name.</summary>
    public bool TryGetValue(string key, out object? value)
    {
        var i = Find(key);
        value = i < 0 ? null : members[i].Value;
        return i >= 0;
    }

    bool IDictionary<string, object>.TryGetValue(string key, out object value)
    {
        var found = TryGetValue(key, out var held);
        value = held!;
        return found;
    }

    /// <summary>The value of a member if it is a <typeparamref name="T"/>, otherwise the default of that type.</summary>
    public T GetSafeValue<T>(string name) => TryGetValue(name, out var value) && value is T typed ? typed : default!;

    /// <summary>Sets a member, and whether templates may change it.</summary>
    /// <exception cref="InvalidOperationException">The object is read-only.</exception>
    public void SetValue(string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (IsReadOnly) throw new InvalidOperationException("The object is read-only.");
        var i = Find(member);
        if (i < 0) i = Append(member);
        members[i].Value = value;
        members[i].ReadOnly = readOnly;
    }

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
        var i = Find(member);
        if (i < 0)
        {
            // Forbidding a name before it exists keeps it null for good.
            i = Append(member);
        }

        members[i].ReadOnly = readOnly;
    }

    /// <inheritdoc cref="IScriptObject.Remove"/>
    public bool Remove(string member)
    {
        var i = Find(member);
        if (i < 0) return false;
        Array.Copy(members, i + 1, members, i, count - i - 1);
        members[--count] = default;
        index = null;
        if (count > ScanLimit) BuildIndex();
        return true;
    }

    /// <summary>Takes all members away.</summary>
    public void Clear()
    {
        Array.Clear(members, 0, count);
        count = 0;
        index = null;
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep)
    {
        var clone = comparer is null ? new ScriptObject(count) : new ScriptObject(comparer);
        for (var i = 0; i < count; i++)
        {
            var value = members[i].Value;
            clone.SetValue(members[i].Name, deep && value is IScriptObject inner ? inner.Clone(deep: true) : value, members[i].ReadOnly);
        }

        return clone;
    }

    /// <summary>The members in order.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return new KeyValuePair<string, object?>(members[i].Name, members[i].Value);
    }

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return new KeyValuePair<string, object>(members[i].Name, members[i].Value!);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var (name, value) in this) array[arrayIndex++] = new KeyValuePair<string, object>(name, value!);
    }

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => Remove(item.Key);

    /// <summary>The name of the member at a place in the order.</summary>
    internal string NameAt(int i) => members[i].Name;

    /// <summary>The value of the member at a place in the order.</summary>
    internal object? ValueAt(int i) => members[i].Value;

    /// <summary>Whether a template may set that member.</summary>
    internal bool CanWrite(string name)
    {
        if (IsReadOnly) return false;
        var i = Find(name);
        return i < 0 || !members[i].ReadOnly;
    }

    /// <summary>Sets a member for a template; false when it is read-only.</summary>
    internal bool TrySet(string name, object? value)
    {
        if (IsReadOnly) return false;
        var i = Find(name);
        if (i < 0) i = Append(name);
        else if (members[i].ReadOnly) return false;
        members[i].Value = value;
        return true;
    }

    private int Append(string name)
    {
        if (count == members.Length) Array.Resize(ref members, Math.Max(4, count * 2));
        members[count] = new Member { Name = name };
        if (index is not null) index.Add(name, count);
        count++;
        if (index is null && count > ScanLimit) BuildIndex();
        return count - 1;
    }

    private void BuildIndex()
    {
        index = new Dictionary<string, int>(members.Length, comparer ?? StringComparer.Ordinal);
        for (var i = 0; i < count; i++) index.Add(members[i].Name, i);
    }

    private int Find(string name)
    {
        if (index is not null) return index.TryGetValue(name, out var at) ? at : -1;
        if (comparer is not null) return FindByComparer(name);
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(members[i].Name, name) || string.Equals(members[i].Name, name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private int FindByComparer(string name)
    {
        for (var i = 0; i < count; i++)
        {
            if (comparer!.Equals(members[i].Name, name)) return i;
        }

        return -1;
    }
}
