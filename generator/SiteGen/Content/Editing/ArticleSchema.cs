using SiteGen.Content.Reading;

namespace SiteGen.Content.Editing;

/// <summary>
/// The fields of an article with what each takes: what SCHEMA.md tells in words, for whoever makes a form or a file of it.
/// The names and their order are those that the reader holds files to.
/// </summary>
public static class ArticleSchema
{
    private static readonly IReadOnlyList<FieldSchema> ImageFields =
    [
        new("src", FieldKind.File) { IsRequired = true },
        new("alt", FieldKind.Text),
        new("caption", FieldKind.Text),
        new("credit", FieldKind.Text),
        new("decorative", FieldKind.Flag),
    ];

    /// <summary>The fields at the top of an article, in their canonical order.</summary>
    public static IReadOnlyList<FieldSchema> Fields { get; } =
    [
        new("title", FieldKind.Text) { IsRequired = true, MaxLength = ArticleReader.MaxTitle },
        new("kind", FieldKind.Choice) { Choices = ArticleKindWords.All },
        new("lang", FieldKind.Language),
        new("summary", FieldKind.Sentences) { MaxLength = ArticleReader.MaxSummary },
        new("date", FieldKind.Date),
        new("lastmod", FieldKind.Moment),
        Group("changes", new("date", FieldKind.Moment) { IsRequired = true }, new("note", FieldKind.Text) { IsRequired = true }) with { IsList = true },
        new("publishDate", FieldKind.Moment),
        new("expiryDate", FieldKind.Moment),
        new("draft", FieldKind.Flag),
        new("slug", FieldKind.Slug),
        new("aliases", FieldKind.Alias) { IsList = true },
        Group(
            "session",
            new("name", FieldKind.Text),
            new("kind", FieldKind.MeetingKind),
            new("date", FieldKind.Date),
            new("endDate", FieldKind.Date),
            new("time", FieldKind.TimeRange),
            new("place", FieldKind.Text),
            new("venue", FieldKind.Text),
            new("attendance", FieldKind.Text),
            new("theme", FieldKind.Text)),
        new("municipalities", FieldKind.Municipality) { IsList = true },
        new("region", FieldKind.Text),
        new("publisher", FieldKind.Text),
        Group("organisations", new("name", FieldKind.Text) { IsRequired = true }, new("role", FieldKind.Text)) with { IsList = true, TakesBareText = true },
        Group(
            "people",
            new("name", FieldKind.Text) { IsRequired = true },
            new("aliases", FieldKind.Text) { IsList = true },
            new("function", FieldKind.Text),
            new("organisation", FieldKind.Text),
            new("role", FieldKind.Text),
            new("former", FieldKind.Flag)) with { IsList = true, TakesBareText = true },
        new("themes", FieldKind.Theme) { IsList = true },
        new("series", FieldKind.Slug),
        Group(
            "related",
            new("relation", FieldKind.Choice) { IsRequired = true, Choices = RelationWords.All },
            new("title", FieldKind.Text) { IsRequired = true },
            new("date", FieldKind.Date),
            new("when", FieldKind.Text),
            new("url", FieldKind.Address)) with { IsList = true },
        Group("callToAction", new("title", FieldKind.Text), new("text", FieldKind.Sentences), new("email", FieldKind.Email), new("url", FieldKind.Address)),
        Group(
            "contact",
            new("name", FieldKind.Text),
            new("function", FieldKind.Text),
            new("organisation", FieldKind.Text),
            new("email", FieldKind.Email),
            new("phone", FieldKind.Phone),
            new("url", FieldKind.Address),
            new("image", FieldKind.File)),
        Group("image", [.. ImageFields]),
        Group("video", new("url", FieldKind.FileOrAddress) { IsRequired = true }, new("title", FieldKind.Text), new("captions", FieldKind.File)),
        Group("documents", new("title", FieldKind.Text) { IsRequired = true }, new("src", FieldKind.FileOrAddress) { IsRequired = true }) with { IsList = true },
        Group("source", new("file", FieldKind.Machine), new("sha256", FieldKind.Machine)),
        Group(
            "questions",
            new("field", FieldKind.Machine) { IsRequired = true },
            new("question", FieldKind.Sentences) { IsRequired = true },
            new("evidence", FieldKind.Sentences),
            new("candidates", FieldKind.Text) { IsList = true }) with { IsList = true },
    ];

    /// <summary>The field at a path such as <c>session.date</c> or <c>people[2].name</c>; null when the schema has none there.</summary>
    /// <param name="path">The path of a value.</param>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public static FieldSchema? Find(string path)
    {
        FieldSchema? found = null;
        var fields = Fields;
        foreach (var step in FieldPath.Parse(path).Steps)
        {
            if (step.IsItem) continue;
            found = Find(fields, step.Key);
            if (found is null) return null;
            fields = found.Fields;
        }

        return found;
    }

    internal static FieldSchema? Find(IReadOnlyList<FieldSchema> fields, string key)
    {
        foreach (var field in fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal)) return field;
        }

        return null;
    }

    /// <summary>The place of a field in the canonical order; behind all others when the schema does not have it.</summary>
    internal static int Order(IReadOnlyList<FieldSchema> fields, string key)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Key, key, StringComparison.Ordinal)) return i;
        }

        return int.MaxValue;
    }

    private static FieldSchema Group(string key, params FieldSchema[] fields) => new(key, FieldKind.Group) { Fields = fields };
}
