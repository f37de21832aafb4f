using System.Collections.Frozen;

namespace Scriban.Functions;

/// <summary>A family of built-in functions under one name: <c>string</c>, <c>array</c>. Immutable.</summary>
internal sealed class BuiltInNamespace
{
    private readonly FrozenDictionary<string, object> members;

    public BuiltInNamespace(string name, IReadOnlyList<BuiltIn> functions, params (string Name, object Value)[] values)
    {
        Name = name;
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var function in functions) all.Add(function.Name[(name.Length + 1)..], function);
        foreach (var (key, value) in values) all.Add(key, value);
        Names = [.. all.Keys.Order(StringComparer.Ordinal)];
        members = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>The names of its functions, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool TryGet(TemplateContext context, string name, out object? value)
    {
        if (Name == "date" && name == "format")
        {
            value = context.DateFormat;
            return true;
        }

        return members.TryGetValue(name, out value);
    }
}
