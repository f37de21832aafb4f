using SiteGen.Search;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Search;

public sealed class IndexBuildTests
{
    [Fact]
    public void The_same_reports_in_another_order_give_the_same_bytes()
    {
        var reports = SearchSite.Many(250);
        var a = SearchIndex.Build(new SearchInput { Documents = reports });
        var b = SearchIndex.Build(new SearchInput { Documents = [.. reports.AsEnumerable().Reverse()] });
        AssertSame(a, b);
    }

    [Fact]
    public void One_changed_report_changes_at_most_six_files()
    {
        var reports = SearchSite.Many(1000);
        var before = SearchIndex.Build(new SearchInput { Documents = reports });
        reports[500] = reports[500] with { Title = "Een heel andere titel over regenwater", Sections = [new SearchSection("Nieuw", "nieuw", ["Geheel nieuwe tekst over klimaatadaptatie in binnentuinen."])] };
        var after = SearchIndex.Build(new SearchInput { Documents = reports, Published = From(before) });
        var old = before.ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal);
        var changed = after.Where(f => !old.TryGetValue(f.Path, out var bytes) || !bytes.AsSpan().SequenceEqual(f.Bytes.Span)).ToList();
        Assert.InRange(changed.Count, 1, 6);
        var index = new IndexDecoder(after);
        Assert.Equal(2, index.Segments.Count);
        Assert.Single(index.Dead);
        Assert.Equal("Een heel andere titel over regenwater", index.Segments[1].Record(0)[0]);
        Assert.Contains(index.Segments[1].TermShards(), s => s.Forms.Contains("klimaatadaptatie"));
    }

    [Fact]
    public void Going_back_to_what_was_published_gives_the_published_bytes()
    {
        var reports = SearchSite.Many(300);
        var before = SearchIndex.Build(new SearchInput { Documents = reports });
        var after = SearchIndex.Build(new SearchInput { Documents = [.. reports.Skip(1)], Published = From(before) });
        Assert.Single(new IndexDecoder(after).Dead);
        AssertSame(before, SearchIndex.Build(new SearchInput { Documents = reports, Published = From(after) }));
    }

    [Fact]
    public void Many_changes_or_other_synonyms_or_a_damaged_file_make_the_index_anew()
    {
        var reports = SearchSite.Many(300);
        var before = SearchIndex.Build(new SearchInput { Documents = reports });
        var half = reports.Select((r, i) => i % 2 == 0 ? r with { Title = "Anders " + i } : r).ToList();
        AssertSame(SearchIndex.Build(new SearchInput { Documents = half }), SearchIndex.Build(new SearchInput { Documents = half, Published = From(before) }));
        IReadOnlyList<IReadOnlyList<string>> synonyms = [["Wmo", "Wet maatschappelijke ondersteuning"]];
        AssertSame(SearchIndex.Build(new SearchInput { Documents = reports, Synonyms = synonyms }), SearchIndex.Build(new SearchInput { Documents = reports, Synonyms = synonyms, Published = From(before) }));
        var damaged = before.Select((f, i) => f.Path.StartsWith("zoek/t/", StringComparison.Ordinal) ? f with { Bytes = new byte[] { 1, 2, 3 } } : f).ToList();
        AssertSame(before, SearchIndex.Build(new SearchInput { Documents = reports, Published = From(damaged) }));
    }

    [Fact]
    public void Compounds_families_synonyms_and_bets_lead_to_their_reports()
    {
        List<SearchDocument> reports =
        [
            SearchSite.Report(1, "Jeugdhulp in de wijk", "De jeugdhulp is op orde."), SearchSite.Report(2, "Steden", "Grote steden doen mee."), SearchSite.Report(3, "Een stad", "Iedereen helpt."),
            SearchSite.Report(4, "Wmo", "De Wmo verandert."), SearchSite.Report(5, "Schulp", "Een schulp op het strand."), SearchSite.Report(6, "Armoede", "De armoede daalt."),
            SearchSite.Report(8, "Jeugd zorg", "De jeugd zorg staat los geschreven."), SearchSite.Report(9, "Jeugdzorg", "De jeugdzorg aaneen."),
        ];
        var files = SearchIndex.Build(new SearchInput { Documents = reports, Synonyms = [["Wmo", "Wet maatschappelijke ondersteuning"]], BestBets = [new BestBet("opvang", reports[1].Url)] });
        var segment = new IndexDecoder(files).Segments[0];
        var url = Enumerable.Range(0, segment.Count).ToDictionary(d => d, d => segment.Record(d)[1]);
        Assert.Contains(reports[0].Url, Found("hulp", 1));
        Assert.DoesNotContain(reports[4].Url, Found("hulp", 1));
        Assert.Empty(Found("arm", 1));
        Assert.Contains(reports[1].Url, Found("stad", -1).Concat(Found("stad", 0)));
        Assert.Contains(reports[3].Url, Found("wet maatschappelijke ondersteuning", 3));
        Assert.Contains(reports[1].Url, Found("opvang", 4));
        Assert.Contains(reports[6].Url, Found("jeugdzorg", 0));

        List<string> Found(string form, int grade) => [.. segment.TermShards().Where(s => s.Forms.Contains(form)).SelectMany(s => s.By(Array.IndexOf(s.Forms, form), grade)).Select(d => url[d])];
    }

    [Theory]
    [InlineData("eenpaar", "een paar", true)]
    [InlineData("zogauw", "zo gauw", true)]
    [InlineData("terplekke", "ter plekke", true)]
    [InlineData("opdehoogte", "op de hoogte", true)]
    [InlineData("uiterharte", "uit er harte", true)]
    [InlineData("aanbod", "aan bod", false)]
    [InlineData("overal", "over al", false)]
    public void Small_words_that_somebody_ran_together_are_meant_apart_when_most_write_them_so(string together, string apart, bool isMeantApart)
    {
        var (few, many) = isMeantApart ? (together, apart) : (apart, together);
        var reports = Enumerable.Range(1, 6).Select(i => SearchSite.Report(i, "Verslag " + i, "De avond ging " + (i == 1 ? few : many) + " zoals gezegd.")).ToList();
        var segment = new IndexDecoder(SearchIndex.Build(new SearchInput { Documents = reports })).Segments[0];
        var shard = segment.TermShards().Single(s => s.Forms.Contains(together));
        var i = Array.IndexOf(shard.Forms, together);
        var found = Enumerable.Range(-1, 2).SelectMany(grade => shard.By(i, grade)).Concat(shard.Own(i).Keys).Distinct().Count();
        Assert.Equal(isMeantApart ? 6 : 5, found);
    }

    [Fact]
    public void Words_written_apart_and_points_in_abbreviations_lead_to_their_reports()
    {
        List<SearchDocument> reports =
        [
            SearchSite.Report(1, "Een", "Een tienminutengesprek op school."), SearchSite.Report(2, "Twee", "Een tien minuten gesprek op school."),
            SearchSite.Report(3, "Drie", "Het wijkbudget."), SearchSite.Report(4, "Vier", "Alle wijk budgetten samen."), SearchSite.Report(5, "Vijf", "De scholengemeenschap."),
            SearchSite.Report(6, "Zes", "Toegekend o.b.v. inkomen."), SearchSite.Report(8, "Acht", "Tien mensen, minuten lang gesprek."),
        ];
        var segment = new IndexDecoder(SearchIndex.Build(new SearchInput { Documents = reports })).Segments[0];
        Assert.Equal([1, 2], Found("tienminutengesprek"));
        Assert.Equal([3, 4], Found("wijkbudget"));
        Assert.Equal([5], Found("schoolgemeenschap"));
        Assert.Equal([6], Found("obv"));

        List<int> Found(string form)
        {
            var shard = segment.TermShards().Single(s => s.Forms.Contains(form));
            var i = Array.IndexOf(shard.Forms, form);
            return [.. Enumerable.Range(-1, 2).SelectMany(grade => shard.By(i, grade)).Concat(shard.Own(i).Keys).Select(d => reports.FindIndex(r => r.Url == segment.Record(d)[1])).Select(k => k < 6 ? k + 1 : 8).Distinct().Order()];
        }
    }

    [Fact]
    public void An_expired_report_weighs_less()
    {
        List<SearchDocument> reports = [SearchSite.Report(1, "Zonnewijzer", "De zonnewijzer."), SearchSite.Report(2, "Zonnewijzer", "De zonnewijzer.") with { Expired = true }];
        var segment = new IndexDecoder(SearchIndex.Build(new SearchInput { Documents = reports })).Segments[0];
        var shard = segment.TermShards().Single(s => s.Forms.Contains("zonnewijzer"));
        var own = shard.Own(Array.IndexOf(shard.Forms, "zonnewijzer"));
        Assert.True(own[0] > own[1]);
    }

    private static Func<string, ReadOnlyMemory<byte>?> From(IReadOnlyList<Artifact> files)
    {
        var byPath = files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        return path => byPath.TryGetValue(path, out var bytes) ? bytes : null;
    }

    private static void AssertSame(IReadOnlyList<Artifact> a, IReadOnlyList<Artifact> b)
    {
        Assert.Equal(a.Select(f => f.Path), b.Select(f => f.Path));
        Assert.All(a.Zip(b), p => Assert.True(p.First.Bytes.Span.SequenceEqual(p.Second.Bytes.Span), p.First.Path));
    }
}
