using Microsoft.AspNetCore.Http;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Newsroom.Saving;

namespace SiteGen.Newsroom.Editor;

/// <summary>Undoes the last save of an article.</summary>
internal sealed class UndoPage(NewsroomPlace place, PageWriter writer, FileShelf shelf) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => "terug";

    /// <inheritdoc/>
    public long LargestPost => 100_000;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => writer.SendRefusalAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchPage);

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asked = context.Request.Query["bestand"].ToString();
        if (!shelf.CanUndo(asked)) return writer.SendRefusalAsync(context, StatusCodes.Status409Conflict, NewsroomTexts.NothingToUndo);
        if (shelf.Undo(asked) is not Saved saved) return writer.SendRefusalAsync(context, StatusCodes.Status409Conflict, NewsroomTexts.NothingToUndo);
        place.Live.Follow([saved.Path]);
        return PageWriter.SendOnAsync(context, saved.File is null ? NewsroomPlace.Root : ArticlePage.Address(saved.Path, "terug"));
    }
}
