namespace Scriban.Runtime;

/// <summary>Whatever can be gone through item by item, seen as a list: arrays, ranges, the characters of a text, the members of an object.</summary>
internal readonly struct ListView
{
    private readonly object source;

    private ListView(object source, int count)
    {
        this.source = source;
        Count = count;
    }

    public int Count { get; }

    public object? this[int index] => source switch
    {
        ScriptArray array => array[index],
        IReadOnlyList<object?> list => list[index],
        string text => text[index].ToString(),
        ScriptObject members => index < members.Count ? new Pair(members.NameAt(index), members.ValueAt(index)) : null,
        _ => null,
    };

    /// <summary>Sees a value as a list; false when it is none.</summary>
    public static bool TryOf(object? value, out ListView view)
    {
        view = value switch
        {
            ScriptArray array => new ListView(array, array.Count),
            IReadOnlyList<object?> list => new ListView(list, list.Count),
            string text => new ListView(text, text.Length),
            ScriptObject members => new ListView(members, members.Count),
            EmptyValue => new ListView(string.Empty, 0),
            _ => default,
        };
        return view.source is not null;
    }

    /// <summary>Whether a value is a list proper: an array or a range, not a text or an object.</summary>
    public static bool IsList(object? value) => value is ScriptArray or IReadOnlyList<object?>;

    public List<object?> ToList()
    {
        var items = new List<object?>(Count);
        for (var i = 0; i < Count; i++) items.Add(this[i]);
        return items;
    }
}
