using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Cli;

/// <summary>What <c>sitegen list</c> shows: one line an article, or a list of things to do.</summary>
internal static class ArticleList
{
    /// <summary>The lists that there are beside the list of all.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["drafts", "future", "expired", "questions"];

    /// <summary>The lines of a list.</summary>
    /// <param name="site">The site, with its drafts and its future.</param>
    /// <param name="which">One of <see cref="Choices"/>; null for all.</param>
    public static IEnumerable<string> Lines(Site site, string? which)
    {
        var chosen = site.Articles.Where(article => IsIn(article, which)).ToArray();
        if (chosen.Length == 0) return [CommandTexts.NothingIn(which)];
        return string.Equals(which, "questions", StringComparison.Ordinal) ? Questions(chosen) : Table(chosen);
    }

    private static bool IsIn(SiteArticle article, string? which) => which switch
    {
        "drafts" => article.Article.Draft,
        "future" => article.PublicFrom is not null,
        "expired" => article.IsExpired,
        "questions" => article.Article.Questions.Count > 0,
        _ => true,
    };

    private static IEnumerable<string> Table(SiteArticle[] articles)
    {
        var rows = articles.Select(article => (Date: article.Date?.ToString() ?? CommandTexts.NoDate, State: State(article), article.Article.Path, article.Article.Title)).ToArray();
        var date = rows.Max(row => row.Date.Length);
        var state = rows.Max(row => row.State.Length);
        var path = rows.Max(row => row.Path.Length);
        foreach (var row in rows) yield return $"{row.Date.PadRight(date)}  {row.State.PadRight(state)}  {row.Path.PadRight(path)}  {row.Title}";
        yield return "";
        yield return CommandTexts.Articles(rows.Length);
    }

    private static string State(SiteArticle article) =>
        article.Article.Draft ? CommandTexts.StateDraft
        : article.PublicFrom is not null ? CommandTexts.StateFuture
        : article.IsExpired ? CommandTexts.StateExpired
        : CommandTexts.StatePublished;

    private static IEnumerable<string> Questions(SiteArticle[] articles)
    {
        foreach (var article in articles)
        {
            yield return article.Article.PlaceOf("questions") + "  " + article.Article.Title;
            foreach (var question in article.Article.Questions)
            {
                yield return $"  [ ] {question.Field}: {question.Text}";
                if (question.Evidence is { } evidence) yield return "      " + CommandTexts.Evidence(evidence);
                if (question.Candidates.Count > 0) yield return "      " + CommandTexts.Candidates(question.Candidates);
            }

            yield return "";
        }

        yield return CommandTexts.QuestionsIn(articles.Sum(article => article.Article.Questions.Count), articles.Length);
        yield return CommandTexts.QuestionsHow;
    }
}
