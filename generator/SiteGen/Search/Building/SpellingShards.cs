using System.Numerics;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>Writes the words that a misspelt query may have meant, forwards and backwards: one wrong letter leaves the first or the last half whole.</summary>
internal static class SpellingShards
{
    private const int Target = 9_000;
    private const float BytesPerWord = 3;
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    /// <summary>From this many words on, a word must occur in two documents, or in a title or name, to be offered.</summary>
    private const int ManyWords = 30_000;

    /// <summary>Makes the shards in reading direction and those in reverse, which a small segment can do without.</summary>
    public static (ShardSet Forward, ShardSet Reverse) Build(Lexicon lexicon, bool withReverse)
    {
        var words = new List<(string Text, byte Use)>();
        var many = lexicon.Forms.Length > ManyWords;
        for (var i = 0; i < lexicon.Forms.Length; i++)
        {
            if (IsOffered(lexicon, i, many))
                words.Add((lexicon.Forms[i].Text, Use(lexicon, i)));
        }

        if (!withReverse)
            return (Write(FileKind.Spelling, words), ShardSet.Empty);
        var reversed = words.Select(w => (Text: Reverse(w.Text), w.Use)).OrderBy(w => w.Text, StringComparer.Ordinal).ToList();
        return (Write(FileKind.Spelling, words), Write(FileKind.Reverse, reversed));
    }

    private static bool IsOffered(Lexicon lexicon, int i, bool many)
    {
        var form = lexicon.Forms[i];
        if (!form.Offered || form.Text.Length is < ShortestWord or > LongestWord || !form.Text.All(char.IsLetter))
            return false;
        if (form.CorpusForm < 0)
            return lexicon.Families[form.Family].Compounds.Count > 0;
        return !many || lexicon.Frequency(i) > 1 || lexicon.Corpus.Facts[form.CorpusForm].Prominent;
    }

    /// <summary>The frequency on a scale of powers of two.</summary>
    private static byte Use(Lexicon lexicon, int i) => (byte)BitOperations.Log2((uint)lexicon.Frequency(i) + 1);

    private static string Reverse(string text) => string.Create(text.Length, text, (target, source) =>
    {
        source.CopyTo(target);
        target.Reverse();
    });

    private static ShardSet Write(char kind, List<(string Text, byte Use)> words)
    {
        var starts = ShardPlan.Cut(words.Count, i => words[i].Text, _ => BytesPerWord, Target);
        var boundaries = new string[starts.Count];
        var files = new IndexFile[starts.Count];
        Parallel.For(0, starts.Count, i =>
        {
            var shard = words[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : words.Count)];
            boundaries[i] = i == 0 ? string.Empty : ShardPlan.Boundary(words[starts[i] - 1].Text, words[starts[i]].Text);
            var target = new ByteWriter();
            target.Number(shard.Count);
            FrontCoding.Write([.. shard.Select(w => w.Text)], target);
            target.Bytes(shard.Select(w => w.Use).ToArray());
            files[i] = IndexFile.MakeSmall(kind, boundaries[i], target.Written);
        });
        return new ShardSet(boundaries, files, [], []);
    }
}
