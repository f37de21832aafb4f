using System.Text;

namespace SiteGen.Serve;

/// <summary>
/// The rules of a <c>_headers</c> file (the form of Netlify and Cloudflare Pages), so that a page is seen under the same policy
/// here as on the host. Immutable.
/// </summary>
internal sealed class HeaderRules
{
    /// <summary>Headers that only make sense on the host: a browser would keep them for this computer.</summary>
    private static readonly string[] HostOnly = ["Strict-Transport-Security", "Cache-Control", "X-Robots-Tag"];

    private readonly List<(string Pattern, string Name, string Value)> rules = [];

    private HeaderRules()
    {
    }

    /// <summary>No rules.</summary>
    public static HeaderRules None { get; } = new();

    /// <summary>Reads a file; lines that are no rule are passed over.</summary>
    public static HeaderRules Read(ReadOnlySpan<byte> file)
    {
        var read = new HeaderRules();
        var pattern = "";
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n'))
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#') continue;
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = text;
            }
            else if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                var name = text[..colon].Trim();
                if (!HostOnly.Contains(name, StringComparer.OrdinalIgnoreCase)) read.rules.Add((pattern, name, text[(colon + 1)..].Trim()));
            }
        }

        return read;
    }

    /// <summary>The headers for an address.</summary>
    /// <param name="address">Below the root, without leading slash.</param>
    public IReadOnlyList<KeyValuePair<string, string>> For(string address) =>
        [.. rules.Where(rule => Matches(rule.Pattern, "/" + address)).Select(rule => KeyValuePair.Create(rule.Name, rule.Value))];

    private static bool Matches(string pattern, string path)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? string.Equals(pattern, path, StringComparison.Ordinal)
            : path.StartsWith(pattern[..star], StringComparison.Ordinal)
                && path.Length >= pattern.Length - 1
                && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
