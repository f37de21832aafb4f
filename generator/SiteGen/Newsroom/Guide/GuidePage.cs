using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Guide;

/// <summary>The guide for staff: from a text to a published article in five minutes.</summary>
internal sealed class GuidePage(PageWriter writer) : INewsroomPage
{
    /// <summary>Its address below <c>/redactie/</c>.</summary>
    public const string Address = "handleiding";

    private readonly Lazy<(string Title, string Html)> guide = new(() => GuideText.Render(new DiagnosticBag()));

    /// <inheritdoc/>
    public string Route => Address;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => writer.SendAsync(context, "handleiding.html", guide.Value.Title, Script.Object(("guide_html", guide.Value.Html)));
}
