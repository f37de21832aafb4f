using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>Makes a <see cref="Glossary"/> of <c>content/woordenlijst.yml</c>.</summary>
internal static class GlossaryReader
{
    public static Glossary Read(ContentFile content, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.Glossary);
        var glossary = new Glossary
        {
            People = References.Once(fields, "people", fields.Groups("people", GroupSchema.GlossaryPerson, PersonOf), person => person.Name),
            Organisations = References.Once(fields, "organisations", fields.Groups("organisations", GroupSchema.GlossaryOrganisation, OrganisationOf, name => new GlossaryOrganisation(name, [])), organisation => organisation.Name),
            Regions = References.Once(fields, "regions", fields.Groups("regions", GroupSchema.GlossaryRegion, RegionOf), region => region.Name),
            Themes = fields.Groups("themes", GroupSchema.GlossaryTheme, ThemeOf),
            Places = fields.Groups("places", GroupSchema.GlossaryPlace, PlaceOf, name => new GlossaryPlace(name, null, Venue: false)),
            Synonyms = Synonyms(fields, "synonyms"),
            Abbreviations = fields.Groups("abbreviations", GroupSchema.GlossaryAbbreviation, AbbreviationOf),
        };
        file.Finish(1);
        return glossary;
    }

    private static Person? PersonOf(Fields fields)
    {
        var person = new Person(fields.Required("name") ?? "")
        {
            Aliases = fields.Texts("aliases"),
            Function = fields.Text("function"),
            Organisation = fields.Text("organisation"),
        };
        return person.Name.Length > 0 ? person : null;
    }

    private static GlossaryOrganisation? OrganisationOf(Fields fields)
    {
        var aliases = fields.Texts("aliases");
        return fields.Required("name") is { } name ? new GlossaryOrganisation(name, aliases) : null;
    }

    private static GlossaryRegion? RegionOf(Fields fields)
    {
        var (aliases, municipalities) = (fields.Texts("aliases"), References.Municipalities(fields, "municipalities"));
        return fields.Required("name") is { } name ? new GlossaryRegion(name, aliases, municipalities) : null;
    }

    private static GlossaryTheme? ThemeOf(Fields fields)
    {
        if (!fields.Has("theme")) fields.Required("theme");
        var theme = fields.Scalar("theme") is { } scalar ? References.Theme(fields, scalar) : null;
        var terms = fields.Texts("terms");
        return theme is null ? null : new GlossaryTheme(theme, terms);
    }

    private static GlossaryPlace? PlaceOf(Fields fields)
    {
        var (municipality, venue) = (References.Municipality(fields, "municipality"), fields.Flag("venue"));
        return fields.Required("name") is { } name ? new GlossaryPlace(name, municipality, venue) : null;
    }

    private static GlossaryAbbreviation? AbbreviationOf(Fields fields)
    {
        var (abbreviation, full) = (fields.Required("short"), fields.Required("full"));
        return abbreviation is null || full is null ? null : new GlossaryAbbreviation(abbreviation, full);
    }

    /// <summary>A list of lists of words.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Synonyms(Fields fields, string key) => fields.Items<IReadOnlyList<string>>(key, (node, at) =>
    {
        if (node is YamlList list && list.Items.All(item => item is YamlScalar { IsNothing: false }))
            return [.. list.Items.Cast<YamlScalar>().Select(item => TidyText.OneLine(item.Value, out _)).Where(word => word.Length > 0)];
        fields.File.Report(ContentMessages.WrongType, node, null, fields.NameOf(key, at), ContentMessages.List, node is YamlMap ? ContentMessages.Group : ContentMessages.OneText);
        return null;
    });
}
