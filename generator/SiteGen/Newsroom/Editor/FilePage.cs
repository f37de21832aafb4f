using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Newsroom.Saving;
using SiteGen.Newsroom.Worklist;
using SiteGen.Rendering.Contract;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>The text of a file as a whole: for a file that cannot be read as an article, and for who chooses between two versions.</summary>
internal sealed class FilePage(NewsroomPlace place, PageWriter writer, FileShelf shelf) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => "bestand";

    /// <inheritdoc/>
    public long LargestPost => ArticlePage.LargestForm;

    /// <summary>The address of a file.</summary>
    public static string Address(string path) => NewsroomPlace.Root + "bestand" + QueryString.Create("bestand", path);

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Known(context) is { } path && shelf.Read(path) is { } file
            ? SendAsync(context, file, Encoding.UTF8.GetString(file.Bytes), null)
            : writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchArticle);
    }

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(form);
        var text = form["tekst"] ?? "";
        if (Known(context) is not { } path) return writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchArticle);
        switch (shelf.Save(path, Encoding.UTF8.GetBytes(text), form[Form.FormNames.Basis] ?? ""))
        {
            case Saved:
                place.Live.Follow([path]);
                return PageWriter.SendOnAsync(context, ArticlePage.Address(path, "bewaard"));
            case Conflict conflict:
                return writer.SendAsync(context, "conflict.html", "Het bestand is intussen veranderd", ConflictView.Of(path, conflict), StatusCodes.Status409Conflict);
            case NotSaved { Diagnostics: var faults } when shelf.Read(path) is { } file:
                return SendAsync(context, file, text, string.Join(' ', faults.Select(fault => fault.Message)));
            default:
                return writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchArticle);
        }
    }

    private Task SendAsync(HttpContext context, FileVersion file, string text, string? notice) =>
        writer.SendAsync(context, "bestand.html", file.Path[(file.Path.LastIndexOf('/') + 1)..], Script.Object(
            ("path", file.Path),
            ("action", Address(file.Path)),
            ("basis", file.Version),
            ("text", text),
            ("notice", notice),
            ("faults", Script.List(ArticleProblems.FaultsOfFile(file.Path, place.Live.Now), fault => Script.Object(
                ("line", fault.Place.Line == 0 ? null : "Regel " + NewsroomTexts.Number(fault.Place.Line)),
                ("text", fault.Message),
                ("hint", Script.OrNull(fault.Hint)),
                ("error", fault.Severity == Severity.Error))))));

    /// <summary>The file of the address, looked up among those of the site.</summary>
    private string? Known(HttpContext context)
    {
        var asked = context.Request.Query["bestand"].ToString();
        var state = place.Live.Now;
        return state.Content.Articles.Select(article => article.Path).Concat(state.Faults.Keys.Where(LiveContent.IsArticle)).FirstOrDefault(path => string.Equals(path, asked, StringComparison.Ordinal));
    }
}
