using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using SiteGen.Content;
using SiteGen.Rendering;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Rendering;

public sealed class HostFileTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_sitemap_lists_every_page_for_readers_with_real_days()
    {
        var renderer = TestRender.RichRenderer();
        var urls = XDocument.Parse(TestRender.Text(renderer, "sitemap.xml")).Root!.Elements(Sitemap + "url").ToDictionary(url => url.Element(Sitemap + "loc")!.Value, url => url.Element(Sitemap + "lastmod")?.Value, StringComparer.Ordinal);
        Assert.Equal(renderer.Site.Pages.Count - 2, urls.Count);
        Assert.Equal("2017-03-01", urls["https://voorbeeld.nl/nieuws/2017/een/"]);
        Assert.Null(urls["https://voorbeeld.nl/nieuws/zonder-jaar/open/"]);
        Assert.Equal("2020-01-02", urls["https://voorbeeld.nl/nieuws/"]);
        Assert.DoesNotContain("https://voorbeeld.nl/404.html", urls.Keys);
    }

    [Fact]
    public void The_woo_sitemap_holds_what_the_standard_asks_for_in_its_order()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add("http://www.sitemaps.org/schemas/sitemap/0.9", Repository.At("tests/SiteGen.Tests/Rendering/woo-sitemap.xsd"));
        schemas.Add("https://standaarden.overheid.nl/diwoo/metadata/", Repository.At("tests/SiteGen.Tests/Rendering/woo-metadata.xsd"));
        var faults = new List<string>();
        var document = XDocument.Parse(TestRender.Text(TestRender.RichRenderer(), "sitemap-woo.xml"));
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
        Assert.Equal(3, document.Root!.Elements().Count());
    }

    [Fact]
    public void The_harvester_finds_the_woo_sitemap_by_way_of_robots_and_an_index()
    {
        var renderer = TestRender.RichRenderer();
        Assert.EndsWith(
            "Sitemap: https://voorbeeld.nl/sitemap.xml\nSitemap: https://voorbeeld.nl/sitemapindex-diwoo-infocat018.xml\n",
            TestRender.Text(renderer, "robots.txt"), StringComparison.Ordinal);
        var index = XDocument.Parse(TestRender.Text(renderer, "sitemapindex-diwoo-infocat018.xml")).Root!;
        Assert.Equal("https://voorbeeld.nl/sitemap-woo.xml", index.Value);
        var without = TestRender.Renderer(Build(Article("a", "2020-01-01")));
        Assert.DoesNotContain("diwoo", TestRender.Text(without, "robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_a_player_only_when_there_is_one()
    {
        Assert.Contains("frame-src https://www.youtube-nocookie.com\n", TestRender.Text(TestRender.RichRenderer(), "_headers"), StringComparison.Ordinal);
        var without = TestRender.Text(TestRender.Renderer(Build(Article("a"))), "_headers");
        Assert.DoesNotContain("frame-src", without, StringComparison.Ordinal);
        Assert.Contains("  Content-Security-Policy: default-src 'none'; script-src 'self';", without, StringComparison.Ordinal);
        Assert.Contains("  X-Frame-Options: DENY\n", without, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_the_index_that_are_named_by_their_content_may_be_kept()
    {
        var headers = TestRender.Text(TestRender.Renderer(Build(Article("a"))), "_headers");
        var kinds = typeof(SiteFolder).Assembly.GetType("SiteGen.Search.Files.FileKind")!.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetRawConstantValue()!.ToString()!);
        Assert.All(kinds, kind => Assert.Contains("\n/zoek/" + kind + "/*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal));
    }

    [Fact]
    public void A_trial_is_kept_from_search_engines()
    {
        var renderer = TestRender.RichRenderer(TestRender.At with { Preview = true });
        Assert.Equal("User-agent: *\nDisallow: /\n", TestRender.Text(renderer, "robots.txt"));
        Assert.Contains("X-Robots-Tag: noindex", TestRender.Text(renderer, "_headers"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", TestRender.Text(renderer, "nieuws/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Old_addresses_lead_on_in_both_forms_and_a_plain_host_needs_no_rules()
    {
        var renderer = TestRender.RichRenderer(new RenderOptions { BaseUrl = new Uri("https://voorbeeld.nl/a/") });
        Assert.Equal("/a/oud.html /a/nieuws/2017/een/ 301!\n/a/oud/een/ /a/nieuws/2017/een/ 301!\n", TestRender.Text(renderer, "_redirects"));
        Assert.Contains("/a/nieuws/2017/een/", TestRender.Text(renderer, "oud/een/index.html"), StringComparison.Ordinal);
        var content = TestRender.Rich();
        var plain = TestRender.Renderer(Build(content with { Settings = content.Settings with { Host = HostTarget.Plain } }), root: TestRender.Media);
        Assert.False(plain.TryFind("_redirects", out _) || plain.TryFind("_headers", out _));
        Assert.True(plain.TryFind("oud.html", out _));
    }

    [Fact]
    public void Security_txt_says_until_when_it_holds()
    {
        Assert.Equal(
            "Contact: mailto:veilig@voorbeeld.nl\nExpires: 2020-12-31T23:59:59Z\nPreferred-Languages: nl, en\nCanonical: https://voorbeeld.nl/.well-known/security.txt\n",
            TestRender.Text(TestRender.RichRenderer(), ".well-known/security.txt"));
    }

    [Fact]
    public void The_next_build_is_a_moment_or_nothing()
    {
        var site = Build(Article("a", "2019-01-01") with { ExpiryDate = Moment("2020-02-01T10:00") });
        using var json = JsonDocument.Parse(TestRender.Text(TestRender.Renderer(site), "next-build.json"));
        Assert.Equal("2020-02-01T10:00:00Z", json.RootElement.GetProperty("nextBuild").GetString());
        using var none = JsonDocument.Parse(TestRender.Text(TestRender.Renderer(Build(Article("a", "2019-01-01"))), "next-build.json"));
        Assert.Equal(JsonValueKind.Null, none.RootElement.GetProperty("nextBuild").ValueKind);
    }

    [Fact]
    public void Manifest_and_search_description_are_well_formed()
    {
        var renderer = TestRender.RichRenderer(new RenderOptions { BaseUrl = new Uri("https://voorbeeld.nl/a/") });
        using var manifest = JsonDocument.Parse(TestRender.Text(renderer, "site.webmanifest"));
        Assert.Equal("/a/", manifest.RootElement.GetProperty("start_url").GetString());
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.Equal("https://voorbeeld.nl/a/zoeken/?q={searchTerms}", XDocument.Parse(TestRender.Text(renderer, "opensearch.xml")).Root!.Element(search + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public void Files_of_content_are_published_but_texts_and_settings_are_not()
    {
        var files = TestRender.All(TestRender.RichRenderer());
        Assert.Equal("PDF", Encoding.UTF8.GetString(files["media/plan.pdf"]));
        Assert.DoesNotContain(files.Keys, path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal));
    }
}
