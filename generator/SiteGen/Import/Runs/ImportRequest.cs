using SiteGen.Files;

namespace SiteGen.Import.Runs;

/// <summary>What is to be imported, and what there is already. Immutable.</summary>
/// <param name="Sources">The raw reports; their order does not matter.</param>
/// <param name="Site">The root of the site.</param>
/// <param name="Knowledge">The lists to recognise names and words by.</param>
/// <param name="Today">The day of the import: no meeting that has been is later.</param>
public sealed record ImportRequest(IReadOnlyList<ImportSource> Sources, IFileTree Site, ImportKnowledge Knowledge, DateOnly Today)
{
    /// <summary>Where articles go when nothing is said.</summary>
    public const string NewsFolder = "content/nieuws";

    /// <summary>The folder of the articles, inside the root.</summary>
    public string Folder { get; init; } = NewsFolder;

    /// <summary>Whether articles that an editor has changed are replaced too.</summary>
    public bool Force { get; init; }

    /// <summary>Whether reports that have an article already are passed over without reading their text, as a build does.</summary>
    public bool OnlyNew { get; init; }

    /// <summary>Whether the outcome has the articles themselves; of thousands they take much memory.</summary>
    public bool KeepsArticles { get; init; }
}
