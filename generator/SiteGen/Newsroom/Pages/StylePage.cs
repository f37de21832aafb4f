using Microsoft.AspNetCore.Http;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Pages;

/// <summary>The style of the newsroom.</summary>
internal sealed class StylePage : INewsroomPage
{
    private const string File = "redactie.css";

    /// <inheritdoc/>
    public string Route => File;

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Answer.SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(File), PageWriter.Files.Read(File));
}
