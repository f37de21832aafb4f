using Microsoft.AspNetCore.Http;
using SiteGen.Newsroom.Pages;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Guide;

/// <summary>A picture of the guide.</summary>
/// <param name="name">The name of its file.</param>
internal sealed class GuidePicture(string name) : INewsroomPage
{
    /// <inheritdoc/>
    public string Route => GuidePage.Address + "/" + name;

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Answer.SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(name), GuideText.Files.Read(name));
}
