using Microsoft.AspNetCore.Http;
using Scriban.Runtime;
using SiteGen.Import.Runs;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering;
using SiteGen.Rendering.Contract;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Worklist;

/// <summary>The first page: all articles, and the raw reports that wait.</summary>
internal sealed class WorklistPage(NewsroomPlace place, PageWriter writer, ArticleProblems problems, SeedShelf seeds) : INewsroomPage
{
    private const int PageSize = 25;

    /// <summary>Reports that wait on the first page; a folder of a thousand is work for the command line.</summary>
    private const int MostReports = 50;

    private readonly WorkItems items = new(place, problems);

    /// <inheritdoc/>
    public string Route => "";

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var state = place.Live.Now;
        problems.Begin(state);
        var query = WorklistQuery.Of(context.Request.Query);
        var all = items.All(state);
        var asked = all.Where(item => items.IsAsked(item, query)).ToArray();
        var pages = Math.Max(1, (asked.Length + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, pages);
        var shown = asked.Skip((page - 1) * PageSize).Take(PageSize).Select(item => item.Article is { } article
            ? item with { Problems = problems.Of(article, state).Count(ArticleProblems.IsProblem) } : item).ToArray();
        var waiting = query.IsNarrow || page > 1 ? [] : seeds.Waiting(state);

        // What stands on this page has been checked by now.
        var now = shown.ToDictionary(item => item.Path, StringComparer.Ordinal);
        all = [.. all.Select(item => now.GetValueOrDefault(item.Path, item))];
        var toGo = all.Count(item => item.Problems is null);
        return writer.SendAsync(context, "werklijst.html", "Werklijst", Script.Object(
            ("q", query.Words),
            ("with", query.With),
            ("narrow", query.IsNarrow),
            ("count_text", CountText(asked.Length, all.Count, query)),
            ("unchecked_text", toGo > 0 ? $"De controle loopt nog: {NewsroomTexts.Count(toGo, "bericht", "berichten")} te gaan." : null),
            ("statuses", Script.List(Enum.GetValues<WorkStatus>().Where(status => status is not (WorkStatus.Held or WorkStatus.Broken) || all.Any(item => item.Status == status)).ToArray(), status =>
                Choice(status.Word(), status.Label(), all.Count(item => item.Status == status), query.Status == status))),
            ("questions", all.Count(item => item.Questions > 0)),
            ("problems", all.Count(item => item.Problems > 0)),
            ("items", Script.List(shown, item => Line(item, state.Renderer))),
            ("reports", Script.List(waiting.Take(MostReports).ToArray(), Report)),
            ("more_reports", Math.Max(0, waiting.Count - MostReports)),
            ("report_count", NewsroomTexts.Number(waiting.Count)),
            ("pages_text", pages > 1 ? $"Pagina {NewsroomTexts.Number(page)} van {NewsroomTexts.Number(pages)}" : null),
            ("previous_url", page > 1 ? query.Address(page - 1) : null),
            ("next_url", page < pages ? query.Address(page + 1) : null)));
    }

    private static string CountText(int asked, int all, WorklistQuery query) => query.IsNarrow
        ? $"{NewsroomTexts.Number(asked)} van {NewsroomTexts.Count(all, "bericht", "berichten")}"
        : NewsroomTexts.Count(all, "bericht", "berichten");

    private static ScriptObject Choice(string value, string label, int count, bool isChosen) =>
        Script.Object(("value", value), ("label", label), ("count", NewsroomTexts.Number(count)), ("chosen", isChosen));

    private static ScriptObject Line(WorkItem item, SiteRenderer renderer)
    {
        var article = item.Article;
        var date = article?.Date ?? article?.Session.Date;
        return Script.Object(
            ("title", item.Title),
            ("path", item.Path),
            ("url", NewsroomPlace.Root + "bericht" + QueryString.Create("bestand", item.Path)),
            ("status", item.Status.Word()),
            ("status_label", item.Status.Label()),
            ("date_text", date is null ? "Geen datum" : renderer.Dates.Middle(date)),
            ("date_kind", article?.Date is null && date is not null ? "bijeenkomst" : null),
            ("by", string.Join(", ", new[] { article?.Session.Place ?? article?.Municipalities.FirstOrDefault(), article is null ? null : Content.ArticleKindWords.Word(article.Kind) }.OfType<string>())),
            ("questions_text", item.Questions == 0 ? null : NewsroomTexts.Count(item.Questions, "open vraag", "open vragen")),
            ("problems_text", item.Problems is null or 0 ? null : NewsroomTexts.Count(item.Problems.Value, "probleem", "problemen")));
    }

    private static ScriptObject Report(ImportSource report) => Script.Object(
        ("name", report.Name[(report.Name.LastIndexOf('/') + 1)..]),
        ("url", NewsroomPlace.Root + "bericht" + QueryString.Create("verslag", report.Name)));
}
