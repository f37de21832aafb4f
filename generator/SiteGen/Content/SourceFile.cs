namespace SiteGen.Content;

/// <summary>The raw report that an article was made from. Immutable.</summary>
/// <param name="File">The path of the report, relative to the site's root: <c>seeds/x.txt</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record SourceFile(string File, string? Sha256 = null);
