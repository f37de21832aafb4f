namespace SiteGen.Content;

/// <summary>How long values of an article may be at most, in UTF-16 units: what whoever writes one has to keep to.</summary>
internal static class ArticleLimits
{
    /// <summary>The title.</summary>
    public const int Title = 250;

    /// <summary>The summary.</summary>
    public const int Summary = 200;

    /// <summary>A name, a function or another text of a few words.</summary>
    public const int Name = 300;
}
