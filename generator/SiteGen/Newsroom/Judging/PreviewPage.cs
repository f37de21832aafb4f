using System.Globalization;
using Microsoft.AspNetCore.Http;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Judging;

/// <summary>A preview, for the frame beside the form: a page of the site in which nothing acts.</summary>
internal sealed class PreviewPage(PreviewShelf shelf) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => "voorbeeld";

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <summary>The address of a preview.</summary>
    public static string Address(int number) => NewsroomPlace.Root + "voorbeeld" + QueryString.Create("nr", number.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        PageHeaders.ForPreview(context.Response);
        return int.TryParse(context.Request.Query["nr"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && shelf.Find(number) is { } page
            ? Answer.SendAsync(context, StatusCodes.Status200OK, "text/html; charset=utf-8", page)
            : Answer.SendAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoPreview);
    }
}
