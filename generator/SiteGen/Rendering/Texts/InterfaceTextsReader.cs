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

    /// <summary>How many missing texts a warning names; whoever copied an old list misses dozens.</summary>
    private const int MostNamed = 5;

    /// <summary>
    /// Reads a language. What a site's own list lacks comes from the list of the same language that the program brings along; what no list of the
    /// language has, from the Dutch one, so that a page can still be shown. Of a list that cannot be read only that is told.
    /// </summary>
    /// <param name="templates">The templates.</param>
    /// <param name="language">The language (BCP 47); a region in it is passed over when it has no file of its own.</param>
    /// <param name="bag">Where faults go.</param>
    internal static InterfaceTexts Read(IFileTree templates, string language, DiagnosticBag bag)
    {
        var reference = ReadWhole(templates, Reference, bag) ?? [];
        var known = templates.Exists(PathOf(language)) ? language : language.Split('-')[0];
        if (known == Reference) return new InterfaceTexts(language, reference);
        if (!templates.Exists(PathOf(known)))
        {
            bag.Add(RenderingMessages.NoTexts.At(SourcePlace.None, language, "templates/" + PathOf(known)));
            return new InterfaceTexts(language, reference);
        }

        if (ReadWhole(templates, known, bag) is not { } own) return new InterfaceTexts(language, reference);
        foreach (var (name, text) in reference.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (own.TryAdd(name, text)) bag.Add(RenderingMessages.MissingText.At(new SourcePlace("templates/" + PathOf(known)), name, "templates/" + PathOf(known)));
        }

        return new InterfaceTexts(language, own);
    }

    /// <summary>A site's own list, completed from the one below it; null when neither can be read.</summary>
    private static Dictionary<string, InterfaceText>? ReadWhole(IFileTree templates, string language, DiagnosticBag bag)
    {
        var own = ReadFile(templates, language, bag);
        if (templates is not LayeredFileTree layered || !layered.Lowest.Exists(PathOf(language))) return own;
        var below = ReadFile(layered.Lowest, language, new DiagnosticBag());
        if (own is null || below is null) return own ?? below;
        var missing = below.Keys.Where(name => !own.ContainsKey(name)).Order(StringComparer.Ordinal).ToArray();
        if (missing.Length == 0) return own;
        foreach (var name in missing) own.Add(name, below[name]);
        var named = string.Join(", ", missing.Take(MostNamed).Select(name => "‘" + name + "’")) + (missing.Length > MostNamed ? ", …" : "");
        bag.Add(RenderingMessages.OwnTextsLack.At(new SourcePlace("templates/" + PathOf(language)), "templates/" + PathOf(language), named));
        return own;
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
