using Microsoft.AspNetCore.Http;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Pages;

/// <summary>The script of the newsroom.</summary>
internal sealed class ScriptPage : INewsroomPage
{
    private const string File = "redactie.js";

    /// <inheritdoc/>
    public string Route => File;

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Answer.SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(File), PageWriter.Files.Read(File));
}
