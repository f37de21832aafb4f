using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;

namespace SiteGen.Sites.Building;

/// <summary>Decides which articles are on the site, in which order and at which address.</summary>
internal sealed class ArticleSelection(SiteSettings settings, SiteOptions options, DiagnosticBag diagnostics)
{
    internal IReadOnlyList<SiteArticle> Select(IReadOnlyList<Article> articles)
    {
        var shown = articles.Where(IsShown).ToArray();
        Array.Sort([.. shown.Select(article => new Rank(article))], shown);
        var byRoute = new Dictionary<string, Article>(shown.Length, StringComparer.OrdinalIgnoreCase);
        var selected = new List<SiteArticle>(shown.Length);
        foreach (var article in shown)
        {
            var year = article.Date?.Year ?? article.Session.Date?.Year;
            var route = Routes.Article(year, article.Slug);
            if (!byRoute.TryAdd(route, article))
            {
                diagnostics.Add(SameAddress(route, article, byRoute[route]));
                continue;
            }

            selected.Add(new SiteArticle(article, route)
            {
                Index = selected.Count,
                Date = DateOf(article),
                Year = year,
                IsExpired = ArticleTiming.IsExpired(article, settings.TimeZone, options.Now),
                PublicFrom = ArticleTiming.PublicFrom(article, settings.TimeZone) is { } from && from > options.Now ? from : null,
            });
        }

        return selected;
    }

    private bool IsShown(Article article)
    {
        if (article.Draft && !options.Drafts) return false;
        if (options.Future) return true;
        if (ArticleTiming.IsHeld(article, settings))
        {
            diagnostics.Add(SitesMessages.HeldBack.At(article.PlaceOf("session.date")));
            return false;
        }

        return !ArticleTiming.IsToCome(article, settings.TimeZone, options.Now);
    }

    internal static EdtfDate? DateOf(Article article) => article.Date ?? article.Session.Date;

    /// <summary>The two are named in the order of their paths, so that the message does not depend on their dates.</summary>
    private static Diagnostic SameAddress(string route, Article one, Article other)
    {
        var (first, second) = string.CompareOrdinal(one.Path, other.Path) < 0 ? (one, other) : (other, one);
        return SitesMessages.SameAddress.At(second.PlaceOf("slug"), route, first.Path) with { Trail = [first.PlaceOf("slug")] };
    }

    /// <summary>Newest first; then by the time of publication, by the meeting, and by path.</summary>
    private readonly record struct Rank(long Date, long Time, long Session, string Path) : IComparable<Rank>
    {
        internal Rank(Article article)
            : this(DateOf(article)?.SortKey ?? -1, article.PublishedAt?.Time?.Ticks ?? 0, article.Session.Date?.SortKey ?? -1, article.Path)
        {
        }

        public int CompareTo(Rank other)
        {
            var order = other.Date.CompareTo(Date);
            if (order == 0) order = other.Time.CompareTo(Time);
            if (order == 0) order = other.Session.CompareTo(Session);
            return order != 0 ? order : string.CompareOrdinal(Path, other.Path);
        }
    }
}
