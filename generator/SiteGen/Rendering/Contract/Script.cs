using Scriban.Runtime;

namespace SiteGen.Rendering.Contract;

/// <summary>Makes the objects and lists that templates see.</summary>
internal static class Script
{
    /// <summary>An object with its members in order; a missing value is null, so that every name of the contract exists.</summary>
    internal static ScriptObject Object(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var made = new ScriptObject(members.Length);
        foreach (var (name, value) in members) made[name] = value!;
        return made;
    }

    /// <summary>A list.</summary>
    internal static ScriptArray List(IEnumerable<object?> items)
    {
        var list = items.TryGetNonEnumeratedCount(out var count) ? new ScriptArray(count) : new ScriptArray();
        foreach (var item in items) list.Add(item);
        return list;
    }

    /// <summary>A list of what each item becomes.</summary>
    internal static ScriptArray List<T>(IReadOnlyCollection<T> items, Func<T, object?> make)
    {
        var list = new ScriptArray(items.Count);
        foreach (var item in items) list.Add(make(item));
        return list;
    }

    /// <summary>A list of nothing.</summary>
    internal static ScriptArray Empty() => [];

    /// <summary>The text; null when it is empty.</summary>
    internal static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
