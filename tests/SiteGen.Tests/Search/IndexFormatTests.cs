using SiteGen.Dutch.Folding;
using SiteGen.Search;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Search;

public sealed class IndexFormatTests
{
    private static readonly IReadOnlyList<SearchDocument> Reports = SearchSite.Many(300);

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var segment = Assert.Single(Read(Reports, out var ordered).Segments);
        Assert.Equal(300, segment.Count);
        var words = ordered.Select(WordsOf).ToList();
        var expected = words.SelectMany((w, d) => w.Select(x => (Word: x, d))).GroupBy(p => p.Word, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => p.d).Order().ToArray(), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shard in segment.TermShards())
        {
            for (var i = 0; i < shard.Forms.Length; i++)
            {
                Assert.True(seen.Add(shard.Forms[i]));
                if (shard.Own(i).Count > 0)
                    Assert.Equal(expected[shard.Forms[i]], shard.Own(i).Keys);
            }
        }

        Assert.Subset(seen, expected.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Display_text_and_facets_are_read_back_the_same()
    {
        var segment = Read(Reports, out var ordered).Segments[0];
        for (var d = 0; d < ordered.Count; d++)
        {
            var record = segment.Record(d);
            Assert.Equal([ordered[d].Title, ordered[d].Url, ordered[d].DateText, "", ordered[d].Kind, "nl", ordered[d].Expired ? "1" : ""], record[..7]);
            var text = segment.Text(d).Replace("\u00ad", string.Empty, StringComparison.Ordinal);
            Assert.Contains(ordered[d].Sections[0].Blocks[1], text, StringComparison.Ordinal);
            Assert.Contains("\u001eVervolg\u001fvervolg\u001fEr komt een vervolg.", text, StringComparison.Ordinal);
        }

        var themes = segment.Column("thema");
        Assert.All(Enumerable.Range(0, ordered.Count), d => Assert.Equal(ordered[d].Themes.Order(StringComparer.Ordinal), themes[d].Order(StringComparer.Ordinal)));
        Assert.Equal(ordered.Select(d => d.Expired ? "ja" : "nee"), segment.Column("verlopen").Select(v => v[0]));
        Assert.All(segment.Years, y => Assert.Equal(y.Year, ordered[y.First].Year));
    }

    [Fact]
    public void Neighbouring_words_are_known_exactly()
    {
        var segment = Read(Reports, out var ordered).Segments[0];
        var expected = Enumerable.Range(0, ordered.Count).Where(d => ordered[d].Sections[0].Blocks[1].Contains("over kwestie7 ", StringComparison.Ordinal)).ToHashSet();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, segment.Beside("over", "kwestie7"));
        Assert.Empty(segment.Beside("kwestie7", "over"));
    }

    [Fact]
    public void Shards_begin_at_their_boundaries_in_ordinal_order()
    {
        var segment = Read(SearchSite.Many(900), out _).Segments[0];
        Assert.True(segment.Boundaries.Count > 3);
        var last = string.Empty;
        foreach (var (shard, boundary) in segment.TermShards().Zip(segment.Boundaries))
        {
            Assert.True(string.CompareOrdinal(last, boundary) < 0 || boundary.Length == 0);
            Assert.All(shard.Forms, f => Assert.True(string.CompareOrdinal(f, boundary) >= 0));
            Assert.Equal(shard.Forms.Order(StringComparer.Ordinal), shard.Forms);
            last = shard.Forms[^1];
        }
    }

    [Fact]
    public void A_word_that_every_report_holds_goes_to_the_second_file_of_its_shard_when_it_is_heavy()
    {
        var filling = string.Join(' ', Enumerable.Repeat("vulling", 200));
        var reports = Enumerable.Range(0, 5_000).Select(i => SearchSite.Report(i, i % 10 == 0 ? "Bericht overal " + i : "Bericht " + i)
            with { Expired = false, Sections = [new SearchSection("", "", [(i % 3 == 0 ? "overal deels voor " : "overal overal voor ") + filling])] }).ToList();
        var files = SearchIndex.Build(new SearchInput { Documents = reports });
        Assert.Contains(files, f => f.Path.StartsWith("zoek/l/", StringComparison.Ordinal));
        var shards = new IndexDecoder(files).Segments[0].TermShards().ToList();
        var shard = shards.Single(s => s.Forms.Contains("overal"));
        var own = shard.Own(Array.IndexOf(shard.Forms, "overal"));
        Assert.Equal(5_000, own.Count);

        // A head full of titles says which reports are best; below it one level is enough.
        Assert.Equal(500, own.Values.Count(level => level >= 4));
        Assert.Single(own.Values.Where(level => level < 4).Distinct());
        var common = shards.Single(s => s.Forms.Contains("voor"));
        Assert.Equal(5_000, common.Own(Array.IndexOf(common.Forms, "voor")).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Sites_of_any_size_are_indexed(int count)
    {
        var index = Read([.. SearchSite.Many(count)], out _);
        Assert.Equal(3, index.Version);
        Assert.True(index.AtEnd);
        Assert.Equal(count, index.Segments[0].Count);
    }

    private static IndexDecoder Read(IReadOnlyList<SearchDocument> reports, out List<SearchDocument> ordered)
    {
        ordered = [.. reports.OrderBy(r => r.Date).ThenBy(r => r.Url, StringComparer.Ordinal).Select(r => r with { Year = r.Date!.Value.Year })];
        IReadOnlyList<Artifact> files = SearchIndex.Build(new SearchInput { Documents = reports });
        return new IndexDecoder(files);
    }

    private static HashSet<string> WordsOf(SearchDocument d)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in d.Sections.SelectMany(s => s.Blocks.Prepend(s.Heading)).Concat(d.Themes).Concat(d.Municipalities).Concat([d.Title, d.DateText, d.Year!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            var scanner = new WordScanner(text);
            while (scanner.MoveNext())
                words.Add(Fold.Word(scanner.Word.ToString()));
        }

        if (d.Municipalities.Contains("Súdwest-Fryslân"))
            words.Add("sudwestfryslan");
        return words;
    }
}
