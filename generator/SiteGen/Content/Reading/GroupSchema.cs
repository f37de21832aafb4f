namespace SiteGen.Content.Reading;

/// <summary>The names of the fields that a group may have. A name outside it is a diagnostic; SCHEMA.md describes them all.</summary>
/// <param name="Name">The group in SCHEMA.md.</param>
/// <param name="Keys">The names of its fields.</param>
internal sealed record GroupSchema(string Name, params string[] Keys)
{
    public static GroupSchema Article { get; } = new("article", "title", "kind", "lang", "summary", "date", "lastmod", "changes", "publishDate",
        "expiryDate", "draft", "slug", "aliases", "session", "municipalities", "region", "publisher", "organisations", "people", "themes",
        "series", "related", "callToAction", "contact", "image", "video", "documents", "source", "questions");

    public static GroupSchema Session { get; } = new("session", "name", "kind", "date", "endDate", "time", "place", "venue", "attendance", "theme");

    public static GroupSchema Change { get; } = new("changes", "date", "note");

    public static GroupSchema Organisation { get; } = new("organisations", "name", "role");

    public static GroupSchema Person { get; } = new("people", "name", "aliases", "function", "organisation", "role", "former");

    public static GroupSchema Related { get; } = new("related", "relation", "title", "date", "when", "url");

    public static GroupSchema CallToAction { get; } = new("callToAction", "title", "text", "email", "url");

    public static GroupSchema Contact { get; } = new("contact", "name", "function", "organisation", "email", "phone", "url", "image");

    public static GroupSchema Image { get; } = new("image", "src", "alt", "caption", "credit", "decorative");

    public static GroupSchema Video { get; } = new("video", "url", "title", "captions");

    public static GroupSchema Document { get; } = new("documents", "title", "src");

    public static GroupSchema Source { get; } = new("source", "file", "sha256");

    public static GroupSchema Question { get; } = new("questions", "field", "question", "evidence", "candidates");

    public static GroupSchema TextPage { get; } = new("page", "title", "summary", "lang", "lastmod", "draft", "slug", "aliases");

    public static GroupSchema TermPage { get; } = new("term", "title", "summary", "function", "organisation", "image", "logo", "url", "callToAction",
        "contact", "draft", "slug", "aliases");

    public static GroupSchema Site { get; } = new("site.yml", "title", "description", "sender", "baseUrl", "language", "timeZone", "pageSize", "menu",
        "footerMenu", "brand", "contact", "correctionEmail", "forms", "accessibility", "woo", "security", "host", "holdUncertain", "searchShortcut");

    public static GroupSchema Sender { get; } = new("sender", "name", "kind", "url", "identifier");

    public static GroupSchema MenuItem { get; } = new("menu", "title", "url");

    public static GroupSchema Brand { get; } = new("brand", "tokens", "themeClass", "logo", "favicon", "fonts", "shareImage");

    public static GroupSchema Font { get; } = new("fonts", "family", "src", "weight", "italic");

    public static GroupSchema Accessibility { get; } = new("accessibility", "status", "declaration", "date", "email", "phone");

    public static GroupSchema Woo { get; } = new("woo", "publisher", "publisherId", "category");

    public static GroupSchema Security { get; } = new("security", "contact", "expires", "policy");

    public static GroupSchema Themes { get; } = new("themas.yml", "themes", "replace");

    public static GroupSchema Theme { get; } = new("theme", "slug", "label", "broader", "terms", "abbreviations", "weakTerms", "topMain", "topSub");

    public static GroupSchema Glossary { get; } = new("woordenlijst.yml", "people", "organisations", "regions", "themes", "places", "synonyms", "abbreviations");

    public static GroupSchema GlossaryPerson { get; } = new("glossary people", "name", "aliases", "function", "organisation");

    public static GroupSchema GlossaryOrganisation { get; } = new("glossary organisations", "name", "aliases");

    public static GroupSchema GlossaryRegion { get; } = new("glossary regions", "name", "aliases", "municipalities");

    public static GroupSchema GlossaryTheme { get; } = new("glossary themes", "theme", "terms");

    public static GroupSchema GlossaryPlace { get; } = new("glossary places", "name", "municipality", "venue");

    public static GroupSchema GlossaryAbbreviation { get; } = new("glossary abbreviations", "short", "full");

    /// <summary>All of them, in the order of SCHEMA.md.</summary>
    public static IReadOnlyList<GroupSchema> All { get; } =
    [
        Article, Session, Change, Organisation, Person, Related, CallToAction, Contact, Image, Video, Document, Source, Question, TextPage,
        TermPage, Site, Sender, MenuItem, Brand, Font, Accessibility, Woo, Security, Themes, Theme, Glossary, GlossaryPerson,
        GlossaryOrganisation, GlossaryRegion, GlossaryTheme, GlossaryPlace, GlossaryAbbreviation,
    ];
}
