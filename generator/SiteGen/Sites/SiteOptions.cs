namespace SiteGen.Sites;

/// <summary>What a build is asked for, besides the content. Immutable.</summary>
/// <param name="Now">The moment for which the site is built: the clock, or <c>--clock</c>.</param>
public sealed record SiteOptions(DateTimeOffset Now)
{
    /// <summary>Whether drafts are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether articles are shown before their time, and those held back for an uncertain date.</summary>
    public bool Future { get; init; }
}
