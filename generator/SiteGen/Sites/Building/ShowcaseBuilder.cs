using SiteGen.Content;
using SiteGen.Dutch.Collation;
using SiteGen.Dutch.Folding;

namespace SiteGen.Sites.Building;

/// <summary>
/// Makes the showcase of the articles that are references. The advisers of a reference are the people whose function or role there is that of an
/// adviser; without any, the person who is its contact.
/// </summary>
internal static class ShowcaseBuilder
{
    private const string AdviserWord = "adviseur";

    internal static Showcase Build(IReadOnlyList<SiteArticle> articles, IReadOnlyList<ArticleLinks> links)
    {
        var references = articles.Where(article => article.Article.Kind == ArticleKind.Reference).ToArray();
        var byAdviser = new Dictionary<PersonTerm, List<SiteArticle>>();
        var byTheme = new Dictionary<ThemeTerm, List<SiteArticle>>();
        foreach (var reference in references)
        {
            var own = links[reference.Index];
            foreach (var adviser in AdvisersOf(reference, own)) Add(byAdviser, adviser, reference);
            foreach (var theme in own.Themes) Add(byTheme, theme, reference);
        }

        return new Showcase(
            references,
            [.. DutchOrder.Sort(byAdviser, pair => pair.Key.SortTitle).OrderByDescending(pair => pair.Value.Count).Select(pair => new Adviser(pair.Key, pair.Value))],
            [.. DutchOrder.Sort(byTheme, pair => pair.Key.Title).OrderByDescending(pair => pair.Value.Count).Select(pair => new ShowcaseTheme(pair.Key, pair.Value))]);
    }

    /// <summary>The advisers of one reference.</summary>
    internal static IEnumerable<PersonTerm> AdvisersOf(SiteArticle reference, ArticleLinks links)
    {
        var advisers = links.People.Where(link => IsAdviser(link.Person.Function) || IsAdviser(link.Person.Role)).Select(link => link.Term).Distinct().ToArray();
        if (advisers.Length > 0 || reference.Article.Contact?.Name is not { } name) return advisers;
        return links.People.Where(link => Fold.Word(link.Person.Name) == Fold.Word(name)).Select(link => link.Term).Take(1);
    }

    private static bool IsAdviser(string? words) => words?.Contains(AdviserWord, StringComparison.OrdinalIgnoreCase) == true;

    private static void Add<T>(Dictionary<T, List<SiteArticle>> lists, T key, SiteArticle article)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(article);
    }
}
