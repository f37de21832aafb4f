using Microsoft.AspNetCore.Http;
using SiteGen.Files;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Pages;

/// <summary>A file that belongs to the newsroom itself: its script, its style, its icon.</summary>
/// <param name="route">The address below <c>/redactie/</c>.</param>
/// <param name="tree">The files that it is one of.</param>
/// <param name="path">Its path in them.</param>
internal sealed class FixedFile(string route, IFileTree tree, string path) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => route;

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Answer.SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(route), tree.Read(path));
}
