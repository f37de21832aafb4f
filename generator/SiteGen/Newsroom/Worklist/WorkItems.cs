using System.Runtime.CompilerServices;
using SiteGen.Content;
using SiteGen.Dutch.Folding;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Worklist;

/// <summary>Makes the lines of the worklist of the site as it is in memory. Safe for concurrent use.</summary>
internal sealed class WorkItems(NewsroomPlace place, ArticleProblems problems)
{
    private readonly ConditionalWeakTable<Article, string> words = [];

    /// <summary>Every article and every file that cannot be read as one; what cannot be read first, then the newest.</summary>
    public IReadOnlyList<WorkItem> All(LiveState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var settings = state.Content.Settings;
        var now = place.Options(settings).Now;
        var read = state.Content.Articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        var broken = state.Faults.Keys.Where(path => LiveContent.IsArticle(path) && !read.ContainsKey(path)).Order(StringComparer.Ordinal)
            .Select(path => new WorkItem(path, path[(path.LastIndexOf('/') + 1)..], WorkStatus.Broken)
            {
                Problems = state.Faults[path].Count(ArticleProblems.IsProblem),
            });
        var articles = state.Content.Articles
            .OrderByDescending(article => (article.Date ?? article.Session.Date)?.SortKey ?? -1)
            .ThenBy(article => article.Path, StringComparer.Ordinal)
            .Select(article => new WorkItem(article.Path, article.Title, WorkStatusWords.Of(article, settings, now))
            {
                Article = article,
                Problems = problems.CountOf(article, state),
            });
        return [.. broken, .. articles];
    }

    /// <summary>Whether a line is what a person asks for.</summary>
    public bool IsAsked(WorkItem item, WorklistQuery query)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(query);
        if (query.Status is { } status && item.Status != status) return false;
        if (query.With == WorklistQuery.Questions && item.Questions == 0) return false;
        if (query.With == WorklistQuery.Problems && item.Problems is null or 0) return false;
        if (query.Words.Length == 0) return true;
        var text = item.Article is { } article ? words.GetValue(article, WordsOf) : Fold.Word(item.Path);
        return query.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(Fold.Word(word), StringComparison.Ordinal));
    }

    private static string WordsOf(Article article) => Fold.Word(string.Join('\n', new[]
    {
        article.Title, article.Path, article.Summary, article.Session.Name, article.Session.Place, article.Region, article.Publisher, article.Series,
        article.Date?.ToString(), article.Session.Date?.ToString(),
    }.Concat(article.Municipalities).Concat(article.People.Select(person => person.Name)).Concat(article.Organisations.Select(one => one.Name)).Concat(article.Themes)));
}
