namespace SiteGen.Content;

/// <summary>What the reader is asked to do, and how. Immutable.</summary>
/// <param name="Title">The heading: <c>Ook meepraten?</c>; empty when the text says it all.</param>
public sealed record CallToAction(string Title)
{
    /// <summary>A sentence or two of plain text.</summary>
    public string? Text { get; init; }

    /// <summary>The e-mail address to write to.</summary>
    public string? Email { get; init; }

    /// <summary>The page to go to: root-relative on this site, or an address elsewhere.</summary>
    public string? Url { get; init; }
}
