namespace SiteGen.Content;

/// <summary>A link in a menu. Immutable.</summary>
/// <param name="Title">The text of the link.</param>
/// <param name="Url">Root-relative on this site (<c>/nieuws/</c>), or an address elsewhere.</param>
public sealed record MenuItem(string Title, string Url);
