using SiteGen.Content;
using SiteGen.Dutch.Dates;

namespace SiteGen.Sites;

/// <summary>Something that articles are ordered by and that has a page of its own. Immutable once the site is built; equal only to itself.</summary>
public abstract class Term
{
    private protected Term(TermKind kind, string slug, string title, IReadOnlyList<SiteArticle> articles, TermPage? page) =>
        (Kind, Slug, Title, Articles, Page) = (kind, slug, title, articles, page);

    /// <summary>The list it belongs to.</summary>
    public TermKind Kind { get; }

    /// <summary>The last part of its address.</summary>
    public string Slug { get; }

    /// <summary>The name that a reader sees.</summary>
    public string Title { get; }

    /// <summary>The name by which lists order it: of a person the surname comes first.</summary>
    public virtual string SortTitle => Title;

    /// <summary>Its articles, newest first.</summary>
    public IReadOnlyList<SiteArticle> Articles { get; }

    /// <summary>What an editor added to its page; absent when nothing.</summary>
    public TermPage? Page { get; }

    /// <summary>Its address.</summary>
    public string Route => Routes.Term(Kind, Slug);

    /// <summary>The title, for logs.</summary>
    public override string ToString() => Title;
}

/// <summary>A theme. Its articles are also those of narrower themes. Immutable.</summary>
public sealed class ThemeTerm : Term
{
    internal ThemeTerm(Theme theme, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Theme, theme.Slug, page?.Title ?? theme.Label, articles, page) => Theme = theme;

    /// <summary>The theme in the controlled list.</summary>
    public Theme Theme { get; }

    /// <summary>The slug of the wider theme; absent for a top theme.</summary>
    public string? Broader => Theme.Broader;

    /// <summary>The slugs of narrower themes that have articles, in the order of their names.</summary>
    public IReadOnlyList<string> Narrower { get; internal init; } = [];
}

/// <summary>A municipality. Immutable.</summary>
public sealed class MunicipalityTerm : Term
{
    internal MunicipalityTerm(string slug, string title, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Municipality, slug, title, articles, page)
    {
    }

    /// <summary>The official code, <c>GM0453</c>; absent when the name is in no list.</summary>
    public string? Code { get; internal init; }

    /// <summary>The province; absent when the name is in no list.</summary>
    public string? Province { get; internal init; }

    /// <summary>The slugs of the site's regions that it lies in, in the order of their names.</summary>
    public IReadOnlyList<string> Regions { get; internal init; } = [];
}

/// <summary>A region that articles name, or a province. Its articles are also those of its municipalities. Immutable.</summary>
public sealed class RegionTerm : Term
{
    internal RegionTerm(string slug, string title, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Region, slug, title, articles, page)
    {
    }

    /// <summary>Its municipalities by name, in the order of a Dutch list; empty when they are not settled.</summary>
    public IReadOnlyList<string> Members { get; internal init; } = [];

    /// <summary>Whether it is a province.</summary>
    public bool IsProvince { get; internal init; }
}

/// <summary>An organisation. Immutable.</summary>
public sealed class OrganisationTerm : Term
{
    internal OrganisationTerm(string slug, string title, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Organisation, slug, title, articles, page)
    {
    }

    /// <summary>How many of its articles it sent itself.</summary>
    public int Published { get; internal init; }
}

/// <summary>A person. Immutable.</summary>
public sealed class PersonTerm : Term
{
    internal PersonTerm(string slug, string title, string sortTitle, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Person, slug, title, articles, page) => SortTitle = sortTitle;

    /// <inheritdoc/>
    public override string SortTitle { get; }

    /// <summary>Other spellings of the name, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>What the person was according to the articles, the newest first, each once.</summary>
    public IReadOnlyList<Person> Functions { get; internal init; } = [];
}

/// <summary>A series of meetings. Immutable.</summary>
public sealed class SeriesTerm : Term
{
    internal SeriesTerm(string slug, string title, IReadOnlyList<SiteArticle> articles, TermPage? page)
        : base(TermKind.Series, slug, title, articles, page)
    {
    }

    /// <summary>The articles as the story goes: by date of the meeting, oldest first.</summary>
    public IReadOnlyList<SiteArticle> Story { get; internal init; } = [];

    /// <summary>When the first meeting was; absent when no date is known.</summary>
    public EdtfDate? First { get; internal init; }

    /// <summary>When the last meeting was.</summary>
    public EdtfDate? Last { get; internal init; }
}
