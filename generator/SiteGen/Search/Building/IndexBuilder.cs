using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>The way from reports to files of the index: read, make the lexicon, write.</summary>
internal static class IndexBuilder
{
    /// <summary>Up to this many reports shards are small, so that a query costs little; beyond it, so that the manifest does.</summary>
    private const int SmallSite = 20_000;
    private const int SmallShard = 5_500;
    private const int LargeShard = 13_000;

    /// <summary>Lists of more bytes get a file of their own.</summary>
    private const int HeavyList = 6_000;

    public static IReadOnlyList<Artifact> Build(SearchInput input)
    {
        var documents = Ordered(input.Documents);
        var corpus = Corpus.Read(documents, new Phrases(input));
        var lexicon = LexiconBuilder.Build(corpus, input, documents);
        var terms = new TermShards(lexicon, documents.Length, documents.Length <= SmallSite ? SmallShard : LargeShard, HeavyList).Build();
        var (forward, reverse) = SpellingShards.Build(lexicon);
        var texts = new TextFiles(lexicon).Build(documents);
        var blocks = DisplayBlocks.Build(documents, texts);
        var facets = FacetColumns.Build(documents);
        var pairs = PairFiles.Build(corpus.Pairs);
        var files = new List<Artifact> { ManifestWriter.Build(documents, terms, forward, reverse, blocks, facets, pairs) };
        files.AddRange(terms.Files);
        files.AddRange(forward.Files);
        files.AddRange(reverse.Files);
        files.AddRange(blocks.Select(b => b.Artifact));
        files.AddRange(texts.Select(t => t.Artifact));
        files.AddRange(pairs.Files);
        files.AddRange(facets.Select(f => f.File.Artifact));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>Oldest first, so that a report's position is its id: a year is a run of ids and a new report changes no other's.</summary>
    private static SearchDocument[] Ordered(IReadOnlyList<SearchDocument> documents)
    {
        var ordered = documents.Select(d => d with { Year = d.Year ?? d.Date?.Year }).ToArray();
        Array.Sort(ordered, (a, b) =>
        {
            var byYear = (a.Year ?? 0).CompareTo(b.Year ?? 0);
            if (byYear != 0)
                return byYear;
            var byDate = (a.Date ?? DateOnly.MinValue).CompareTo(b.Date ?? DateOnly.MinValue);
            return byDate != 0 ? byDate : string.CompareOrdinal(a.Url, b.Url);
        });
        return ordered;
    }
}
