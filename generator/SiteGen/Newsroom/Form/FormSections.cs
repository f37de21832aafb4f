namespace SiteGen.Newsroom.Form;

/// <summary>In which order the form asks for the fields, and under which headings. A test sees to it that every field is in one.</summary>
internal static class FormSections
{
    /// <summary>The sections: id, heading and the fields at the top of an article.</summary>
    public static IReadOnlyList<(string Id, string Heading, IReadOnlyList<string> Fields)> All { get; } =
    [
        ("bericht", "Bericht", ["title", "kind", "summary", FormNames.Body]),
        ("bijeenkomst", "Bijeenkomst", ["session", "municipalities", "region"]),
        ("wie", "Wie waren erbij", ["people", "organisations"]),
        ("onderwerp", "Onderwerp", ["themes", "series"]),
        ("afzender", "Afzender, oproep en contact", ["publisher", "callToAction", "contact"]),
        ("beeld", "Beeld en stukken", ["image", "video", "documents"]),
        ("verwant", "Ervoor en erna", ["related"]),
        ("datums", "Datums en adres", ["date", "lastmod", "changes", "lang", "slug", "aliases"]),
    ];

    /// <summary>What the form shows in another way: the status on top, the questions, and what only the import writes.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } = ["draft", "publishDate", "expiryDate", "questions", "source"];
}
