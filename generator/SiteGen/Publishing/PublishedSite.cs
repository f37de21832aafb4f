namespace SiteGen.Publishing;

/// <summary>What publishing did: how many files of the site are new or changed, stayed as they were, and were removed. Immutable.</summary>
/// <param name="Written">Files that were put in place.</param>
/// <param name="Unchanged">Files that stood already, byte for byte; they keep their time.</param>
/// <param name="Removed">Files of the previous site that no longer belong.</param>
/// <param name="Bytes">The size of the whole site.</param>
public sealed record PublishedSite(int Written, int Unchanged, int Removed, long Bytes);
