using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Newsroom.Pages;

/// <summary>A page that is sent piece by piece, while what it tells of is still going on. It needs no script.</summary>
/// <param name="response">Whom to.</param>
/// <param name="rest">What stands behind the pieces.</param>
internal sealed class PageStream(HttpResponse response, string rest)
{
    /// <summary>What stands in a template where the pieces come.</summary>
    public const string Mark = "<!-- hier -->";

    /// <summary>Sends a piece.</summary>
    /// <param name="html">The piece.</param>
    public async Task SendAsync(string html)
    {
        await response.WriteAsync(html, Encoding.UTF8).ConfigureAwait(false);
        await response.Body.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the page.</summary>
    public Task EndAsync() => SendAsync(rest);
}
