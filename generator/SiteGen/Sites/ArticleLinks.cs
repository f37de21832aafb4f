using SiteGen.Content;
using SiteGen.Dutch.Dates;

namespace SiteGen.Sites;

/// <summary>How one article is tied to the rest of the site. Immutable.</summary>
public sealed record ArticleLinks
{
    /// <summary>Its themes, as the article names them.</summary>
    public IReadOnlyList<ThemeTerm> Themes { get; init; } = [];

    /// <summary>Its municipalities.</summary>
    public IReadOnlyList<MunicipalityTerm> Municipalities { get; init; } = [];

    /// <summary>Its region.</summary>
    public RegionTerm? Region { get; init; }

    /// <summary>The municipality of the town where the meeting was, when the town has the name of one that has a page.</summary>
    public MunicipalityTerm? Place { get; init; }

    /// <summary>Its organisations in the order of the article, each with the term that has its page.</summary>
    public IReadOnlyList<OrganisationLink> Organisations { get; init; } = [];

    /// <summary>Its people in the order of the article.</summary>
    public IReadOnlyList<PersonLink> People { get; init; } = [];

    /// <summary>The page of its sender; absent when the sender of the article is that of the site, or has no page.</summary>
    public Term? Sender { get; init; }

    /// <summary>The series it is part of.</summary>
    public SeriesTerm? Series { get; init; }

    /// <summary>Its place in <see cref="SeriesTerm.Story"/>, from 0; -1 without a series.</summary>
    public int SeriesPosition { get; init; } = -1;

    /// <summary>Articles to read next, best first.</summary>
    public IReadOnlyList<RelatedArticle> Related { get; init; } = [];

    /// <summary>The meetings that the article names as earlier, later or akin, in the order of the article.</summary>
    public IReadOnlyList<MeetingReference> Meetings { get; init; } = [];

    /// <summary>Its own item of the agenda; absent when no date is known.</summary>
    public Meeting? Meeting { get; init; }
}

/// <summary>An organisation of an article. Immutable.</summary>
/// <param name="Organisation">As the article has it.</param>
/// <param name="Term">Its page: an organisation, or the municipality of a <c>gemeente X</c>.</param>
public sealed record OrganisationLink(Organisation Organisation, Term? Term);

/// <summary>A person of an article. Immutable.</summary>
/// <param name="Person">As the article has it.</param>
/// <param name="Term">The page of the person.</param>
/// <param name="Organisation">The page of the person's organisation; absent when it has none.</param>
public sealed record PersonLink(Person Person, PersonTerm Term, Term? Organisation);

/// <summary>A meeting that an article names. Immutable.</summary>
/// <param name="Related">As the article has it.</param>
/// <param name="Target">The article about it; absent when the site has none.</param>
/// <param name="Date">When it was: as the article says, else as its own article says.</param>
public sealed record MeetingReference(RelatedMeeting Related, SiteArticle? Target, EdtfDate? Date);

/// <summary>An article to read next. Immutable.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reason">Why.</param>
public sealed record RelatedArticle(SiteArticle Article, RelatedReason Reason);

/// <summary>Why an article is worth reading after another. Immutable.</summary>
/// <param name="Kind">What the two share.</param>
/// <param name="Subject">The theme, person, organisation or place; empty for meetings that follow each other.</param>
/// <param name="Place">The place, for <see cref="RelatedReasonKind.ThemeAndPlace"/>.</param>
public sealed record RelatedReason(RelatedReasonKind Kind, string Subject = "", string Place = "");

/// <summary>What two articles share, most telling first.</summary>
public enum RelatedReasonKind
{
    /// <summary>The other is about the meeting that followed.</summary>
    FollowUp,

    /// <summary>The other is about the meeting before.</summary>
    Earlier,

    /// <summary>A theme in a place.</summary>
    ThemeAndPlace,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A place.</summary>
    Place,
}
