using SiteGen.Content;
using SiteGen.Dutch.Collation;
using SiteGen.Dutch.Folding;

namespace SiteGen.Sites.Building;

/// <summary>
/// Makes the showcase of the articles that are references. The advisers of a reference are the people who advised for its sender: whose role is said
/// to be that of an adviser, or whose function is when they work for the sender. A policy adviser of a municipality is none. Without any, it is
/// the person who is its contact.
/// </summary>
internal static class ShowcaseBuilder
{
    private static readonly string[] AdviserWords = ["adviseur", "consultant"];

    /// <param name="articles">All articles.</param>
    /// <param name="links">What ties each to the rest.</param>
    /// <param name="sender">The sender of the site, who sends every article that names no other.</param>
    internal static Showcase Build(IReadOnlyList<SiteArticle> articles, IReadOnlyList<ArticleLinks> links, string sender)
    {
        var references = articles.Where(article => article.Article.Kind == ArticleKind.Reference).ToArray();
        var byAdviser = new Dictionary<PersonTerm, List<SiteArticle>>();
        var byTheme = new Dictionary<ThemeTerm, List<SiteArticle>>();
        foreach (var reference in references)
        {
            var own = links[reference.Index];
            foreach (var adviser in AdvisersOf(reference, own, sender)) Add(byAdviser, adviser, reference);
            foreach (var theme in own.Themes) Add(byTheme, theme, reference);
        }

        return new Showcase(
            references,
            [.. DutchOrder.Sort(byAdviser, pair => pair.Key.SortTitle).OrderByDescending(pair => pair.Value.Count).Select(pair => new Adviser(pair.Key, pair.Value))],
            [.. DutchOrder.Sort(byTheme, pair => pair.Key.Title).OrderByDescending(pair => pair.Value.Count).Select(pair => new ShowcaseTheme(pair.Key, pair.Value))]);
    }

    /// <summary>The advisers of one reference.</summary>
    private static IEnumerable<PersonTerm> AdvisersOf(SiteArticle reference, ArticleLinks links, string sender)
    {
        var senders = new[] { sender, reference.Article.Publisher ?? sender };
        var advisers = links.People.Where(link => Advised(link.Person, senders)).Select(link => link.Term).Distinct().ToArray();
        if (advisers.Length > 0 || reference.Article.Contact?.Name is not { } name) return advisers;
        return links.People.Where(link => Fold.Word(link.Person.Name) == Fold.Word(name)).Select(link => link.Term).Take(1);
    }

    /// <summary>Of somebody without an employer only the bare word is believed: who is "beleidsadviseur" works for a public body.</summary>
    private static bool Advised(Person person, string[] senders) =>
        Says(person.Role)
        || (person.Organisation is { Length: > 0 } employer
            ? Says(person.Function) && senders.Any(sender => Fold.Word(sender) == Fold.Word(employer))
            : person.Function?.Split(' ', ',').Any(word => AdviserWords.Contains(word, StringComparer.OrdinalIgnoreCase)) == true);

    private static bool Says(string? words) => words is not null && AdviserWords.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static void Add<T>(Dictionary<T, List<SiteArticle>> lists, T key, SiteArticle article)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(article);
    }
}
