using SiteGen.Import;

namespace SiteGen;

/// <summary>What became of one raw report. Immutable.</summary>
/// <param name="Source">The report, as the article names it.</param>
/// <param name="Path">The article file, relative to where articles are written.</param>
/// <param name="State">What was done, or would be done.</param>
/// <param name="Article">What the import made of it.</param>
public sealed record ImportedFile(string Source, string Path, ImportState State, ImportedArticle Article)
{
    /// <summary>The article file as it stands, when an editor has changed it since.</summary>
    public string Standing { get; init; } = "";

    /// <summary>The article file as the import would write it.</summary>
    public string Text { get; init; } = "";
}

/// <summary>What became of a raw report.</summary>
public enum ImportState
{
    /// <summary>It has become an article.</summary>
    New,

    /// <summary>Its article stands already, word for word.</summary>
    Same,

    /// <summary>Its article was changed since and has been left alone.</summary>
    Kept,

    /// <summary>Its article was changed since and has been replaced.</summary>
    Replaced,

    /// <summary>The article could not be written; why has been told.</summary>
    Failed,
}
