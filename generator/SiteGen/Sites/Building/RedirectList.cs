using SiteGen.Diagnostics;

namespace SiteGen.Sites.Building;

/// <summary>Lists the old addresses of all pages and finds those that collide.</summary>
internal static class RedirectList
{
    internal static IReadOnlyList<Redirect> Build(IReadOnlyList<SitePage> pages, DiagnosticBag diagnostics)
    {
        var files = pages.Select(page => page.OutputPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var redirects = new SortedDictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Paging.Number == 1 && page.Source is not null).OrderBy(page => page.Source, StringComparer.Ordinal))
        {
            var (aliases, title) = AliasesOf(page);
            for (var i = 0; i < aliases.Count; i++)
            {
                var redirect = new Redirect(aliases[i].TrimStart('/'), page.Route, title, page.Source!);
                var key = redirect.OutputPath.ToLowerInvariant();
                if (files.Contains(redirect.OutputPath)) diagnostics.Add(SitesMessages.AliasIsPage.At(PlaceOf(page, i), aliases[i]));
                else if (!redirects.TryAdd(key, redirect)) diagnostics.Add(SitesMessages.AliasTwice.At(PlaceOf(page, i), aliases[i], redirects[key].Source));
            }
        }

        return [.. redirects.Values.OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    private static (IReadOnlyList<string> Aliases, string Title) AliasesOf(SitePage page) =>
        page.Article is { } item ? (item.Article.Aliases, item.Article.Title)
        : page.Text is { } text ? (text.Aliases, text.Title)
        : (page.Term!.Page!.Aliases, page.Term.Title);

    private static SourcePlace PlaceOf(SitePage page, int alias)
    {
        var path = FormattableString.Invariant($"aliases[{alias}]");
        return page.Article is { } item ? item.Article.PlaceOf(path) : page.Text?.PlaceOf(path) ?? page.Term!.Page!.PlaceOf(path);
    }
}
