using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Search;

namespace SiteGen.Benchmarks.Search;

/// <summary>
/// Writes the made-up site for the comparison: pages that a peer can index, our index, and the judged queries. The comparison itself is
/// <c>relevance.mjs</c> beside this file.
/// </summary>
internal static class RelevanceSite
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">The folder to write to.</param>
    /// <param name="tables">The tables of words; those of the repository in their order when there are none.</param>
    public static int Run(string output, string[] tables)
    {
        if (tables.Length == 0) tables = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Search"), "woorden*.tsv").OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal)];
        var (documents, queries) = new RelevanceQueries(tables).Build();
        foreach (var document in documents)
            Write(Path.Combine(output, document.Url, "index.html"), Encoding.UTF8.GetBytes(Page(document)));
        var input = new SearchInput { Documents = documents, Synonyms = [["Wmo", "Wet maatschappelijke ondersteuning"], ["GGD", "gemeentelijke gezondheidsdienst"], ["ggz", "geestelijke gezondheidszorg"]] };
        foreach (var file in SearchIndex.Build(input))
            Write(Path.Combine(output, file.Path), file.Bytes.Span);
        Write(Path.Combine(output, "queries.json"), JsonSerializer.SerializeToUtf8Bytes(queries, Json));
        Console.WriteLine($"{documents.Count} reports, {queries.Count} queries in {output}");
        return 0;
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static string Page(SearchDocument d)
    {
        var body = string.Concat(d.Sections.Select(s => (s.Heading.Length > 0 ? $"<h2>{E(s.Heading)}</h2>" : string.Empty) + string.Concat(s.Blocks.Select(b => $"<p>{E(b)}</p>"))));
        return $"<!doctype html><html lang=\"nl\"><title>{E(d.Title)}</title><main data-pagefind-body><h1>{E(d.Title)}</h1>"
            + $"<p>{E(d.DateText)} <span data-pagefind-filter=\"gemeente\">{E(d.Municipalities[0])}</span> <span data-pagefind-filter=\"thema\">{E(d.Themes[0])}</span> <span data-pagefind-filter=\"jaar\">{d.Year}</span></p>"
            + $"<p>{E(d.Summary)}</p>{body}</main></html>";
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
