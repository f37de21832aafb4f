using SiteGen.Content;
using SiteGen.Dutch.Collation;

namespace SiteGen.Sites.Building;

/// <summary>Gathers themes. An article about a theme is also about every wider one.</summary>
internal sealed class ThemeGathering(ThemeVocabulary vocabulary)
{
    private readonly Dictionary<string, TermDraft> drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermDraft[]> withWider = new(StringComparer.Ordinal);

    internal void Gather(SiteArticle item, ArticleTerms terms)
    {
        foreach (var slug in item.Article.Themes)
        {
            var line = WithWider(slug);
            if (line.Length == 0 || terms.Themes.Contains(line[0])) continue;
            terms.Themes.Add(line[0]);
            foreach (var draft in line) draft.Add(item);
        }
    }

    internal TermList<ThemeTerm> Finish(TermPages pages, Action<TermPage> unused)
    {
        var used = drafts.Values.Where(draft => draft.Articles.Count > 0).Select(draft => draft.Key).ToHashSet(StringComparer.Ordinal);
        var finished = new List<ThemeTerm>();
        foreach (var slug in used.Order(StringComparer.Ordinal))
        {
            if (!vocabulary.TryGet(slug, out var theme)) continue;
            var narrower = vocabulary.All.Where(other => other.Broader == slug && used.Contains(other.Slug) && other.Slug != slug);
            var page = pages.Of(pages.SlugFor(drafts[slug], slug));
            var term = new ThemeTerm(theme, drafts[slug].Articles, page)
            {
                Narrower = [.. DutchOrder.Sort(narrower, other => other.Label).Select(other => other.Slug)],
            };
            drafts[slug].Term = term;
            finished.Add(term);
        }

        foreach (var page in pages.Unused) unused(page);
        return new TermList<ThemeTerm>(finished);
    }

    /// <summary>A theme and those wider than it, narrowest first; a circle in the list is walked once.</summary>
    private TermDraft[] WithWider(string slug)
    {
        if (withWider.TryGetValue(slug, out var known)) return known;
        var line = new List<TermDraft>();
        for (string? at = slug; at is not null && vocabulary.TryGet(at, out var theme); at = theme.Broader)
        {
            if (!drafts.TryGetValue(at, out var draft)) drafts[at] = draft = new TermDraft(at);
            if (line.Contains(draft)) break;
            line.Add(draft);
        }

        return withWider[slug] = [.. line];
    }
}
