using SiteGen.Content;

namespace SiteGen.Sites;

/// <summary>
/// A whole site as one read-only graph: what <see cref="SiteBuilder"/> makes of the content. Immutable; safe to read from any thread.
/// </summary>
public sealed record Site
{
    /// <summary>The settings.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The content it was made from.</summary>
    public required ContentSet Content { get; init; }

    /// <summary>The moment for which it was built.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>That day in the time zone of the site.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The articles that are on the site, newest first; those without a date come last.</summary>
    public required IReadOnlyList<SiteArticle> Articles { get; init; }

    /// <summary>How each article is tied to the rest, by <see cref="SiteArticle.Index"/>.</summary>
    public required IReadOnlyList<ArticleLinks> Links { get; init; }

    /// <summary>The years that have articles, newest first; articles without a year come last.</summary>
    public required IReadOnlyList<SiteYear> Years { get; init; }

    /// <summary>The themes that have articles.</summary>
    public required TermList<ThemeTerm> Themes { get; init; }

    /// <summary>The municipalities that have articles.</summary>
    public required TermList<MunicipalityTerm> Municipalities { get; init; }

    /// <summary>The regions that articles name, and the provinces of the municipalities.</summary>
    public required TermList<RegionTerm> Regions { get; init; }

    /// <summary>The organisations.</summary>
    public required TermList<OrganisationTerm> Organisations { get; init; }

    /// <summary>The people, by surname.</summary>
    public required TermList<PersonTerm> People { get; init; }

    /// <summary>The series.</summary>
    public required TermList<SeriesTerm> Series { get; init; }

    /// <summary>All terms in the order of the alphabet.</summary>
    public required IReadOnlyList<Term> Alphabet { get; init; }

    /// <summary>The meetings.</summary>
    public required Agenda Agenda { get; init; }

    /// <summary>The references.</summary>
    public required Showcase Showcase { get; init; }

    /// <summary>All pages, in ordinal order of their routes.</summary>
    public required IReadOnlyList<SitePage> Pages { get; init; }

    /// <summary>The old addresses, in ordinal order.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>
    /// The next moment at which this site would be built differently although no file changed: an embargo ends, an article expires, a
    /// meeting is over. Absent when there is none.
    /// </summary>
    public DateTimeOffset? NextBuild { get; init; }

    /// <summary>How an article is tied to the rest.</summary>
    public ArticleLinks LinksOf(SiteArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Links[article.Index];
    }

    /// <summary>Whether the site has the page of a route.</summary>
    public bool Has(string route) => PageAt(route) is not null;

    /// <summary>The page of a route; absent when there is none.</summary>
    public SitePage? PageAt(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        int low = 0, high = Pages.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Pages[middle].Route, route);
            if (order == 0) return Pages[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The terms of a kind.</summary>
    public IReadOnlyList<Term> Terms(TermKind kind) => kind switch
    {
        TermKind.Theme => Themes,
        TermKind.Municipality => Municipalities,
        TermKind.Region => Regions,
        TermKind.Organisation => Organisations,
        TermKind.Person => People,
        TermKind.Series => Series,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of term"),
    };
}
