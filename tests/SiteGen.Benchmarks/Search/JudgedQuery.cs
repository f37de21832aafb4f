namespace SiteGen.Benchmarks.Search;

/// <summary>A query with its judgements.</summary>
/// <param name="Family">What it tries.</param>
/// <param name="Half">Each table has two, in order: 0 and 1 for the first, 2 and 3 for the second, and so on.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Good">The addresses of the reports that answer it, with their worth (1 to 3).</param>
/// <param name="Bad">The addresses that must not come; null when all that are not good and not ignored are wrong.</param>
/// <param name="Ignored">Addresses without a judgement.</param>
/// <param name="Filters">Facet and value; null without filters.</param>
internal sealed record JudgedQuery(string Family, int Half, string Text, IReadOnlyDictionary<string, int> Good,
    IReadOnlyList<string>? Bad = null, IReadOnlyList<string>? Ignored = null, IReadOnlyDictionary<string, string>? Filters = null);
