namespace SiteGen.Content;

/// <summary>Everything in <c>content/</c>, read and checked: what <see cref="ContentReader"/> makes. Immutable; lists are in path order.</summary>
public sealed record ContentSet
{
    /// <summary>The settings of <c>content/site.yml</c>.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The articles of <c>content/nieuws/</c>.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>The pages of <c>content/paginas/</c>.</summary>
    public IReadOnlyList<TextPage> Pages { get; init; } = [];

    /// <summary>What editors added to the pages of terms.</summary>
    public IReadOnlyList<TermPage> Terms { get; init; } = [];

    /// <summary>The controlled list of themes.</summary>
    public ThemeVocabulary Themes { get; init; } = ThemeVocabulary.Empty;

    /// <summary>The site's own words.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;
}
