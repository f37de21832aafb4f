using SiteGen.Search.Files;
using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>
/// A searchable set of reports with all its files. The base segment holds the site; a small second one may hold what changed since.
/// Immutable.
/// </summary>
internal sealed class Segment
{
    /// <summary>Up to this many reports shards are small, so that a query costs little; beyond it, so that the manifest does.</summary>
    private const int SmallSite = 20_000;
    private const int SmallShard = 2_600;
    private const int LargeShard = 4_000;

    /// <summary>Lists of more bytes leave the best of themselves in the shard: with that most queries of one word can be answered.</summary>
    private const int HeavyList = 1_200;

    private Segment(byte[] description, IReadOnlyList<Artifact> files) => (Description, Files) = (description, files);

    /// <summary>What the manifest says of the segment.</summary>
    public ReadOnlyMemory<byte> Description { get; }

    /// <summary>The files.</summary>
    public IReadOnlyList<Artifact> Files { get; }

    /// <summary>Makes a segment.</summary>
    /// <param name="documents">The reports by id.</param>
    /// <param name="input">Synonyms, best bets and names.</param>
    /// <param name="vocabulary">The words of the whole site; null when the reports are the whole site.</param>
    /// <param name="packed">Whether the small files go together into one, so that a change touches few.</param>
    public static Segment Build(SearchDocument[] documents, SearchInput input, Corpus? vocabulary, bool packed)
    {
        var corpus = Corpus.Read(documents, new Phrases(input));
        var lexicon = LexiconBuilder.Build(corpus, vocabulary ?? corpus, input, documents);
        var terms = new TermShards(lexicon, documents.Length, packed || documents.Length > SmallSite ? LargeShard : SmallShard, HeavyList).Build();
        var (forward, reverse) = SpellingShards.Build(lexicon, withReverse: !packed);
        var texts = new TextFiles(lexicon).Build(documents);
        var blocks = DisplayBlocks.Build(documents, texts);
        var facets = FacetColumns.Build(documents);
        var pairs = PairFiles.Build(corpus.Pairs);
        List<IndexFile> small = [.. forward.Files, .. blocks, .. facets.Select(f => f.File)];
        var pack = packed ? Pack(small) : null;
        var files = terms.Files.Concat(reverse.Files).Concat(pairs.Files).Concat(texts).Concat(pack is null ? small : [pack]);
        var description = Describe(documents, terms, forward, reverse, blocks, facets, pairs, pack);
        return new Segment(description, [.. files.Select(f => f.ToArtifact())]);
    }

    private static IndexFile Pack(List<IndexFile> files)
    {
        var target = new ByteWriter();
        foreach (var file in files)
        {
            target.Text(file.Kind + file.Key);
            target.Number(file.Payload.Length);
            target.Bytes(file.Payload.Span);
        }

        return IndexFile.Make(FileKind.Pack, string.Empty, target.Written);
    }

    private static byte[] Describe(SearchDocument[] documents, ShardSet terms, ShardSet forward, ShardSet reverse, IndexFile[] blocks,
        IReadOnlyList<(string Name, IndexFile File)> facets, PairFiles pairs, IndexFile? pack)
    {
        var target = new ByteWriter();
        target.Number(documents.Length);
        target.Number(DisplayBlocks.SizeFor(documents.Length));
        terms.Describe(target);
        terms.DescribeTails(target);
        forward.Describe(target);
        reverse.Describe(target);
        target.Number(blocks.Length);
        foreach (var edition in DisplayBlocks.Editions(blocks))
            target.Hash(edition);
        target.Number(facets.Count);
        foreach (var (name, file) in facets)
        {
            target.Text(name);
            target.Hash(file.Hash);
        }

        DescribeYears(documents, target);
        target.Number(pairs.Bits);
        target.Hash(pairs.Edition);
        target.Hash(pack?.Hash ?? 0);
        return target.Written.ToArray();
    }

    /// <summary>Each year with the id of its first report, ascending; 0 stands for an unknown year.</summary>
    private static void DescribeYears(SearchDocument[] documents, ByteWriter target)
    {
        var years = new List<(int Year, int First)>();
        for (var i = 0; i < documents.Length; i++)
        {
            var year = documents[i].Year ?? 0;
            if (years.Count == 0 || years[^1].Year != year)
                years.Add((year, i));
        }

        target.Number(years.Count);
        foreach (var (year, first) in years)
        {
            target.Number(year);
            target.Number(first);
        }
    }
}
