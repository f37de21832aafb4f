namespace SiteGen.Search;

/// <summary>All that the index is made of. Immutable. The order of the documents does not matter.</summary>
public sealed record SearchInput
{
    /// <summary>The reports. Two with the same address are a fault of the program.</summary>
    public required IReadOnlyList<SearchDocument> Documents { get; init; }

    /// <summary>Groups of words and names that mean the same to a searcher: <c>Wmo</c>, <c>Wet maatschappelijke ondersteuning</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>Queries for which an editor has chosen what comes first.</summary>
    public IReadOnlyList<BestBet> BestBets { get; init; } = [];

    /// <summary>Names that are never taken apart although they look like compounds, beyond the names in the documents.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>
    /// Reads a file of the index that was published before, by its path below the site's root; null when it is not there. With it,
    /// a small change gives a small set of changed files; without it, the whole index is made anew.
    /// </summary>
    public Func<string, ReadOnlyMemory<byte>?>? Published { get; init; }
}
