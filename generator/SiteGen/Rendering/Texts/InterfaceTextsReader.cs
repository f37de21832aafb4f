using System.Text;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Rendering.Texts;

/// <summary>Reads the words of a language and reports what is missing.</summary>
internal static class InterfaceTextsReader
{
    /// <summary>The folder of the languages among the templates.</summary>
    private const string Folder = "i18n/";

    /// <summary>The language of the built-in list: what it has, every language has to have.</summary>
    private const string Reference = "nl";

    /// <summary>Reads a language. Missing texts are taken from the Dutch list, so that a page can still be shown.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="language">The language (BCP 47); a region in it is passed over when it has no file of its own.</param>
    /// <param name="bag">Where faults go.</param>
    internal static InterfaceTexts Read(IFileTree templates, string language, DiagnosticBag bag)
    {
        var reference = ReadFile(templates, Reference, bag) ?? [];
        var known = templates.Exists(PathOf(language)) ? language : language.Split('-')[0];
        if (known == Reference) return new InterfaceTexts(language, reference);
        if (!templates.Exists(PathOf(known)))
        {
            bag.Add(RenderingMessages.NoTexts.At(SourcePlace.None, language, "templates/" + PathOf(known)));
            return new InterfaceTexts(language, reference);
        }

        var own = ReadFile(templates, known, bag) ?? [];
        foreach (var (name, text) in reference.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (own.TryAdd(name, text)) bag.Add(RenderingMessages.MissingText.At(new SourcePlace("templates/" + PathOf(known)), name, "templates/" + PathOf(known)));
        }

        return new InterfaceTexts(language, own);
    }

    private static string PathOf(string language) => Folder + language + ".yml";

    private static Dictionary<string, InterfaceText>? ReadFile(IFileTree templates, string language, DiagnosticBag bag)
    {
        if (!templates.Exists(PathOf(language)))
        {
            bag.Add(RenderingMessages.NoTexts.At(SourcePlace.None, language, "templates/" + PathOf(language)));
            return null;
        }

        var path = "templates/" + PathOf(language);
        var text = Encoding.UTF8.GetString(templates.Read(PathOf(language))).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var source = new SourceText(path, text);
        if (YamlTree.Read(text, 0, source, bag) is not { } map) return null;
        var entries = new Dictionary<string, InterfaceText>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (TextOf(value) is { } entry) entries[key.Value] = entry;
            else bag.Add(source.Excerpted(RenderingMessages.TextForm.At(new SourcePlace(path, value.Line, value.Column), key.Value, value is YamlMap ? RenderingMessages.PluralForm : RenderingMessages.PlainForm)));
        }

        return entries;
    }

    private static InterfaceText? TextOf(YamlNode value) => value switch
    {
        YamlScalar scalar => new InterfaceText(scalar.Value, scalar.Value, false),
        YamlMap map when map.Entries.Count == 2 && map.Find("one")?.Value is YamlScalar one && map.Find("other")?.Value is YamlScalar other =>
            new InterfaceText(one.Value, other.Value, true),
        _ => null,
    };
}
