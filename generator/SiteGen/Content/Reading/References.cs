using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>Fields that name something of a list: themes, municipalities, kinds of meeting.</summary>
internal static class References
{
    /// <summary>Slugs of themes that the file names by slug or label.</summary>
    public static IReadOnlyList<string> Themes(Fields fields, string key) => Once(fields, key, fields.Items(key, (node, at) =>
    {
        if (node is not YamlScalar scalar)
        {
            fields.File.Report(ContentMessages.WrongType, node, null, fields.NameOf(key, at), ContentMessages.OneText, node is YamlList ? ContentMessages.List : ContentMessages.Group);
            return null;
        }

        return Theme(fields, scalar);
    }), slug => slug);

    /// <summary>The slug of the theme that a value names; null when there is none.</summary>
    public static string? Theme(Fields fields, YamlScalar scalar)
    {
        var themes = fields.File.World.Themes;
        if (themes.TryResolve(scalar.Value.Trim(), out var theme)) return theme.Slug;
        fields.File.Report(ContentMessages.UnknownTheme, scalar, Near(scalar.Value, themes), Fields.Short(scalar.Value));
        return null;
    }

    /// <summary>The hint with the slug, else the label, that was probably meant; null when none is near.</summary>
    public static string? Near(string typed, ThemeVocabulary themes) =>
        Fields.Proposal(typed, themes.All.Select(theme => theme.Slug)) ?? Fields.Proposal(typed, themes.Names);

    /// <summary>Names of municipalities; an unknown one is kept, with a warning.</summary>
    public static IReadOnlyList<string> Municipalities(Fields fields, string key)
    {
        var names = fields.Texts(key);
        for (var i = 0; i < names.Count; i++)
        {
            if (MunicipalityNames.IsKnown(names[i])) continue;
            var node = (fields.PlaceOf(key) as YamlList)?.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Value.Trim() == names[i]);
            fields.File.Report(ContentMessages.UnknownMunicipality, node ?? fields.PlaceOf(key), MunicipalityNames.Near(names[i]), Fields.Short(names[i]));
        }

        return Once(fields, key, names, name => name);
    }

    /// <summary>The name of one municipality; an unknown one is kept, with a warning.</summary>
    public static string? Municipality(Fields fields, string key)
    {
        var name = fields.Text(key);
        if (name is not null && !MunicipalityNames.IsKnown(name))
            fields.File.Report(ContentMessages.UnknownMunicipality, fields.PlaceOf(key), MunicipalityNames.Near(name), Fields.Short(name));
        return name;
    }

    /// <summary>The kind of meeting; an unknown one is kept, with a warning.</summary>
    public static string? MeetingKind(Fields fields, string key)
    {
        var kind = fields.Text(key);
        if (kind is not null && !MeetingKinds.All.Contains(kind, StringComparer.Ordinal))
            fields.File.Report(ContentMessages.UnknownMeetingKind, fields.PlaceOf(key), Fields.Proposal(kind, MeetingKinds.All), Fields.Short(kind), string.Join(", ", MeetingKinds.All));
        return kind;
    }

    /// <summary>The values of a list without doubles, which are reported.</summary>
    public static IReadOnlyList<T> Once<T>(Fields fields, string key, IReadOnlyList<T> values, Func<T, string> name)
    {
        if (values.Count < 2) return values;
        HashSet<string>? seen = null;
        List<T>? once = null;
        for (var i = 0; i < values.Count; i++)
        {
            var word = name(values[i]);
            if ((seen ??= new HashSet<string>(values.Count, StringComparer.OrdinalIgnoreCase)).Add(word))
            {
                once?.Add(values[i]);
                continue;
            }

            once ??= [.. values.Take(i)];
            fields.File.Report(ContentMessages.Doubled, fields.PlaceOf(key), null, fields.NameOf(key), Fields.Short(word));
        }

        return once ?? values;
    }
}
