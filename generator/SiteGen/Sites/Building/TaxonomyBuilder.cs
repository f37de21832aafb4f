using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Collation;

namespace SiteGen.Sites.Building;

/// <summary>Gathers the terms of all articles and makes them into lists.</summary>
internal sealed class TaxonomyBuilder(ContentSet content, IReadOnlyList<SiteArticle> articles, DiagnosticBag diagnostics)
{
    private readonly TermDrafts organisations = new();
    private readonly TermDrafts people = new();
    private readonly Dictionary<string, TermDraft> series = new(StringComparer.Ordinal);
    private readonly ArticleTerms[] ofArticle = new ArticleTerms[articles.Count];
    private readonly ThemeGathering themes = new(content.Themes);
    private readonly AreaGathering areas = new(content.Glossary);

    internal Taxonomies Build()
    {
        JoinKnownNames();
        foreach (var article in articles) ofArticle[article.Index] = Gather(article);
        areas.AddRegions();
        var taxonomies = new Taxonomies
        {
            Themes = themes.Finish(Pages(TermKind.Theme), Unused),
            Municipalities = areas.FinishMunicipalities(Pages(TermKind.Municipality), Unused),
            Regions = areas.FinishRegions(Pages(TermKind.Region), Unused),
            Organisations = FinishOrganisations(Pages(TermKind.Organisation)),
            People = FinishPeople(Pages(TermKind.Person)),
            Series = FinishSeries(Pages(TermKind.Series)),
            OfArticle = ofArticle,
        };
        return taxonomies;
    }

    private TermPages Pages(TermKind kind) => new(kind, content.Terms, (first, second, slug) => SameSlug(kind, first, second, slug));

    private void Unused(TermPage page) => diagnostics.Add(
        SitesMessages.TermWithoutArticles.At(page.PlaceOf("slug"), page.Title ?? page.Slug, page.Kind.Folder()));

    /// <summary>Two that the word list names apart are two: nothing to warn for.</summary>
    private void SameSlug(TermKind kind, TermDraft first, TermDraft second, string slug)
    {
        if (kind is TermKind.Organisation or TermKind.Person && first.GivenTitle is not null && second.GivenTitle is not null) return;
        var (one, other) = (TermPlace.Of(first, ofArticle), TermPlace.Of(second, ofArticle));
        diagnostics.Add(SitesMessages.SameSlug.At(other, second.Title, first.Title, one, kind.Folder(), slug) with { Trail = [one] });
    }

    /// <summary>Spellings that the word list or an article says are of one person or organisation.</summary>
    private void JoinKnownNames()
    {
        foreach (var person in content.Glossary.People.Concat(articles.SelectMany(article => article.Article.People)))
        {
            foreach (var alias in person.Aliases) people.Join(person.Name, alias);
        }

        foreach (var organisation in content.Glossary.Organisations)
        {
            foreach (var alias in organisation.Aliases) organisations.Join(organisation.Name, alias);
        }

        foreach (var person in content.Glossary.People) GivenTitles.Add(person.Name);
        foreach (var organisation in content.Glossary.Organisations) GivenTitles.Add(organisation.Name);
    }

    private HashSet<string> GivenTitles { get; } = new(StringComparer.Ordinal);

    private ArticleTerms Gather(SiteArticle item)
    {
        var article = item.Article;
        var terms = new ArticleTerms();
        themes.Gather(item, terms);
        areas.Gather(item, terms);
        foreach (var organisation in article.Organisations) terms.Organisations.Add(OrganisationOf(organisation.Name, item));
        foreach (var person in article.People)
        {
            var draft = people.Of(person.Name);
            draft.Add(item);
            Name(draft, person.Name);
            terms.People.Add(draft);
            terms.PeopleOrganisations.Add(
                person.Organisation is not { } employer ? null : person.Former ? areas.MunicipalityOfGovernment(employer) ?? organisations.Find(employer) : OrganisationOf(employer, item));
        }

        if (article.Publisher is { } publisher && publisher != content.Settings.Sender.Name) terms.Sender = OrganisationOf(publisher, item);
        if (article.Series is { } slug)
        {
            if (!series.TryGetValue(slug, out var draft)) series[slug] = draft = new TermDraft(slug);
            draft.Add(item);
            terms.Series = draft;
        }

        return terms;
    }

