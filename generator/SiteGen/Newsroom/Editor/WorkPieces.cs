using Microsoft.AspNetCore.Http;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Import.Runs;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Intake;
using SiteGen.Newsroom.Saving;
using SiteGen.Newsroom.Worklist;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>
/// Finds what an address asks to work on. A name in an address is looked up in the list of what there is; it is never made into a path.
/// </summary>
internal sealed class WorkPieces(NewsroomPlace place, IntakeShelf intake, SeedShelf seeds, FileShelf shelf)
{
    /// <summary>A new article has this file until it has a title.</summary>
    private const string NewFile = ImportRequest.NewsFolder + "/nieuw-bericht.md";

    /// <summary>What the address asks for; null when there is no such thing.</summary>
    /// <param name="query">The query of the address.</param>
    /// <param name="bag">Why it cannot be read.</param>
    public WorkPiece? Find(IQueryCollection query, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.TryGetValue("bestand", out var file)) return OfFile(file.ToString(), bag);
        if (query.TryGetValue("invoer", out var id)) return intake.Find(id) is { } report ? OfReport(report, QueryString.Create("invoer", report.Id).ToString()) : null;
        if (query.TryGetValue("verslag", out var name)) return seeds.Find(name) is { } source && intake.Import(source, bag) is { } read ? OfReport(read, QueryString.Create("verslag", source.Name).ToString()) : null;
        return query.ContainsKey("leeg") ? Empty() : null;
    }

    /// <summary>The article that a form was made from: as it was then, also when the file has changed since.</summary>
    public ArticleText? BasisOf(WorkPiece piece, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(piece);
        ArgumentNullException.ThrowIfNull(form);
        var basis = form[FormNames.Basis] ?? "";
        return piece.IsNew || string.Equals(basis, piece.Basis, StringComparison.Ordinal) || shelf.Earlier(piece.Path, basis) is not { } earlier
            ? piece.Text
            : ArticleText.Read(piece.Path, earlier.Bytes, new DiagnosticBag());
    }

    private WorkPiece? OfFile(string path, DiagnosticBag bag)
    {
        var state = place.Live.Now;
        var article = state.Content.Articles.FirstOrDefault(one => string.Equals(one.Path, path, StringComparison.Ordinal));
        var known = article?.Path ?? state.Faults.Keys.FirstOrDefault(one => LiveContent.IsArticle(one) && string.Equals(one, path, StringComparison.Ordinal));
        if (known is null || shelf.Read(known) is not { Bytes: var bytes }) return null;
        var source = article?.Source is { } raw ? seeds.Find(raw.File) : null;
        return new WorkPiece(QueryString.Create("bestand", known).ToString(), known, bytes)
        {
            Text = ArticleText.Read(known, bytes, bag),
            Explanation = new(() => source is null ? null : intake.Explain(source)),
            ReportName = source?.Name,
        };
    }

    private WorkPiece OfReport(IncomingReport report, string query)
    {
        if (ArticleOf(report) is { } path && OfFile(path, new DiagnosticBag()) is { } existing) return existing;
        var text = ArticleText.Read(report.Outcome.Path, System.Text.Encoding.UTF8.GetBytes(report.Outcome.Text), new DiagnosticBag());
        return new WorkPiece(query, report.Outcome.Path, text?.ToBytes() ?? [])
        {
            Text = text?.Set("draft", "true"),
            Report = report,
            Explanation = new(report.Explanation),
            ReportName = report.Name,
            IsNew = true,
        };
    }

    /// <summary>The article that a report has by now: it may have been saved after the report was read.</summary>
    private string? ArticleOf(IncomingReport report) => place.Live.Now.Content.Articles
        .FirstOrDefault(article => article.Source is { } source && (source.File == report.Name || source.Sha256 == report.Outcome.Article!.SourceSha256))?.Path
        ?? (report.HasArticle ? report.Outcome.Path : null);

    private static WorkPiece Empty()
    {
        var text = ArticleText.New(NewFile, FieldGroup.Of(("kind", "verslag"), ("draft", "true")), "");
        return new WorkPiece("?leeg=ja", NewFile, text.ToBytes()) { Text = text, IsNew = true };
    }
}
