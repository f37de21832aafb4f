using Microsoft.AspNetCore.Http;
using SiteGen.Files;

namespace SiteGen.Serve;

/// <summary>The site itself, as a host would serve it, with the server's additions on its pages.</summary>
internal sealed class SiteMount(IServedSite site, ReloadChannel reload) : IMount
{
    /// <summary>By which a page that is open asks whether it would be another page now.</summary>
    private const string MarkHeader = "X-Sitegen-Mark";

    private const string PageType = "text/html; charset=utf-8";

    /// <inheritdoc/>
    public string Prefix => "/";

    /// <inheritdoc/>
    public async Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var address = context.Request.Path.Value!.TrimStart('/');

        // Before the page is looked up: a change that comes between is then announced to this page as well.
        var version = reload.Version;
        var found = IsSafe(address) ? site.Find(address) : ServedFile.None;
        if (found.MovedTo is { } target)
        {
            context.Response.Headers.Location = "/" + string.Join('/', target.Split('/').Select(Uri.EscapeDataString)) + context.Request.QueryString;
            await Answer.SendAsync(context, found.Status, "").ConfigureAwait(false);
            return;
        }

        var faults = Faults(found);
        var mark = Overlay.Mark(found.Bytes.Span, found.Stamp, faults);
        context.Response.Headers.Append(MarkHeader, mark);
        foreach (var (name, value) in found.Headers) context.Response.Headers.Append(name, value);
        if (found.Bytes.IsEmpty && found.Status != 200)
        {
            await Answer.SendAsync(context, found.Status, PageType, Overlay.Alone(version, mark, faults)).ConfigureAwait(false);
        }
        else if (ContentTypes.IsPage(found.Path))
        {
            await Answer.SendAsync(context, found.Status, PageType, Overlay.Over(found.Bytes.Span, version, mark, faults)).ConfigureAwait(false);
        }
        else
        {
            await Answer.SendFileAsync(context, ContentTypes.Of(found.Path), found.Bytes).ConfigureAwait(false);
        }
    }

    private IReadOnlyList<Diagnostics.Diagnostic> Faults(ServedFile found) =>
        found.Faults.Count == 0 ? site.Faults : [.. site.Faults.Concat(found.Faults).Distinct().Order()];

    private static bool IsSafe(string address) => address.Length == 0 || TreePath.IsSafe(address.TrimEnd('/')) && !address.EndsWith("//", StringComparison.Ordinal);
}
