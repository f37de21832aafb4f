using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Writes for each facet its values and, report after report, which of them the report has. The year needs no column: reports are in order of date.</summary>
internal static class FacetColumns
{
    /// <summary>The facets with a column, under the names that stand in the address of the search page.</summary>
    private static readonly (string Name, Func<SearchDocument, IEnumerable<string>> Values)[] Facets =
    [
        ("thema", d => d.Themes),
        ("gemeente", d => d.Municipalities),
        ("organisatie", d => d.Organisations),
        ("soort", d => d.Kind.Length > 0 ? [d.Kind] : []),
        ("verlopen", d => [d.Expired ? "ja" : "nee"]),
    ];

    /// <summary>The name and file of each facet that has any value.</summary>
    public static IReadOnlyList<(string Name, IndexFile File)> Build(IReadOnlyList<SearchDocument> documents) =>
        [.. Facets.AsParallel().AsOrdered().Select(f => (f.Name, Write(f.Name, documents, f.Values)))];

    private static IndexFile Write(string name, IReadOnlyList<SearchDocument> documents, Func<SearchDocument, IEnumerable<string>> valuesOf)
    {
        var perDocument = documents.Select(d => valuesOf(d).Distinct(StringComparer.Ordinal).ToArray()).ToArray();
        var values = perDocument.SelectMany(v => v).CountBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key).ToList();
        var numbers = values.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i, StringComparer.Ordinal);
        var target = new ByteWriter();
        target.Number(values.Count);
        foreach (var value in values)
            target.Text(value);
        foreach (var document in perDocument)
        {
            target.Number(document.Length);
            foreach (var number in document.Select(v => numbers[v]).Order())
                target.Number(number);
        }

        return IndexFile.MakeSmall(FileKind.Facet, name, target.Written);
    }
}