    /// <summary>The page of an organisation: of a <c>gemeente X</c> that has a page, that page.</summary>
    private TermDraft OrganisationOf(string name, SiteArticle item)
    {
        if (areas.MunicipalityOfGovernment(name) is { } municipality)
        {
            municipality.Add(item);
            return municipality;
        }

        var draft = organisations.Of(name);
        draft.Add(item);
        Name(draft, name);
        return draft;
    }

    private void Name(TermDraft draft, string name)
    {
        if (GivenTitles.Contains(name)) draft.GivenTitle ??= name;
        else draft.Spelled(name);
    }

    private TermList<OrganisationTerm> FinishOrganisations(TermPages pages)
    {
        var finished = new List<OrganisationTerm>();
        foreach (var draft in organisations.Sorted)
        {
            if (draft.Articles.Count == 0) continue;
            var slug = pages.SlugFor(draft, draft.Title);
            var page = pages.Of(slug);
            var term = new OrganisationTerm(slug, page?.Title ?? draft.Title, draft.Articles, page)
            {
                Published = draft.Articles.Count(article => ofArticle[article.Index].Sender == draft),
            };
            draft.Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused) finished.Add(new OrganisationTerm(page.Slug, page.Title ?? page.Slug, [], page));
        return new TermList<OrganisationTerm>(finished);
    }

    private TermList<PersonTerm> FinishPeople(TermPages pages)
    {
        var finished = new List<PersonTerm>();
        foreach (var draft in people.Sorted)
        {
            if (draft.Articles.Count == 0) continue;
            var slug = pages.SlugFor(draft, draft.Title);
            var page = pages.Of(slug);
            var mentions = draft.Articles.SelectMany(article => article.Article.People.Where((_, at) => ofArticle[article.Index].People[at] == draft)).ToArray();
            var title = page?.Title ?? draft.Title;
            var term = new PersonTerm(slug, title, SurnameFirst.Of(title), draft.Articles, page)
            {
                Aliases = [.. mentions.SelectMany(person => person.Aliases).Concat(draft.OtherSpellings).Where(name => name != title)
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Functions = [.. mentions.Where(person => person.Function is not null || person.Organisation is not null)
                    .DistinctBy(person => (person.Function, person.Organisation, person.Former))],
            };
            draft.Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused)
        {
            var title = page.Title ?? page.Slug;
            finished.Add(new PersonTerm(page.Slug, title, SurnameFirst.Of(title), [], page));
        }

        return new TermList<PersonTerm>(finished);
    }

    private TermList<SeriesTerm> FinishSeries(TermPages pages)
    {
        var finished = new List<SeriesTerm>();
        foreach (var draft in series.Values.OrderBy(draft => draft.Key, StringComparer.Ordinal))
        {
            var slug = pages.SlugFor(draft, draft.Key);
            var page = pages.Of(slug);
            var story = draft.Articles.OrderBy(article => (article.Article.Session.Date ?? article.Date)?.SortKey ?? long.MaxValue)
                .ThenByDescending(article => article.Index).ToArray();
            var dates = story.Select(article => article.Article.Session.Date ?? article.Date).Where(date => date?.Year is not null).ToArray();
            var term = new SeriesTerm(slug, page?.Title ?? SeriesTitle.Of(slug, story), draft.Articles, page)
            {
                Story = story,
                First = dates.FirstOrDefault(),
                Last = dates.LastOrDefault(),
            };
            draft.Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused) Unused(page);
        return new TermList<SeriesTerm>(finished);
    }
}
