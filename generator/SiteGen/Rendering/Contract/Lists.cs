using Scriban.Runtime;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>Lists of articles and their pages.</summary>
internal sealed class Lists(ContractWorld world, Cards cards)
{
    /// <summary>How many pages are named on either side of the one that is open.</summary>
    private const int Around = 2;

    /// <param name="articles">The whole list.</param>
    /// <param name="paging">The part of it that the page shows.</param>
    /// <param name="byMonth">Whether the cards are divided by month as well.</param>
    internal ScriptObject Of(IReadOnlyList<SiteArticle> articles, Paging paging, bool byMonth = false)
    {
        var shown = paging.Slice(articles);
        var count = world.Texts.Count("reports_count", articles.Count);
        return Script.Object(
            ("items", cards.Of(shown)),
            ("count", articles.Count),
            ("count_text", count),
            ("heading", paging.Number == 1 ? count : world.Texts.Fill(
                "list_heading_page",
                ("from", world.Texts.Number(paging.Skip + 1)),
                ("to", world.Texts.Number(paging.Skip + shown.Count)),
                ("n", world.Texts.Number(articles.Count)))),
            ("from", shown.Count == 0 ? 0 : paging.Skip + 1),
            ("to", paging.Skip + shown.Count),
            ("pager", Pager(paging)),
            ("groups", byMonth ? Groups(shown) : Script.Empty()));
    }

    internal ScriptObject? Pager(Paging paging)
    {
        if (paging.Total < 2) return null;
        return Script.Object(
            ("current", paging.Number),
            ("total", paging.Total),
            ("text", PageOf(paging)),
            ("first_url", Url(paging, 1)),
            ("previous_url", paging.Number > 1 ? Url(paging, paging.Number - 1) : null),
            ("next_url", paging.Number < paging.Total ? Url(paging, paging.Number + 1) : null),
            ("last_url", Url(paging, paging.Total)),
            ("pages", Pages(paging)));
    }

    internal string PageOf(Paging paging) =>
        world.Texts.Fill("page_of", ("n", world.Texts.Number(paging.Number)), ("total", world.Texts.Number(paging.Total)));

    internal string? Url(Paging paging, int number) => number < 1 || number > paging.Total ? null : world.Urls.Path(paging.Route(number));

    private ScriptArray Pages(Paging paging)
    {
        var pages = new ScriptArray();
        var last = 0;
        for (var number = 1; number <= paging.Total; number++)
        {
            if (number != 1 && number != paging.Total && Math.Abs(number - paging.Number) > Around) continue;
            if (number > last + 1) pages.Add(Script.Object(("number", null), ("url", null), ("current", false), ("gap", true)));
            pages.Add(Script.Object(("number", number), ("url", Url(paging, number)), ("current", number == paging.Number), ("gap", false)));
            last = number;
        }

        return pages;
    }

    private ScriptArray Groups(IReadOnlyList<SiteArticle> shown)
    {
        var groups = new ScriptArray();
        foreach (var month in shown.GroupBy(article => article.Date?.Month))
        {
            var year = month.First().Date?.Year;
            groups.Add(Script.Object(
                ("title", month.Key is { } number ? year is { } known ? world.Dates.MonthOfYear(known, number) : world.Texts["month_" + Number(number)] : world.Texts["month_unknown"]),
                ("id", month.Key is { } named ? "maand-" + Number(named) : "maand-onbekend"),
                ("items", cards.Of([.. month]))));
        }

        return groups;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
