namespace SiteGen.Content.Editing;

/// <summary>The fields of a page that stands by itself and of what is added to the page of a term, as <see cref="ArticleSchema"/> has those of an article.</summary>
public static class PageSchema
{
    /// <summary>The fields of a file below <c>content/paginas/</c>.</summary>
    public static IReadOnlyList<FieldSchema> Text { get; } =
    [
        new("title", FieldKind.Text) { IsRequired = true },
        new("summary", FieldKind.Sentences),
        new("lang", FieldKind.Language),
        new("lastmod", FieldKind.Moment),
        new("draft", FieldKind.Flag),
        new("slug", FieldKind.Slug),
        new("aliases", FieldKind.Alias) { IsList = true },
    ];

    /// <summary>The fields of a file that belongs to a theme, a person, an organisation and so on.</summary>
    public static IReadOnlyList<FieldSchema> Term { get; } =
    [
        new("title", FieldKind.Text),
        new("summary", FieldKind.Sentences),
        new("function", FieldKind.Text),
        new("organisation", FieldKind.Text),
        ArticleSchema.Find("image")!,
        ArticleSchema.Find("image")! with { Key = "logo" },
        new("url", FieldKind.Address),
        ArticleSchema.Find("callToAction")!,
        ArticleSchema.Find("contact")!,
        new("draft", FieldKind.Flag),
        new("slug", FieldKind.Slug),
        new("aliases", FieldKind.Alias) { IsList = true },
    ];
}
