using SiteGen.Content;
using SiteGen.Import.Extracting.Relations;

namespace SiteGen.Sites.Building;

/// <summary>
/// Finds for each article a few others worth reading, with the reason. What they share counts for more when few share it. Candidates are the nearest in
/// time within each list that the article is in, so that the work per article does not grow with the site. Terms are numbers here, because every pair
/// of candidates is compared.
/// </summary>
internal sealed class RelatedFinder
{
    /// <summary>How many an article shows: a row of cards that a reader still looks over.</summary>
    private const int Wanted = 4;

    /// <summary>How many neighbours on either side are looked at in one list.</summary>
    private const int Window = 5;

    private readonly IReadOnlyList<SiteArticle> articles;
    private readonly ArticleLinks[] links;
    private readonly int[][] termsOf;
    private readonly List<SharedTerm> terms = [];
    private readonly Dictionary<(int Theme, int Place), List<int>> byThemeAndPlace = [];

    internal RelatedFinder(IReadOnlyList<SiteArticle> articles, ArticleLinks[] links)
    {
        (this.articles, this.links) = (articles, links);
        var numbers = new Dictionary<Term, int>(ReferenceEqualityComparer.Instance);
        termsOf = new int[articles.Count][];
        foreach (var article in articles)
        {
            termsOf[article.Index] = [.. TermsOf(links[article.Index]).Distinct().Select(NumberOf)];
            foreach (var pair in Pairs(termsOf[article.Index]))
            {
                if (!byThemeAndPlace.TryGetValue(pair, out var list)) byThemeAndPlace[pair] = list = [];
                list.Add(article.Index);
            }
        }

        int NumberOf(Term term)
        {
            if (numbers.TryGetValue(term, out var number)) return number;
            var weight = Math.Log((articles.Count + 1.0) / term.Articles.Count) + 0.1;
            terms.Add(new SharedTerm(term, weight, [.. term.Articles.Select(article => article.Index)]));
            return numbers[term] = terms.Count - 1;
        }
    }

    internal IReadOnlyList<RelatedArticle> Find(SiteArticle article)
    {
        var own = links[article.Index];
        var found = new List<RelatedArticle>(Wanted);
        foreach (var meeting in own.Meetings)
        {
            if (meeting.Target is not { } target || meeting.Related.Relation == Relation.Akin || found.Exists(other => other.Article == target)) continue;
            found.Add(new RelatedArticle(target, new RelatedReason(meeting.Related.Relation == Relation.FollowUp ? RelatedReasonKind.FollowUp : RelatedReasonKind.Earlier)));
        }

        Span<Candidate> best = stackalloc Candidate[Wanted];
        var count = 0;
        var last = -1;
        foreach (var index in Candidates(article.Index))
        {
            if (index == last || index == article.Index) continue;
            last = index;
            if ((own.Series is not null && links[index].Series == own.Series) || found.Exists(other => other.Article.Index == index)) continue;

            // A list also holds articles by a narrower theme or the employer of a person: those may share nothing that could be told.
            var score = Score(termsOf[article.Index], termsOf[index]);
            if (score <= 0) continue;
            var candidate = new Candidate(articles[index].IsExpired ? score / 2 : score, Math.Abs(index - article.Index), index);
            count = Insert(best, count, candidate);
        }

        for (var i = 0; i < count && found.Count < Wanted; i++)
            found.Add(new RelatedArticle(articles[best[i].Index], ReasonOf(termsOf[article.Index], termsOf[best[i].Index])));
        return found.Count > Wanted ? found[..Wanted] : found;
    }

    /// <summary>The neighbours in every list, in order and possibly more than once.</summary>
    private List<int> Candidates(int article)
    {
        var candidates = new List<int>(128);
        foreach (var pair in Pairs(termsOf[article])) AddNear(byThemeAndPlace[pair]);
        foreach (var number in termsOf[article]) AddNear(terms[number].Articles);
        candidates.Sort();
        return candidates;

        void AddNear(List<int> list)
        {
            var at = list.BinarySearch(article);
            if (at < 0) at = ~at;
            for (var i = Math.Max(0, at - Window); i <= Math.Min(list.Count - 1, at + Window); i++) candidates.Add(list[i]);
        }
    }

    private static int Insert(Span<Candidate> best, int count, Candidate candidate)
    {
        var at = count;
        while (at > 0 && candidate.IsBefore(best[at - 1])) at--;
        if (at == best.Length) return count;
        if (count < best.Length) count++;
        for (var i = count - 1; i > at; i--) best[i] = best[i - 1];
        best[at] = candidate;
        return count;
    }

    /// <summary>The weight of all that two articles share.</summary>
    private double Score(int[] own, int[] others)
    {
        var score = 0.0;
        foreach (var number in own)
        {
            if (Array.IndexOf(others, number) >= 0) score += terms[number].Weight;
        }

        return score;
    }

    /// <summary>The most telling of what two articles share, which is something: their score is above zero.</summary>
    private RelatedReason ReasonOf(int[] own, int[] others)
    {
        Term? theme = null, place = null, organisation = null, person = null;
        foreach (var number in own)
        {
            if (Array.IndexOf(others, number) < 0) continue;
            var term = terms[number].Term;
            switch (term)
            {
                case ThemeTerm: Rarest(ref theme, term); break;
                case MunicipalityTerm: Rarest(ref place, term); break;
                case PersonTerm: Rarest(ref person, term); break;
                default: Rarest(ref organisation, term); break;
            }
        }

        return theme is not null && place is not null ? new RelatedReason(RelatedReasonKind.ThemeAndPlace, theme.Title, place.Title)
            : person is not null ? new RelatedReason(RelatedReasonKind.Person, person.Title)
            : organisation is not null ? new RelatedReason(RelatedReasonKind.Organisation, organisation.Title)
            : theme is not null ? new RelatedReason(RelatedReasonKind.Theme, theme.Title)
            : new RelatedReason(RelatedReasonKind.Place, place!.Title);

        static void Rarest(ref Term? rarest, Term term)
        {
            if (rarest is null || term.Articles.Count < rarest.Articles.Count) rarest = term;
        }
    }

    private static IEnumerable<Term> TermsOf(ArticleLinks own) => own.Themes.Concat<Term>(own.Municipalities)
        .Concat(own.Organisations.Select(link => link.Term).OfType<Term>()).Concat(own.People.Select(link => link.Term));

    private IEnumerable<(int Theme, int Place)> Pairs(int[] own)
    {
        foreach (var theme in own)
        {
            if (terms[theme].Term is not ThemeTerm) continue;
            foreach (var place in own)
            {
                if (terms[place].Term is MunicipalityTerm) yield return (theme, place);
            }
        }
    }

    /// <summary>A term with what sharing it counts for, and its articles by index.</summary>
    private sealed record SharedTerm(Term Term, double Weight, List<int> Articles);

    /// <summary>An article with how much it shares and how far away in time it is.</summary>
    private readonly record struct Candidate(double Score, int Distance, int Index)
    {
        internal bool IsBefore(Candidate other) =>
            Score != other.Score ? Score > other.Score : Distance != other.Distance ? Distance < other.Distance : Index < other.Index;
    }
}
