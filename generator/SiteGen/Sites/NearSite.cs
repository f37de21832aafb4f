using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Folding;

namespace SiteGen.Sites;

/// <summary>
/// A small site around one article: the article as it is now and what its page says of others. It is built as the whole site is, so the
/// page of the article is the same, and at once, however large the whole is.
/// </summary>
internal static class NearSite
{
    /// <summary>The site around an article.</summary>
    /// <param name="whole">The site as it was built; it need not have the article.</param>
    /// <param name="article">The article as it is now. It is on the small site even when it is a draft or has a date to come.</param>
    public static Site Of(Site whole, Article article)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(article);
        var near = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var item in Around(whole, article)) near[item.Article.Path] = item.Article;
        near[article.Path] = article;
        var content = whole.Content with { Articles = [.. near.Values] };
        return SiteBuilder.Build(content, new SiteOptions(whole.Now) { Drafts = true, Future = true }, new DiagnosticBag());
    }

    private static IEnumerable<SiteArticle> Around(Site whole, Article article)
    {
        var index = IndexOf(whole, article.Path);
        if (index >= 0)
        {
            foreach (var related in whole.Links[index].Related) yield return related.Article;
            foreach (var meeting in whole.Links[index].Meetings)
            {
                if (meeting.Target is { } target) yield return target;
            }
        }
        else
        {
            index = Place(whole, article);
        }

        if (index > 0) yield return whole.Articles[index - 1];
        if (index < whole.Articles.Count) yield return whole.Articles[index];
        if (index + 1 < whole.Articles.Count) yield return whole.Articles[index + 1];
        if (article.Series is { } series && whole.Series.TryGet(series, out var term))
        {
            foreach (var part in term.Articles) yield return part;
        }

        foreach (var named in Named(whole, article)) yield return named;
    }

    /// <summary>The articles of the meetings that the article names.</summary>
    private static IEnumerable<SiteArticle> Named(Site whole, Article article)
    {
        if (article.Related.Count == 0) return [];
        var names = article.Related.Select(related => Fold.Word(related.Title)).ToHashSet(StringComparer.Ordinal);
        var lengths = names.Select(name => name.Length).ToHashSet();
        var routes = article.Related.Select(related => related.Url?.Trim('/') + "/").ToHashSet(StringComparer.Ordinal);
        return whole.Articles.Where(one => routes.Contains(one.Route) || Is(one.Article.Title) || Is(one.Article.Session.Name));

        // Folding may make a name shorter or longer by a few letters only.
        bool Is(string? name) => name is not null && lengths.Any(length => Math.Abs(length - name.Length) <= 4) && names.Contains(Fold.Word(name));
    }

    private static int IndexOf(Site whole, string path)
    {
        for (var i = 0; i < whole.Articles.Count; i++)
        {
            if (string.Equals(whole.Articles[i].Article.Path, path, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>Where a new article comes in the order of the site: newest first.</summary>
    private static int Place(Site whole, Article article)
    {
        var key = (article.Date ?? article.Session.Date)?.SortKey ?? -1;
        var at = 0;
        while (at < whole.Articles.Count && (whole.Articles[at].Date?.SortKey ?? -1) > key) at++;
        return at;
    }
}
