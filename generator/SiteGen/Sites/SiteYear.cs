namespace SiteGen.Sites;

/// <summary>The articles of a year. Immutable.</summary>
/// <param name="Year">The year; absent for articles whose year is not known.</param>
/// <param name="Articles">Newest first.</param>
public sealed record SiteYear(int? Year, IReadOnlyList<SiteArticle> Articles)
{
    /// <summary>The address of its list.</summary>
    public string Route => Routes.Year(Year);
}
