using SiteGen.Sites;

namespace SiteGen.Search;

/// <summary>The search index of a site: small static files that a browser reads without a server. See <c>FORMAT.md</c>.</summary>
public static class SearchIndex
{
    /// <summary>Makes all files of the index, below <c>zoek/</c>. The same input gives the same bytes.</summary>
    /// <param name="input">The reports and what is known about their words.</param>
    /// <returns>The files, sorted by path.</returns>
    public static IReadOnlyList<Artifact> Build(SearchInput input) => Building.IndexBuilder.Build(input);
}
