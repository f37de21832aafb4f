namespace SiteGen.Sites;

/// <summary>What a consultancy shows of its work. Immutable; empty for a site without references.</summary>
/// <param name="Articles">All references, newest first.</param>
/// <param name="Advisers">Who did the work, most references first.</param>
/// <param name="Themes">The themes of the references, most references first.</param>
public sealed record Showcase(IReadOnlyList<SiteArticle> Articles, IReadOnlyList<Adviser> Advisers, IReadOnlyList<ShowcaseTheme> Themes);

/// <summary>An adviser with references. Immutable.</summary>
/// <param name="Person">The person.</param>
/// <param name="References">The references, newest first.</param>
public sealed record Adviser(PersonTerm Person, IReadOnlyList<SiteArticle> References);

/// <summary>A theme with references. Immutable.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="References">The references, newest first.</param>
public sealed record ShowcaseTheme(ThemeTerm Theme, IReadOnlyList<SiteArticle> References);
