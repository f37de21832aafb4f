using Microsoft.AspNetCore.Http;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Judging;
using SiteGen.Newsroom.Pages;
using SiteGen.Newsroom.Saving;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>The form of one article, beside its report and its preview. Works without a script; the script makes it quicker.</summary>
internal sealed class ArticlePage(NewsroomPlace place, PageWriter writer, WorkPieces pieces, ArticleJudge judge, ArticleView view, ArticleSaving saving) : INewsroomPage
{
    /// <summary>A file of the largest size, with what a form adds to it.</summary>
    public const long LargestForm = 12_000_000;

    private const string ExtraRow = "rij:";
    private const string Without = "weg:";
    private const string Look = "toon";

    /// <inheritdoc/>
    public string Route => "bericht";

    /// <inheritdoc/>
    public long LargestPost => LargestForm;

    /// <summary>The address of an article.</summary>
    public static string Address(string path, string? told = null) =>
        NewsroomPlace.Root + "bericht" + (told is null ? QueryString.Create("bestand", path) : QueryString.Create("bestand", path).Add(told, "ja"));

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var query = context.Request.Query;
        var bag = new DiagnosticBag();
        if (pieces.Find(query, bag) is not { } piece) return MissingAsync(context);
        if (piece.IsNew is false && !query.ContainsKey("bestand")) return PageWriter.SendOnAsync(context, Address(piece.Path));
        if (piece.Text is not { } text) return PageWriter.SendOnAsync(context, FilePage.Address(piece.Path));
        var notice = query.ContainsKey("bewaard") ? NewsroomTexts.SavedText : query.ContainsKey("terug") ? NewsroomTexts.UndoneText : null;
        return SendAsync(context, WorkingCopy.Untouched(piece, text), null, new Notice(notice, IsFault: false));
    }

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(form);
        if (pieces.Find(context.Request.Query, new DiagnosticBag()) is not { } piece || pieces.BasisOf(piece, form) is not { } basis) return MissingAsync(context);
        var state = place.Live.Now;
        var action = form[FormNames.Action] ?? "";
        if (action.StartsWith(Without, StringComparison.Ordinal)) form = WithoutRow(form, action[Without.Length..]);
        var copy = WorkingCopy.Of(piece, basis, form, state);
        if (action.StartsWith(ExtraRow, StringComparison.Ordinal)) return SendAsync(context, copy, form, Notice.None, action[ExtraRow.Length..]);
        if (action.StartsWith(Without, StringComparison.Ordinal) || action == Look) return SendAsync(context, copy, form, Notice.None);
        return SaveAsync(context, copy, form, action, state);
    }

    private Task SaveAsync(HttpContext context, WorkingCopy copy, PostedForm form, string action, LiveState state)
    {
        if (saving.Moved(copy.Text, form, action, state.Content.Settings) is not { } moved)
            return SendAsync(context, copy, form, new Notice(NewsroomTexts.NeedsMoment, IsFault: true));
        copy = copy with { Text = moved };
        if (copy.Text.Find("title") is not FieldText { IsEmpty: false }) return SendAsync(context, copy, form, new Notice(NewsroomTexts.NeedsTitle, IsFault: true));
        if (action == ArticleSaving.Publish && judge.Judge(copy.Piece.Path, copy.Files, state).Diagnostics.Any(one => one.Severity == Severity.Error))
            return SendAsync(context, copy, form, new Notice(NewsroomTexts.NotPublished, IsFault: true));
        switch (saving.Save(copy, form, state))
        {
            case Saved saved:
                place.Live.Follow([saved.Path]);
                return PageWriter.SendOnAsync(context, Address(saved.Path, "bewaard"));
            case Conflict conflict:
                return writer.SendAsync(context, "conflict.html", "Het bestand is intussen veranderd", ConflictView.Of(copy.Piece.Path, conflict), StatusCodes.Status409Conflict);
            case NotSaved { Diagnostics: var faults }:
                return SendAsync(context, copy, form, new Notice(string.Join(' ', faults.Select(fault => fault.Message + " " + fault.Hint)), IsFault: true));
            default:
                throw new InvalidOperationException("Unknown end of a save.");
        }
    }

    private Task SendAsync(HttpContext context, WorkingCopy copy, PostedForm? form, Notice notice, string? extraRow = null)
    {
        var state = place.Live.Now;
        var judgement = judge.Judge(copy.Piece.Path, copy.Files, state);
        var title = FormReading.TextOf(copy.Text.Find("title"));
        var status = notice.IsFault ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return writer.SendAsync(context, "bericht.html", title.Length > 0 ? title : "Nieuw bericht", view.Of(copy, judgement, form, state, notice, extraRow), status);
    }

    private Task MissingAsync(HttpContext context) => context.Request.Query.ContainsKey("invoer")
        ? PageWriter.SendOnAsync(context, NewsroomPlace.Root + "nieuw?weg=ja")
        : writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchArticle);

    /// <summary>The form without one row of a list: <c>people[3]</c>.</summary>
    private static PostedForm WithoutRow(PostedForm form, string row)
    {
        var open = row.LastIndexOf('[');
        if (open < 0 || !row.EndsWith(']')) return form;
        var rows = FormNames.Rows(row[..open]);
        if (!form.Fields.TryGetValue(rows, out var numbers)) return form;
        var fields = form.Fields.ToDictionary(StringComparer.Ordinal);
        fields[rows] = [.. numbers.Where(number => number != row[(open + 1)..^1])];
        return form with { Fields = fields };
    }
}
