using Microsoft.AspNetCore.Http;
using SiteGen.Newsroom.Editor;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Guide;
using SiteGen.Newsroom.Intake;
using SiteGen.Newsroom.Judging;
using SiteGen.Newsroom.Pages;
using SiteGen.Newsroom.Publish;
using SiteGen.Newsroom.Saving;
using SiteGen.Newsroom.Worklist;
using SiteGen.Publishing;
using SiteGen.Serve;

namespace SiteGen.Newsroom;

/// <summary>
/// The entry of this stage: the newsroom below <c>/redactie/</c>. It lets in what <see cref="RequestGuard"/> lets in, and hands each
/// request to the page of its address.
/// </summary>
internal sealed class NewsroomMount : IMount
{
    private readonly RequestGuard guard;
    private readonly PageWriter writer;
    private readonly Dictionary<string, INewsroomPage> pages;

    /// <summary>Opens a newsroom.</summary>
    public NewsroomMount(NewsroomPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        guard = new RequestGuard(place.Secret);
        writer = new PageWriter(guard);
        var problems = new ArticleProblems(place);
        var seeds = new SeedShelf(place);
        var contents = new ContentWriter(place.Folder.Path);
        var shelf = new FileShelf(place.Folder.Files, contents);
        var intake = new IntakeShelf(place);
        var pieces = new WorkPieces(place, intake, seeds, shelf);
        var judge = new ArticleJudge(place);
        var previews = new PreviewShelf();
        INewsroomPage[] all =
        [
            new WorklistPage(place, writer, problems, seeds),
            new PublishPage(place, writer),
            new GuidePage(writer),
            .. GuideText.Pictures.Select(name => new GuidePicture(name)),
            new IntakePage(writer, intake),
            new ArticlePage(place, writer, pieces, judge, new ArticleView(place, shelf, previews), new ArticleSaving(place, shelf, contents)),
            new CheckPage(place, pieces, judge, previews),
            new PreviewPage(previews),
            new FilePage(place, writer, shelf),
            new UndoPage(place, writer, shelf),
            new MediaPage(place, writer, contents),
            new SuggestionPage(place),
            new ValuePage(place),
            new FixedFile("redactie.js", PageWriter.Files, "redactie.js"),
            new FixedFile("redactie.css", PageWriter.Files, "redactie.css"),
            new FixedFile("icoon.svg", place.Folder.Templates, "assets/favicon.svg"),
        ];
        pages = all.ToDictionary(page => page.Route, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Prefix => NewsroomPlace.Root;

    /// <inheritdoc/>
    public bool TakesPosts => true;

    /// <inheritdoc/>
    public async Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        PageHeaders.Add(context.Response);
        var request = context.Request;
        if (!pages.TryGetValue(request.Path.Value![Prefix.Length..].TrimEnd('/'), out var page))
        {
            await writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchPage).ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            if (page.HoldsToken && !RequestGuard.IsLookedAt(request)) await writer.SendRefusalAsync(context, StatusCodes.Status403Forbidden, NewsroomTexts.NotFromHere).ConfigureAwait(false);
            else await page.ShowAsync(context).ConfigureAwait(false);
        }
        else if (HttpMethods.IsPost(request.Method) && page.LargestPost > 0)
        {
            await TakeAsync(context, page).ConfigureAwait(false);
        }
        else
        {
            context.Response.Headers.Allow = page.LargestPost > 0 ? "GET, HEAD, POST" : "GET, HEAD";
            await writer.SendRefusalAsync(context, StatusCodes.Status405MethodNotAllowed, NewsroomTexts.NoSuchMethod).ConfigureAwait(false);
        }
    }

    private async Task TakeAsync(HttpContext context, INewsroomPage page)
    {
        if (!guard.ComesFromHere(context.Request))
        {
            await writer.SendRefusalAsync(context, StatusCodes.Status403Forbidden, NewsroomTexts.NotFromHere).ConfigureAwait(false);
            return;
        }

        var (form, status) = await PostedForm.ReadAsync(context, page.LargestPost).ConfigureAwait(false);
        if (form is null)
        {
            var text = status == StatusCodes.Status413PayloadTooLarge ? NewsroomTexts.TooLarge(page.LargestPost) : NewsroomTexts.NotUnderstood;
            await writer.SendRefusalAsync(context, status, text).ConfigureAwait(false);
        }
        else if (!guard.Knows(form.Token))
        {
            await writer.SendRefusalAsync(context, StatusCodes.Status403Forbidden, NewsroomTexts.OldPage).ConfigureAwait(false);
        }
        else
        {
            await page.TakeAsync(context, form).ConfigureAwait(false);
        }
    }
}
