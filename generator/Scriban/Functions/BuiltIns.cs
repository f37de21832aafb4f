using System.Collections.Frozen;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Everything a template finds without anyone putting it there.</summary>
internal static class BuiltIns
{
    private static readonly FrozenDictionary<string, object> All = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["array"] = new BuiltInNamespace("array", ArrayFunctions.All),
        ["date"] = new BuiltInNamespace("date", DateFunctions.All, ("default_format", DateFunctions.DefaultFormat)),
        ["empty"] = EmptyValue.Instance,
        ["html"] = new BuiltInNamespace("html", HtmlFunctions.All),
        ["include"] = IncludeFunctions.Include,
        ["include_join"] = IncludeFunctions.IncludeJoin,
        ["math"] = new BuiltInNamespace("math", MathFunctions.All),
        ["object"] = new BuiltInNamespace("object", ObjectFunctions.All),
        ["regex"] = new BuiltInNamespace("regex", RegexFunctions.All),
        ["string"] = new BuiltInNamespace("string", StringFunctions.All),
        ["timespan"] = new BuiltInNamespace("timespan", TimeSpanFunctions.All, ("zero", TimeSpan.Zero)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static bool TryGet(string name, out object? value) => All.TryGetValue(name, out value);
}
