using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Content;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Rendering;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_list_page_has_both_feeds_and_every_feed_is_whole()
    {
        var files = TestRender.All(TestRender.RichRenderer());
        var feeds = files.Keys.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).ToArray();
        Assert.Contains("nieuws/feed.xml", feeds);
        Assert.Contains("themas/jeugd/feed.xml", feeds);
        Assert.Contains("gemeenten/velsen/feed.xml", feeds);
        Assert.Contains("series/jeugdtafel/feed.xml", feeds);
        Assert.Contains("nieuws/2017/feed.xml", feeds);
        foreach (var path in feeds)
        {
            var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(files[path])).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.Equal("https://voorbeeld.nl/" + path, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
            foreach (var node in feed.Elements(Atom + "entry").Append(feed))
            {
                Assert.False(string.IsNullOrEmpty(node.Element(Atom + "title")?.Value));
                Assert.StartsWith("https://voorbeeld.nl/", node.Element(Atom + "id")!.Value, StringComparison.Ordinal);
                DateTimeOffset.ParseExact(node.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            }

            using var json = JsonDocument.Parse(files[path.Replace(".xml", ".json", StringComparison.Ordinal)]);
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            Assert.Equal(
                feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
                json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public void A_feed_tells_no_day_of_publication_that_is_not_known_and_leaves_out_what_has_no_day_at_all()
    {
        var site = Build(Article("sessie", session: "2018-05"), Article("open", session: "XXXX-10-16"), Article("gewoon", "2019-03-02") with { Title = "Titel\u0001 <b>" });
        var feed = XDocument.Parse(TestRender.Text(TestRender.Renderer(site), "nieuws/feed.xml")).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.Equal(["Titel <b>", "Titel sessie"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("2019-03-02T00:00:00+00:00", entries[0].Element(Atom + "published")?.Value);
        Assert.Null(entries[1].Element(Atom + "published"));
        Assert.StartsWith("2018-05-31", entries[1].Element(Atom + "updated")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_of_all_news_gives_whole_texts_with_whole_addresses_and_other_feeds_the_lead()
    {
        var body = "Zie [alle berichten](/nieuws/), [elders](https://x.nl/a) en de noot[^1].\n\n`href=\"/x\"` & meer.\n\n[^1]: De noot.\n";
        var site = Build(Article("een", "2019-03-02") with { Summary = "Het begin.", Themes = ["jeugd"], Body = body }, Article("leeg", "2019-03-01") with { Summary = "Alleen dit." });
        var files = TestRender.All(TestRender.Renderer(site));
        using var json = JsonDocument.Parse(files["nieuws/feed.json"]);
        var items = json.RootElement.GetProperty("items");
        var html = items[0].GetProperty("content_html").GetString()!;
        Assert.Equal("Het begin.", items[0].GetProperty("summary").GetString());
        Assert.Contains("<a href=\"https://voorbeeld.nl/nieuws/\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://x.nl/a\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://voorbeeld.nl/nieuws/2019/een/#", html, StringComparison.Ordinal);
        Assert.Contains("href=&quot;/x&quot;", html, StringComparison.Ordinal);
        Assert.Equal("Alleen dit.", items[1].GetProperty("content_text").GetString());
        var entry = XDocument.Parse(System.Text.Encoding.UTF8.GetString(files["nieuws/feed.xml"])).Root!.Element(Atom + "entry")!;
        Assert.Equal(("html", html), (entry.Element(Atom + "content")!.Attribute("type")!.Value, entry.Element(Atom + "content")!.Value));
        using var theme = JsonDocument.Parse(files["themas/jeugd/feed.json"]);
        Assert.Equal("Het begin.", theme.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
    }

    [Fact]
    public void Every_list_of_articles_has_its_own_feeds_and_links_to_them()
    {
        var site = Build(
            Article("een", "2019-03-02") with { Themes = ["jeugd"], Municipalities = ["Velsen"], Region = "IJmond", Series = "reeks", People = [new Person("Eva de Wit")], Organisations = [new Organisation("Stichting Voorbeeld")] },
            Article("twee", "2018-03-02") with { Kind = ArticleKind.Reference, Series = "reeks", People = [new Person("Jan Bakker")] },
            Article("los"));
        var files = TestRender.All(TestRender.Renderer(site));
        string[] lists =
        [
            "nieuws", "nieuws/2019", "nieuws/2018", "themas/jeugd", "gemeenten/velsen", "regios/ijmond", "series/reeks", "personen/eva-de-wit", "personen/jan-bakker",
            "organisaties/stichting-voorbeeld", "kennissessies",
        ];
        foreach (var list in lists)
        {
            var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(files[list + "/feed.xml"])).Root!;
            using var json = JsonDocument.Parse(files[list + "/feed.json"]);
            var listed = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToArray();
            Assert.NotEmpty(listed);
            Assert.Equal(listed, json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
            Assert.NotEmpty(feed.Element(Atom + "subtitle")!.Value);
            var page = System.Text.Encoding.UTF8.GetString(files[list + "/index.html"]);
            Assert.Contains($"href=\"/{list}/feed.xml\"", page, StringComparison.Ordinal);
            Assert.Contains($"href=\"/{list}/feed.json\"", page, StringComparison.Ordinal);
        }
    }
}
