namespace SiteGen.Sites.Building;

/// <summary>All terms of a site, and which of them each article has, by the index of the article. Immutable.</summary>
internal sealed record Taxonomies
{
    internal required TermList<ThemeTerm> Themes { get; init; }

    internal required TermList<MunicipalityTerm> Municipalities { get; init; }

    internal required TermList<RegionTerm> Regions { get; init; }

    internal required TermList<OrganisationTerm> Organisations { get; init; }

    internal required TermList<PersonTerm> People { get; init; }

    internal required TermList<SeriesTerm> Series { get; init; }

    internal required IReadOnlyList<ArticleTerms> OfArticle { get; init; }
}

/// <summary>The terms of one article. Lists are parallel to those of the article where it says so.</summary>
internal sealed class ArticleTerms
{
    internal List<TermDraft> Themes { get; } = new(4);

    internal List<TermDraft> Municipalities { get; } = new(1);

    internal TermDraft? Region { get; set; }

    internal TermDraft? Place { get; set; }

    /// <summary>Parallel to the organisations of the article.</summary>
    internal List<TermDraft> Organisations { get; } = new(2);

    /// <summary>Parallel to the people of the article.</summary>
    internal List<TermDraft> People { get; } = new(4);

    /// <summary>The organisations of the people, parallel to the people.</summary>
    internal List<TermDraft?> PeopleOrganisations { get; } = new(4);

    internal TermDraft? Sender { get; set; }

    internal TermDraft? Series { get; set; }
}
