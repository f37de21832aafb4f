namespace SiteGen.Content;

/// <summary>The entry of this stage: reads <c>content/</c>.</summary>
public static class ContentReader
{
    /// <summary>The folder that content stands in, relative to the site's root.</summary>
    public const string Folder = "content";
}
