using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Files;
using SiteGen.Rendering.Scripts;
using SiteGen.Sites;

namespace SiteGen.Rendering.Assets;

/// <summary>
/// The files of <c>templates/assets/</c> as they are published: under names that hold a hash of their content, so that a browser may keep them for
/// ever. Names of other assets within style sheets and scripts are replaced. Immutable.
/// </summary>
internal sealed partial class AssetFiles
{
    /// <summary>Where they are published, below the root of the site.</summary>
    internal const string Folder = "assets/";

    /// <summary>Where they stand among the templates.</summary>
    private const string Source = "assets";

    /// <summary>Enough letters that two contents never share a name by chance.</summary>
    private const int HashLength = 10;

    private readonly FrozenDictionary<string, string> published;

    private AssetFiles(Dictionary<string, string> published, IReadOnlyList<Artifact> files) =>
        (this.published, Files) = (published.ToFrozenDictionary(StringComparer.Ordinal), files);

    /// <summary>The finished files, in the order of their paths.</summary>
    internal IReadOnlyList<Artifact> Files { get; }

    /// <summary>The names of the assets, <c>site.css</c>, each with its route, <c>assets/site.1a2b3c.css</c>.</summary>
    internal IReadOnlyDictionary<string, string> Routes => published;

    /// <summary>Reads and names the assets.</summary>
    /// <param name="templates">The templates, own and built-in.</param>
    /// <param name="brandCss">The rules that go before <c>site.css</c>; empty for none.</param>
    internal static AssetFiles Read(IFileTree templates, string brandCss)
    {
        var reading = new Reading(templates, brandCss);
        foreach (var path in templates.List(Source)) reading.Publish(path[(Source.Length + 1)..]);
        return new AssetFiles(reading.Routes, [.. reading.Files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    [GeneratedRegex("""url\(\s*(?<quote>['"]?)(?<name>[^'")\s]+)\k<quote>\s*\)""", RegexOptions.None, 1000)]
    private static partial Regex StyleReference();

    [GeneratedRegex("""(?<quote>['"])(?<name>\.{1,2}/[^'"\n]+)\k<quote>""", RegexOptions.None, 1000)]
    private static partial Regex ScriptReference();

    private sealed class Reading(IFileTree templates, string brandCss)
    {
        private readonly HashSet<string> open = new(StringComparer.Ordinal);

        internal Dictionary<string, string> Routes { get; } = new(StringComparer.Ordinal);

        internal List<Artifact> Files { get; } = [];

        /// <summary>Publishes an asset after those that it names; null when there is none of that name, or when it names itself in a circle.</summary>
        internal string? Publish(string name)
        {
            if (Routes.TryGetValue(name, out var route)) return route;
            if (!templates.Exists(Source + "/" + name) || !open.Add(name)) return null;
            var bytes = templates.Read(Source + "/" + name);
            var extension = Path.GetExtension(name);
            if (extension is ".css") bytes = Encoding.UTF8.GetBytes(Style(name, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')));
            else if (extension is ".js" or ".mjs") bytes = Encoding.UTF8.GetBytes(ScriptMinifier.Shrink(Replace(ScriptReference(), name, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))));
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
            route = Folder + name[..^extension.Length] + "." + hash + extension;
            Routes[name] = route;
            Files.Add(new Artifact(route, bytes) { Source = "templates/" + Source + "/" + name });
            open.Remove(name);
            return route;
        }

        private string Style(string name, string css) =>
            (name == "site.css" && brandCss.Length > 0 ? brandCss + "\n" : "") + Replace(StyleReference(), name, css);

        private string Replace(Regex references, string name, string text) => references.Replace(text, match =>
        {
            var named = match.Groups["name"];
            var target = Resolve(name, named.Value);
            if (target is null || Publish(target) is not { } route) return match.Value;
            var relative = string.Concat(Enumerable.Repeat("../", name.Count(c => c == '/'))) + route[Folder.Length..];
            if (references == ScriptReference() && relative[0] != '.') relative = "./" + relative;
            return match.Value[..(named.Index - match.Index)] + relative + match.Value[(named.Index - match.Index + named.Length)..];
        });

        private static string? Resolve(string from, string name)
        {
            var segments = from.Split('/')[..^1].ToList();
            foreach (var segment in name.Split('/'))
            {
                if (segment == ".") continue;
                if (segment != "..") segments.Add(segment);
                else if (segments.Count == 0) return null;
                else segments.RemoveAt(segments.Count - 1);
            }

            var path = string.Join('/', segments);
            return TreePath.IsSafe(path) ? path : null;
        }
    }
}
