namespace SiteGen.Content;

/// <summary>A file or page to read further. Immutable.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Src">The file as a path below <c>content/</c>, or an address elsewhere.</param>
public sealed record Document(string Title, string Src);
