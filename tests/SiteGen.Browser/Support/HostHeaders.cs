namespace SiteGen.Browser.Support;

/// <summary>The rules of the built <c>_headers</c> file, so that the browser meets the same policy as on the host. Immutable.</summary>
internal sealed class HostHeaders
{
    private readonly List<(string Pattern, string Name, string Value)> rules = [];

    /// <summary>Reads the file; without one there are no rules.</summary>
    public HostHeaders(string root)
    {
        var file = Path.Combine(root, "_headers");
        if (!File.Exists(file)) return;
        var pattern = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            if (!char.IsWhiteSpace(line[0])) pattern = line.Trim();
            else if (line.Split(':', 2) is [var name, var value]) rules.Add((pattern, name.Trim(), value.Trim()));
        }
    }

    /// <summary>The headers of a path, the last rule for a name first.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) => rules
        .Where(rule => Matches(rule.Pattern, path))
        .GroupBy(rule => rule.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, group.Last().Value));

    private static bool Matches(string pattern, string path) => pattern.IndexOf('*', StringComparison.Ordinal) is var star and >= 0
        ? path.StartsWith(pattern[..star], StringComparison.Ordinal) && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal)
        : path == pattern;
}
