using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Data;

namespace SiteGen.Content.Reading;

/// <summary>Makes the list of themes: the built-in one, with <c>content/themas.yml</c> over or instead of it.</summary>
internal static class VocabularyReader
{
    private static readonly Lazy<ThemeVocabulary> BuiltInThemes = new(ReadBuiltIn);

    /// <summary>The themes that the program knows by itself.</summary>
    public static ThemeVocabulary BuiltIn => BuiltInThemes.Value;

    /// <summary>The themes of a site.</summary>
    public static ThemeVocabulary Read(ContentFile content, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.Themes);
        var own = fields.Groups("themes", GroupSchema.Theme, ThemeOf);
        var all = new ThemeVocabulary(fields.Flag("replace") ? own : [.. BuiltIn.All, .. own]);
        var places = file.Finish(1);
        CheckBroader(own, all, places, content.Source, bag);
        return all;
    }

    private static Theme? ThemeOf(Fields fields)
    {
        if (!fields.Has("slug")) fields.Required("slug");
        var (slug, label) = (fields.SlugText("slug"), fields.Required("label"));
        var theme = new Theme(slug ?? "", label ?? "")
        {
            Broader = fields.SlugText("broader"),
            Terms = fields.Texts("terms"),
            Abbreviations = fields.Texts("abbreviations"),
            WeakTerms = fields.Texts("weakTerms"),
            TopMain = fields.Text("topMain"),
            TopSub = fields.Text("topSub"),
        };
        return slug is null || label is null ? null : theme;
    }

    private static void CheckBroader(IReadOnlyList<Theme> own, ThemeVocabulary all, SourceMap places, SourceText source, DiagnosticBag bag)
    {
        for (var i = 0; i < own.Count; i++)
        {
            if (own[i].Broader is not { } broader) continue;
            var place = places.PlaceOf("themes[" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "].broader");
            if (!all.TryGet(broader, out _))
            {
                var fault = ContentMessages.UnknownBroader.At(place, broader);
                bag.Add(source.Excerpted(References.Near(broader, all) is { } hint ? fault.WithHint(hint) : fault));
            }
            else if (IsUnderItself(own[i], all))
            {
                bag.Add(source.Excerpted(ContentMessages.BroaderCycle.At(place, own[i].Slug)));
            }
        }
    }

    private static bool IsUnderItself(Theme theme, ThemeVocabulary all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { theme.Slug };
        for (var at = theme; at.Broader is { } up && all.TryGet(up, out var next); at = next)
        {
            if (string.Equals(next.Slug, theme.Slug, StringComparison.Ordinal)) return true;
            if (!seen.Add(next.Slug)) return false;
        }

        return false;
    }

    private static ThemeVocabulary ReadBuiltIn()
    {
        var table = ReferenceTable.Load("themas");
        var (slug, label, broader) = (table.Column("slug"), table.Column("label"), table.Column("broader"));
        var (main, sub) = (table.Column("top_main"), table.Column("top_sub"));
        var (terms, abbreviations, weak) = (table.Column("terms"), table.Column("abbreviations"), table.Column("weak_terms"));
        return new ThemeVocabulary(table.Rows.Select(row => new Theme(row[slug], row[label])
        {
            Broader = OrNull(row[broader]),
            Terms = row.List(terms),
            Abbreviations = row.List(abbreviations),
            WeakTerms = row.List(weak),
            TopMain = OrNull(row[main]),
            TopSub = OrNull(row[sub]),
        }));
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
