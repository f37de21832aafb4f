using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Import;

/// <summary>
/// Which article was made of which raw report. It is read from the text of the files rather than from articles: also a file
/// that is not right at the moment says what it came from, and so is never made a second time. Immutable.
/// </summary>
public sealed partial class ArticleSources
{
    private const string Articles = ContentReader.Folder + "/nieuws";

    private readonly Dictionary<string, string> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byHash = new(StringComparer.Ordinal);

    private ArticleSources()
    {
    }

    /// <summary>Reads the articles of a site.</summary>
    /// <param name="root">The root of the site.</param>
    public static ArticleSources Read(IFileTree root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var found = new ConcurrentBag<(string Path, string File, string Hash)>();
        Parallel.ForEach(root.List(Articles).Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)), path =>
        {
            var text = Encoding.UTF8.GetString(root.Read(path));
            var end = text.IndexOf("\n---", StringComparison.Ordinal);
            var head = end < 0 ? text : text[..end];
            var source = head.IndexOf("\nsource:", StringComparison.Ordinal);
            if (source < 0) return;
            var rest = head[source..];
            found.Add((path, FileValue().Match(rest).Groups["value"].Value, HashValue().Match(rest).Groups["value"].Value));
        });
        var sources = new ArticleSources();
        foreach (var (path, file, hash) in found.OrderBy(one => one.Path, StringComparer.Ordinal))
        {
            if (file.Length > 0) sources.byFile.TryAdd(file, path);
            if (hash.Length > 0) sources.byHash.TryAdd(hash, path);
        }

        return sources;
    }

    /// <summary>Whether an article was made of the report at this path, relative to the root.</summary>
    public bool HasFile(string file) => byFile.ContainsKey(file);

    /// <summary>The article that was made of a report, by its content or else by its name; null when there is none.</summary>
    /// <param name="file">The path of the report, as the article would have it.</param>
    /// <param name="hash">The SHA-256 of the report in lower-case hexadecimal.</param>
    public string? ArticleOf(string file, string hash) => byHash.GetValueOrDefault(hash) ?? byFile.GetValueOrDefault(file);

    [GeneratedRegex("""\bfile:\s*["']?(?<value>[^"',}\r\n#]*[^"',}\r\n#\s])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileValue();

    [GeneratedRegex("""\bsha256:\s*["']?(?<value>[0-9a-f]{64})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HashValue();
}
