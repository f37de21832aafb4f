using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering.Contract;

namespace SiteGen.Rendering;

/// <summary>Finds names in templates that the program does not have: of texts and of assets. They would only show as a gap in a page.</summary>
internal static partial class TemplateNames
{
    private const string Folder = "templates/";

    internal static IEnumerable<Diagnostic> Check(IFileTree templates, ContractWorld world)
    {
        // A list of texts that could not be read has been told; without it every name would be called unknown.
        var hasTexts = world.Texts.Entries.Count > 0;
        foreach (var path in templates.List().Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            SourceText? source = null;
            var text = Encoding.UTF8.GetString(templates.Read(path)).ReplaceLineEndings("\n");
            foreach (Match match in TextName().Matches(text))
            {
                var name = match.Groups["name"];
                if (!hasTexts || world.Texts.Has(name.Value)) continue;
                var found = RenderingMessages.UnknownText.At((source ??= new SourceText(Folder + path, text)).PlaceAt(name.Index, name.Length), name.Value, Folder + "i18n/" + world.Texts.Language + ".yml");
                yield return source.Excerpted(Hinted(found, name.Value, world.Texts.Entries.Keys));
            }

            foreach (Match match in AssetName().Matches(text))
            {
                var name = match.Groups["name"];
                if (world.Assets.Routes.ContainsKey(name.Value)) continue;
                var found = RenderingMessages.UnknownAsset.At((source ??= new SourceText(Folder + path, text)).PlaceAt(name.Index, name.Length), name.Value);
                yield return source.Excerpted(Hinted(found, name.Value, world.Assets.Routes.Keys));
            }
        }
    }

    private static Diagnostic Hinted(Diagnostic found, string name, IEnumerable<string> known) =>
        Suggestion.Nearest(name, known) is { } near ? found.WithHint(ContentMessages.DidYouMean(near)) : found;

    [GeneratedRegex("""(?<![\w.$/-])texts(?:\.(?<name>[A-Za-z_]\w*)|\[\s*['"](?<name>[^'"]+)['"]\s*\])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TextName();

    [GeneratedRegex("""(?<![\w.$/-])assets\[\s*['"](?<name>[^'"]+)['"]\s*\]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AssetName();
}
