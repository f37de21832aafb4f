using Microsoft.AspNetCore.Http;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Judging;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering.Texts;

namespace SiteGen.Newsroom.Editor;

/// <summary>Tells the script, while an editor types, what is wrong, how dates were understood, and where the preview is.</summary>
internal sealed class CheckPage(NewsroomPlace place, WorkPieces pieces, ArticleJudge judge, PreviewShelf previews) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => "controle";

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public long LargestPost => ArticlePage.LargestForm;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Serve.Answer.SendAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchPage);

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(form);
        var state = place.Live.Now;
        if (pieces.Find(context.Request.Query, new DiagnosticBag()) is not { } piece || pieces.BasisOf(piece, form) is not { } basis)
            return Serve.Answer.SendAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchArticle);
        var copy = WorkingCopy.Of(piece, basis, form, state);
        var judgement = judge.Judge(piece.Path, copy.Files, state);
        var words = state.Renderer.Dates;
        return PageWriter.SendAsync(context, new
        {
            problems = copy.Problems(judgement).Select(one => new { one.Field, one.Severity, one.Code, one.Text, one.Hint, one.Mend, one.Quote, one.Opening, label = one.Field.Length == 0 ? "" : FormLabels.Of(one.Field).Label }),
            dates = form.Fields.Keys.Where(IsDate).ToDictionary(name => name, name => Understood(form, name, words), StringComparer.Ordinal),
            reading = NewsroomTexts.Reading(judgement.Reading, judgement.Words),
            preview = judgement.Page.IsEmpty ? null : PreviewPage.Address(previews.Add(judgement.Page)),
        });
    }

    private static bool IsDate(string name)
    {
        if (name.Contains('@', StringComparison.Ordinal) || name.Length > 80) return false;
        try
        {
            return ArticleSchema.Find(name)?.Kind == FieldKind.Date;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The date as it was understood, in full; empty when there is nothing to say.</summary>
    private static string Understood(PostedForm form, string name, DateTexts words)
    {
        var typed = form[name] ?? "";
        if (typed.Trim().Length == 0) return "";
        if (EdtfDate.Parse(DutchDate.Read(typed, form[FormNames.Doubt(name)] is { Length: > 0 })) is not { Success: true, Value: { } date }) return "";
        return words.Long(date.AsCertain()) + (date.IsUncertain ? ", niet zeker" : "") + (date.IsYearOpen ? ", jaar onbekend" : "");
    }
}
