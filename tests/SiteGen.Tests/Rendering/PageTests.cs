using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Content;
using SiteGen.Rendering;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Rendering;

public sealed class PageTests
{
    public static TheoryData<string> Roots => ["https://voorbeeld.nl/", "https://voorbeeld.nl/a/b/"];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_link_of_every_page_leads_to_a_file_wherever_the_site_stands(string root)
    {
        var files = TestRender.All(TestRender.RichRenderer(new RenderOptions { BaseUrl = new Uri(root) }));
        AssertLinks(files, root);
    }

    /// <summary>The tree of themes is deeper than two: none that has reports may be missing from the page of themes.</summary>
    [Fact]
    public void The_page_of_themes_links_to_every_theme_with_reports()
    {
        string[] themes = ["vroegsignalering", "schulden", "jeugd", "wonen"];
        var files = TestRender.All(TestRender.Renderer(Build([.. themes.Select((theme, i) => Article("a" + i, "2020-01-0" + (i + 1)) with { Themes = [theme] })])));
        var page = Encoding.UTF8.GetString(files["themas/index.html"]);
        Assert.All(themes, theme => Assert.Contains("/themas/" + theme + "/\"", page, StringComparison.Ordinal));
        Assert.DoesNotContain("href=\"\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(45)]
    public void Every_link_of_a_generated_site_leads_to_a_file(int count)
    {
        var articles = Enumerable.Range(1, count).Select(i => Article("a" + i, FormattableString.Invariant($"20{10 + (i % 9)}-{1 + (i % 12):00}-0{1 + (i % 7)}"), i % 4 == 0 ? "2020-0" + (1 + (i % 5)) : null) with
        {
            Themes = i % 2 == 0 ? ["jeugd"] : ["armoede", "wonen"],
            Municipalities = i % 3 == 0 ? ["Velsen", "'s-Hertogenbosch"] : ["Almere"],
            Region = i % 5 == 0 ? "Nergensland" : null,
            People = [new Person("Jan Oz " + (i % 6)), new Person("Ján d’Oz")],
            Organisations = [new Organisation("Stichting “" + (i % 3) + "”")],
            Series = i % 6 == 0 ? "reeks-" + (i % 2) : null,
            Kind = (ArticleKind)(i % 4),
            Body = i % 2 == 0 ? "Zie [vorige](/nieuws/) en [elders](https://x.nl/)." : "",
        });
        AssertLinks(TestRender.All(TestRender.Renderer(Build([.. articles]))), "https://voorbeeld.nl/");
    }

    [Fact]
    public void Every_page_has_one_heading_one_title_and_says_what_it_is()
    {
        foreach (var (path, document) in Documents(TestRender.All(TestRender.RichRenderer())))
        {
            if (document.QuerySelector("meta[http-equiv=refresh]") is not null) continue;
            Assert.True(document.QuerySelectorAll("h1").Length == 1, path);
            Assert.False(string.IsNullOrWhiteSpace(document.Title), path);
            Assert.False(string.IsNullOrWhiteSpace(document.QuerySelector("meta[name=description]")?.GetAttribute("content")), path);
            Assert.True(document.QuerySelectorAll("[style], style, script:not([src]):not([type])").Length == 0, path);
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.True(ids.Length == ids.Distinct(StringComparer.Ordinal).Count(), path);
        }
    }

    [Fact]
    public void The_graph_of_every_page_is_json_and_names_only_what_the_page_shows()
    {
        foreach (var (path, document) in Documents(TestRender.All(TestRender.RichRenderer())))
        {
            if (document.QuerySelector("meta[http-equiv=refresh]") is not null) continue;
            using var json = JsonDocument.Parse(Assert.Single(document.QuerySelectorAll("script[type='application/ld+json']")).TextContent);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            var shown = document.DocumentElement.TextContent + document.Title + document.QuerySelector("meta[name=description]")!.GetAttribute("content");
            foreach (var node in json.RootElement.GetProperty("@graph").EnumerateArray())
            {
                if (node.GetProperty("@type").GetString() is "WebSite" or "Organization") continue;
                foreach (var name in Names(node)) Assert.True(shown.Contains(name, StringComparison.Ordinal), path + ": " + name);
            }
        }
    }

    [Fact]
    public void Partial_and_uncertain_dates_are_shown_as_they_are_and_left_out_of_the_graph()
    {
        var renderer = TestRender.RichRenderer();
        var uncertain = TestRender.Text(renderer, "nieuws/2018/twee/index.html");
        Assert.Contains("jaar\u00a0afgeleid", uncertain, StringComparison.Ordinal);
        Assert.DoesNotContain("\"startDate\"", uncertain, StringComparison.Ordinal);
        var open = TestRender.Text(renderer, "nieuws/zonder-jaar/open/index.html");
        Assert.Contains("16\u00a0oktober", open, StringComparison.Ordinal);
        Assert.Contains("jaar\u00a0onbekend", open, StringComparison.Ordinal);
        Assert.DoesNotContain("datePublished", open, StringComparison.Ordinal);
        var certain = TestRender.Text(renderer, "nieuws/2017/een/index.html");
        Assert.Contains("\"startDate\":\"2017-02-03T14:00:00\\u002B00:00\"", certain, StringComparison.Ordinal);
        Assert.Contains("najaar 2020", certain, StringComparison.Ordinal);
        Assert.Contains("eind maart", certain, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_article_says_so_and_is_gone_from_the_front_page()
    {
        var renderer = TestRender.RichRenderer();
        var page = TestRender.Text(renderer, "nieuws/2017/een/index.html");
        Assert.Contains("verlopen op 27 februari 2019", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"unavailable_after: 2019-02-27\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/nieuws/2017/een/", TestRender.Text(renderer, "index.html"), StringComparison.Ordinal);
        Assert.Contains("/nieuws/2017/een/", TestRender.Text(renderer, "nieuws/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_another_language_says_which() =>
        Assert.Contains("lang=\"en\"", TestRender.Text(TestRender.RichRenderer(), "nieuws/2018/twee/index.html"), StringComparison.Ordinal);

    [Fact]
    public void Later_pages_of_a_list_have_their_own_title_and_neighbours()
    {
        var renderer = TestRender.Renderer(Build([.. Enumerable.Range(10, 45).Select(i => Article("a" + i, "2018-01-01"))]));
        var second = new HtmlParser().ParseDocument(TestRender.Text(renderer, "nieuws/pagina/2/index.html"));
        Assert.Contains("pagina 2", second.Title, StringComparison.Ordinal);
        Assert.Equal("/nieuws/", second.QuerySelector("link[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/nieuws/pagina/3/", second.QuerySelector("link[rel=next]")?.GetAttribute("href"));
        Assert.Equal("https://voorbeeld.nl/nieuws/pagina/2/", second.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Contains("Berichten 21 tot en met 40 van 45", second.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "vrijdag 3\u00a0februari\u00a02017")]
    [InlineData("en", "Friday 3\u00a0February\u00a02017")]
    [InlineData("fy", "freed 3\u00a0febrewaris\u00a02017")]
    public void A_site_speaks_its_own_language(string language, string date)
    {
        var content = TestRender.Rich();
        var site = Build(content with { Settings = content.Settings with { Language = language } });
        Assert.Contains(date, TestRender.Text(TestRender.Renderer(site, root: TestRender.Media), "nieuws/2017/een/index.html"), StringComparison.Ordinal);
        TestRender.All(TestRender.Renderer(site, root: TestRender.Media));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var one = TestRender.All(TestRender.RichRenderer());
        var other = TestRender.All(TestRender.RichRenderer());
        Assert.Equal(one.Keys, other.Keys);
        foreach (var (path, bytes) in one) Assert.True(bytes.AsSpan().SequenceEqual(other[path]), path);
    }

    private static IEnumerable<(string Path, IHtmlDocument Document)> Documents(SortedDictionary<string, byte[]> files)
    {
        var parser = new HtmlParser();
        foreach (var (path, bytes) in files)
        {
            if (path.EndsWith(".html", StringComparison.Ordinal)) yield return (path, parser.ParseDocument(Encoding.UTF8.GetString(bytes)));
        }
    }

    private static void AssertLinks(SortedDictionary<string, byte[]> files, string root)
    {
        var basis = new Uri(root);
        var ids = Documents(files).ToDictionary(page => page.Path, page => page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, document) in Documents(files))
        {
            var page = new Uri(basis, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            foreach (var address in document.QuerySelectorAll("[href], [src], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            {
                if (!Uri.TryCreate(page, address, out var target) || target.Host != basis.Host || target.Scheme != basis.Scheme) continue;
                if (!target.AbsolutePath.StartsWith(basis.AbsolutePath, StringComparison.Ordinal))
                {
                    wrong.Add(path + " leaves the folder: " + address);
                    continue;
                }

                var file = Uri.UnescapeDataString(target.AbsolutePath[basis.AbsolutePath.Length..]);
                if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
                if (!files.ContainsKey(file)) wrong.Add(path + " -> " + address);
                else if (target.Fragment.Length > 1 && ids.TryGetValue(file, out var anchors) && !anchors.Contains(target.Fragment[1..])) wrong.Add(path + " -> " + address + " (no such place)");
            }
        }

        Assert.Equal("", string.Join('\n', wrong.Take(20)));
    }

    private static IEnumerable<string> Names(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array) return node.EnumerateArray().SelectMany(Names);
        if (node.ValueKind != JsonValueKind.Object) return [];
        return node.EnumerateObject().SelectMany(property => property.Name is "name" or "headline" or "jobTitle" or "addressLocality" && property.Value.ValueKind == JsonValueKind.String
            ? [property.Value.GetString()!] : property.Name is "author" or "publisher" ? [] : Names(property.Value));
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=aaaaaaaaaaa", "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa", "De video staat op YouTube.")]
    [InlineData("https://vimeo.com/12345", "https://player.vimeo.com/video/12345?dnt=1", "De video staat op Vimeo.")]
    [InlineData("https://raad.voorbeeld.example/film/7", null, "De video staat op raad.voorbeeld.example.")]
    public void A_video_card_names_its_host_and_has_a_player_only_where_one_is_known(string url, string? player, string note)
    {
        var page = TestRender.Text(TestRender.Renderer(Build(Article("een", "2019-03-02") with { Video = new Video(url) })), "nieuws/2019/een/index.html");
        var card = new HtmlParser().ParseDocument(page).QuerySelector(".video")!;
        Assert.Equal((url, player), (card.QuerySelector("a")!.GetAttribute("href"), card.QuerySelector("a")!.GetAttribute("data-speler")));
        Assert.StartsWith(note, card.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_shows_a_hole_that_was_not_filled()
    {
        var site = Build(Article("open", session: "XXXX-10-16"), Article("x", "2019-03-02") with { Themes = ["jeugd"], Municipalities = ["Velsen"], Kind = ArticleKind.Reference });
        var pages = TestRender.All(TestRender.Renderer(site)).Concat(TestRender.All(TestRender.RichRenderer())).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal));
        foreach (var (path, bytes) in pages)
        {
            var shown = Regex.Replace(Encoding.UTF8.GetString(bytes), "<script.*?</script>| data-[a-z]+=\"[^\"]*\"", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
            Assert.True(Regex.Match(shown, "[{][a-z]+[}]", RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: false }, $"{path} shows a hole.");
        }
    }
}
