using SiteGen.Content;
using SiteGen.Dutch.Writing;
using SiteGen.Import.Extracting.Relations;

namespace SiteGen.Sites.Building;

/// <summary>Ties every article to its terms, its series, its meetings and its related articles. Articles are done in parallel.</summary>
internal sealed class LinkBuilder(IReadOnlyList<SiteArticle> articles, Taxonomies taxonomies, AgendaBuilder agenda)
{
    internal IReadOnlyList<ArticleLinks> Build()
    {
        var links = new ArticleLinks[articles.Count];
        Parallel.For(0, articles.Count, i => links[i] = LinksOf(articles[i]));
        var related = new RelatedFinder(articles, links);
        var finished = new ArticleLinks[articles.Count];
        Parallel.For(0, articles.Count, i => finished[i] = links[i] with { Related = new RelatedArticles(related, articles[i]) });
        return finished;
    }

    private ArticleLinks LinksOf(SiteArticle item)
    {
        var terms = taxonomies.OfArticle[item.Index];
        var article = item.Article;
        var series = terms.Series?.Term as SeriesTerm;
        return new ArticleLinks
        {
            Themes = [.. terms.Themes.Select(draft => draft.Term).OfType<ThemeTerm>()],
            Municipalities = [.. terms.Municipalities.Select(draft => (MunicipalityTerm)draft.Term!)],
            Region = terms.Region?.Term as RegionTerm,
            Place = terms.Place?.Term as MunicipalityTerm,
            Organisations = [.. article.Organisations.Select((organisation, at) => new OrganisationLink(organisation, terms.Organisations[at].Term))],
            People = [.. article.People.Select((person, at) => new PersonLink(person, (PersonTerm)terms.People[at].Term!, terms.PeopleOrganisations[at]?.Term))],
            Sender = terms.Sender?.Term,
            Series = series,
            SeriesPosition = series is null ? -1 : Array.IndexOf((SiteArticle[])series.Story, item),
            Meetings = [.. article.Related.Select(related => ReferenceOf(related, item))],
            Meeting = agenda.Of(item),
        };
    }

    private MeetingReference ReferenceOf(RelatedMeeting related, SiteArticle item)
    {
        var target = agenda.ArticleOf(related, item);
        return new MeetingReference(related, target, related.Date ?? target?.Article.Session.Date);
    }
}
