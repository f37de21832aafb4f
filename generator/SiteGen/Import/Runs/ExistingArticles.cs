using System.Text;
using SiteGen.Files;

namespace SiteGen.Import.Runs;

/// <summary>
/// The articles that are there already, found again by the raw report that they came from. Reads only the heads, and those as plain
/// lines: a head that is broken is still the head of an article that must not be overwritten.
/// </summary>
internal sealed class ExistingArticles
{
    private readonly Dictionary<string, string> byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> bySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly IFileTree site;

    internal ExistingArticles(IFileTree site, string folder)
    {
        this.site = site;
        foreach (var path in site.List(folder))
        {
            if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) continue;
            paths.Add(path);
            slugs.Add(path[(path.LastIndexOf('/') + 1)..^3].ToLowerInvariant());
            ReadHead(path);
        }
    }

    /// <summary>The addresses that are taken.</summary>
    internal IReadOnlySet<string> Slugs => slugs;

    /// <summary>Whether a report of these bytes has an article.</summary>
    internal bool Has(string sha256) => byHash.ContainsKey(sha256);

    /// <summary>The article of a report: of the same bytes, or else of the same name; nothing when it has none.</summary>
    internal string? PathOf(string sha256, string source) =>
        byHash.TryGetValue(sha256, out var path) || bySource.TryGetValue(source, out path) ? path : null;

    /// <summary>The text of an article; nothing when there is none at that path.</summary>
    internal string? Find(string path) => paths.Contains(path) && site.Exists(path) ? Read(path) : null;

    private string Read(string path) => Encoding.UTF8.GetString(site.Read(path)).TrimStart('\uFEFF');

    private void ReadHead(string path)
    {
        var text = Read(path);
        var line = 0;
        foreach (var each in text.AsSpan().EnumerateLines())
        {
            if (each.TrimEnd().SequenceEqual("---") != (line++ == 0)) break;
            var field = each.TrimStart();
            if (Value(field, "sha256:") is { Length: >= 64 } hash) byHash.TryAdd(hash[..64], path);
            if (Value(field, "file:") is { Length: > 0 } file) bySource.TryAdd(file, path);
            if (each.StartsWith("slug:", StringComparison.Ordinal) && Value(each, "slug:") is { Length: > 0 } slug) slugs.Add(slug.ToLowerInvariant());
        }
    }

    /// <summary>The value behind a key of the line, without quotes, brackets and comment; also inside a group on one line.</summary>
    private static string? Value(ReadOnlySpan<char> line, string key)
    {
        var at = line.IndexOf(key, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && line[at - 1] is not (' ' or '{' or ','))) return null;
        var value = line[(at + key.Length)..].Trim();
        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            var end = value[1..].IndexOf(value[0]);
            return end < 0 ? null : value.Slice(1, end).ToString();
        }

        var stop = value.IndexOfAny(",}");
        if (stop >= 0) value = value[..stop];
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim().ToString();
    }
}
