using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using SiteGen.Dutch.Folding;

namespace SiteGen.Search.Building;

/// <summary>
/// All words of the documents: the distinct folded forms in ordinal order, and for each the documents that hold it. Made once, then only read.
/// </summary>
internal sealed class Corpus
{
    private const int DocumentsPerChunk = 128;

    private readonly Posting[] _postings;
    private readonly int[] _starts;

    private Corpus(string[] forms, string[] spellings, SpellingFacts[] facts, Posting[] postings, int[] starts, PairTable pairs)
    {
        Pairs = pairs;
        Forms = forms;
        Spellings = spellings;
        Facts = facts;
        _postings = postings;
        _starts = starts;
    }

    /// <summary>The folded forms, in ordinal order.</summary>
    public string[] Forms { get; }

    /// <summary>For each form its most frequent spelling in lower case.</summary>
    public string[] Spellings { get; }

    /// <summary>For each form what is known of all its spellings together.</summary>
    public SpellingFacts[] Facts { get; }

    /// <summary>Which words stand beside each other where.</summary>
    public PairTable Pairs { get; }

    /// <summary>The postings of a form, by ascending document; a document may come twice when it spells the form in two ways.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int form) => _postings.AsSpan(_starts[form], _starts[form + 1] - _starts[form]);

    /// <summary>Reads all documents; their position is their id.</summary>
    public static Corpus Read(IReadOnlyList<SearchDocument> documents, Phrases phrases)
    {
        var chunks = new CorpusChunk[(documents.Count + DocumentsPerChunk - 1) / DocumentsPerChunk];
        var idle = new ConcurrentBag<ChunkReader>();
        Parallel.For(0, chunks.Length, i =>
        {
            var first = i * DocumentsPerChunk;
            var reader = idle.TryTake(out var used) ? used : new ChunkReader(phrases);
            chunks[i] = reader.Read(documents, first, Math.Min(DocumentsPerChunk, documents.Count - first));
            idle.Add(reader);
        });
        return Join(chunks, idle);
    }

    private static Corpus Join(CorpusChunk[] chunks, IEnumerable<ChunkReader> readers)
    {
        var pairs = PairTable.Join(chunks);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var spellings = new List<(string Text, SpellingFacts Facts)>();
        var mapOf = readers.ToDictionary(r => r, r => MapOf(r, ids, spellings));
        var maps = chunks.Select(c => mapOf[c.Reader]).ToArray();
        var formOf = new int[spellings.Count];
        var forms = FormsOf(spellings, formOf, out var main, out var facts);
        var starts = Count(chunks, maps, formOf, forms.Length);
        var postings = new Posting[starts[^1]];
        Fill(chunks, maps, formOf, starts, postings);
        return new Corpus(forms, main, facts, postings, starts, pairs);
    }

    private static int[] MapOf(ChunkReader reader, Dictionary<string, int> ids, List<(string Text, SpellingFacts Facts)> spellings)
    {
        var map = new int[reader.Spellings.Count];
        for (var i = 0; i < map.Length; i++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, reader.Spellings[i], out var exists);
            if (!exists)
            {
                id = spellings.Count;
                spellings.Add((reader.Spellings[i], reader.Facts[i]));
            }
            else
            {
                CollectionsMarshal.AsSpan(spellings)[id].Facts = spellings[id].Facts.Plus(reader.Facts[i]);
            }

            map[i] = id;
        }

        return map;
    }

    private static string[] FormsOf(List<(string Text, SpellingFacts Facts)> spellings, int[] formOf, out string[] main, out SpellingFacts[] facts)
    {
        var folded = new string[spellings.Count];
        var order = new int[spellings.Count];
        for (var i = 0; i < order.Length; i++)
        {
            folded[i] = Fold.Word(spellings[i].Text);
            order[i] = i;
        }

        Array.Sort(order, (a, b) =>
        {
            var byForm = string.CompareOrdinal(folded[a], folded[b]);
            if (byForm != 0)
                return byForm;
            var byUse = spellings[b].Facts.Documents.CompareTo(spellings[a].Facts.Documents);
            return byUse != 0 ? byUse : string.CompareOrdinal(spellings[a].Text, spellings[b].Text);
        });
        var forms = new List<string>();
        var mains = new List<string>();
        var sums = new List<SpellingFacts>();
        foreach (var id in order)
        {
            if (forms.Count == 0 || !string.Equals(forms[^1], folded[id], StringComparison.Ordinal))
            {
                forms.Add(folded[id]);
                mains.Add(spellings[id].Text);
                sums.Add(default);
            }

            formOf[id] = forms.Count - 1;
            sums[^1] = sums[^1].Plus(spellings[id].Facts);
        }

        main = [.. mains];
        facts = [.. sums];
        return [.. forms];
    }

    private static int[] Count(CorpusChunk[] chunks, int[][] maps, int[] formOf, int forms)
    {
        var starts = new int[forms + 1];
        for (var c = 0; c < chunks.Length; c++)
        {
            foreach (var word in chunks[c].Words)
                starts[formOf[maps[c][word]] + 1]++;
        }

        for (var i = 0; i < forms; i++)
            starts[i + 1] += starts[i];
        return starts;
    }

    private static void Fill(CorpusChunk[] chunks, int[][] maps, int[] formOf, int[] starts, Posting[] postings)
    {
        var next = (int[])starts.Clone();
        for (var c = 0; c < chunks.Length; c++)
        {
            var chunk = chunks[c];
            var at = 0;
            for (var d = 0; d < chunk.Ends.Length; d++)
            {
                for (; at < chunk.Ends[d]; at++)
                    postings[next[formOf[maps[c][chunk.Words[at]]]]++] = new Posting(chunk.FirstDocument + d, chunk.Weights[at]);
            }

            (chunk.Words, chunk.Weights) = ([], []);
        }
    }
}
