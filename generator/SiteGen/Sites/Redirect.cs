namespace SiteGen.Sites;

/// <summary>An old address that leads to a page. Immutable.</summary>
/// <param name="From">The old address below the root, as the editor wrote it but without the leading slash: <c>oud/pad/</c>, <c>oud.html</c>.</param>
/// <param name="To">The route of the page.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Source">The content file that names the old address.</param>
public sealed record Redirect(string From, string To, string Title, string Source)
{
    /// <summary>The file of the page that redirects where there are no server rules.</summary>
    public string OutputPath => From.EndsWith('/') || Path.HasExtension(From) ? Routes.File(From) : Routes.File(From + "/");
}
