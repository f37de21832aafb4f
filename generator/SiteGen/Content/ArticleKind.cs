namespace SiteGen.Content;

/// <summary>What an article is: the label that a reader sees.</summary>
public enum ArticleKind
{
    /// <summary>A report of a meeting that was held: <c>verslag</c>.</summary>
    Report,

    /// <summary>An announcement of something to come: <c>aankondiging</c>.</summary>
    Announcement,

    /// <summary>A consultancy's reference: <c>referentie</c>.</summary>
    Reference,

    /// <summary>Other news: <c>nieuws</c>.</summary>
    News,
}

/// <summary>The words that content files use for <see cref="ArticleKind"/>.</summary>
public static class ArticleKindWords
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = ["verslag", "aankondiging", "referentie", "nieuws"];

    /// <summary>The word in a content file.</summary>
    public static string Word(this ArticleKind kind) => All[(int)kind];
}
