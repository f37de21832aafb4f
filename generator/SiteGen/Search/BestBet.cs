namespace SiteGen.Search;

/// <summary>An editor's choice of what comes first for a query. Immutable.</summary>
/// <param name="Query">One to four words.</param>
/// <param name="Url">The address of a report, as in <see cref="SearchDocument.Url"/>; one that does not exist is passed over.</param>
public sealed record BestBet(string Query, string Url);
