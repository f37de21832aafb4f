using SiteGen.Content;

namespace SiteGen.Sites.Building;

/// <summary>
/// Finds for each article a few others worth reading, with the reason. What they share counts for more when few share it. Candidates are the nearest in
/// time within each list that the article is in, so that the work per article does not grow with the site.
/// </summary>
internal sealed class RelatedFinder
{
    /// <summary>How many an article shows: a row of cards that a reader still looks over.</summary>
    private const int Wanted = 4;

    /// <summary>How many neighbours on either side are looked at in one list.</summary>
    private const int Window = 5;

    private readonly IReadOnlyList<SiteArticle> articles;
    private readonly ArticleLinks[] links;
    private readonly Dictionary<(Term, Term), List<SiteArticle>> byThemeAndPlace = [];

    internal RelatedFinder(IReadOnlyList<SiteArticle> articles, ArticleLinks[] links)
    {
        (this.articles, this.links) = (articles, links);
        foreach (var article in articles)
        {
            foreach (var pair in Pairs(links[article.Index]))
            {
                if (!byThemeAndPlace.TryGetValue(pair, out var list)) byThemeAndPlace[pair] = list = [];
                list.Add(article);
            }
        }
    }

    internal IReadOnlyList<RelatedArticle> Find(SiteArticle article)
    {
        var own = links[article.Index];
        var found = new List<RelatedArticle>(Wanted);
        foreach (var meeting in own.Meetings)
        {
            if (meeting.Target is not { } target || found.Exists(other => other.Article == target)) continue;
            if (meeting.Related.Relation != Relation.Akin)
                found.Add(new RelatedArticle(target, new RelatedReason(meeting.Related.Relation == Relation.FollowUp ? RelatedReasonKind.FollowUp : RelatedReasonKind.Earlier)));
        }

        var scored = new List<(double Score, SiteArticle Article, RelatedReason Reason)>();
        foreach (var index in Candidates(article, own))
        {
            var other = articles[index];
            if (found.Exists(one => one.Article == other) || (own.Series is not null && links[index].Series == own.Series)) continue;
            var (score, reason) = Score(own, links[index]);
            if (reason is not null) scored.Add((other.IsExpired ? score / 2 : score, other, reason));
        }

        scored.Sort((a, b) => b.Score.CompareTo(a.Score) is var order and not 0 ? order
            : Math.Abs(a.Article.Index - article.Index).CompareTo(Math.Abs(b.Article.Index - article.Index)) is var near and not 0 ? near
            : a.Article.Index.CompareTo(b.Article.Index));
        foreach (var (_, other, reason) in scored)
        {
            if (found.Count >= Wanted) break;
            found.Add(new RelatedArticle(other, reason));
        }

        return found.Count > Wanted ? found[..Wanted] : found;
    }

    private HashSet<int> Candidates(SiteArticle article, ArticleLinks own)
    {
        var candidates = new HashSet<int>();
        foreach (var pair in Pairs(own)) AddNear(byThemeAndPlace[pair]);
        foreach (var term in TermsOf(own)) AddNear(term.Articles);
        candidates.Remove(article.Index);
        return candidates;

        void AddNear(IReadOnlyList<SiteArticle> list)
        {
            var at = PositionIn(list, article.Index);
            for (var i = Math.Max(0, at - Window); i <= Math.Min(list.Count - 1, at + Window); i++) candidates.Add(list[i].Index);
        }
    }

    /// <summary>The weight of all that two articles share, and the most telling of it.</summary>
    private (double Score, RelatedReason? Reason) Score(ArticleLinks own, ArticleLinks other)
    {
        var (themeScore, theme) = Shared(own.Themes, other.Themes);
        var (placeScore, place) = Shared(own.Municipalities, other.Municipalities);
        var (organisationScore, organisation) = Shared(own.Organisations, other.Organisations, link => link.Term);
        var (personScore, person) = Shared(own.People, other.People, link => link.Term);
        var reason = theme is not null && place is not null ? new RelatedReason(RelatedReasonKind.ThemeAndPlace, theme.Title, place.Title)
            : person is not null ? new RelatedReason(RelatedReasonKind.Person, person.Title)
            : organisation is not null ? new RelatedReason(RelatedReasonKind.Organisation, organisation.Title)
            : theme is not null ? new RelatedReason(RelatedReasonKind.Theme, theme.Title)
            : place is not null ? new RelatedReason(RelatedReasonKind.Place, place.Title)
            : null;
        return (themeScore + placeScore + organisationScore + personScore, reason);
    }

    private (double Score, Term? Rarest) Shared<T>(IReadOnlyList<T> own, IReadOnlyList<T> others)
        where T : Term => Shared(own, others, term => term);

    private (double Score, Term? Rarest) Shared<T>(IReadOnlyList<T> own, IReadOnlyList<T> others, Func<T, Term?> termOf)
    {
        var score = 0.0;
        Term? rarest = null;
        for (var i = 0; i < own.Count; i++)
        {
            if (termOf(own[i]) is not { } term) continue;
            for (var j = 0; j < others.Count; j++)
            {
                if (termOf(others[j]) != term) continue;
                score += Math.Log((articles.Count + 1.0) / term.Articles.Count) + 0.1;
                if (rarest is null || term.Articles.Count < rarest.Articles.Count) rarest = term;
                break;
            }
        }

        return (score, rarest);
    }

    private static IEnumerable<Term> TermsOf(ArticleLinks own)
    {
        foreach (var theme in own.Themes) yield return theme;
        foreach (var place in own.Municipalities) yield return place;
        foreach (var link in own.Organisations)
        {
            if (link.Term is { } term) yield return term;
        }

        foreach (var link in own.People) yield return link.Term;
    }

    private static IEnumerable<(Term Theme, Term Place)> Pairs(ArticleLinks own)
    {
        foreach (var theme in own.Themes)
        {
            foreach (var place in own.Municipalities) yield return (theme, place);
        }
    }

    private static int PositionIn(IReadOnlyList<SiteArticle> list, int index)
    {
        int low = 0, high = list.Count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle].Index < index) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
