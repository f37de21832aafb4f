using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Serve;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Serve;

public sealed class LiveSiteTests : IDisposable
{
    private const string Page = "nieuws/2017/goed/";
    private const string File = "content/nieuws/goed.md";

    private readonly TemporaryFolder folder = new();
    private readonly LiveSite live;

    public LiveSiteTests()
    {
        folder.Write("content/site.yml", "title: Proef\n");
        Article("Goede tekst");
        folder.Write("content/nieuws/ander.md", "---\ntitle: Ander\ndate: 2017-03-06\naliases: [/oud/pad/]\nsummary: Kort.\n---\n\nTekst.\n");
        var site = SiteFolder.At(folder.Path);
        live = new LiveSite(site.Files, site.Templates, _ => new SiteOptions(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)),
            new RenderOptions { BaseUrl = new Uri("http://127.0.0.1:5080/") });
        live.Read(changed: null);
        Assert.Empty(live.Build());
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_and_every_other_file_is_there_when_it_is_asked_for()
    {
        Assert.Contains("Goede tekst", Text(Page), StringComparison.Ordinal);
        foreach (var address in new[] { "", "nieuws/", "nieuws/feed.xml", "zoek/wegwijzer.bin", "robots.txt", "sitemap.xml" })
            Assert.Equal(200, live.Find(address).Status);
        Assert.NotEmpty(live.Find("").Headers);
    }

    [Theory]
    [InlineData("nieuws", 301, "nieuws/")]
    [InlineData("oud/pad/", 301, "nieuws/2017/ander/")]
    [InlineData("oud/pad", 301, "nieuws/2017/ander/")]
    [InlineData("bestaat/niet/", 404, null)]
    public void An_address_without_a_file_leads_on_or_says_so(string address, int status, string? target)
    {
        var found = live.Find(address);
        Assert.Equal((status, target), (found.Status, found.MovedTo));
        if (target is null) Assert.Contains("<h1", Encoding.UTF8.GetString(found.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_changed_article_is_shown_before_the_site_is_built_anew_and_the_same_after()
    {
        Article("Nieuwe tekst");
        Assert.True(live.Read([File]));
        var before = Text(Page);
        Assert.Contains("Nieuwe tekst", before, StringComparison.Ordinal);

        Assert.Empty(live.Build());
        Assert.Equal(before, Text(Page));
    }

    [Fact]
    public void A_new_title_is_in_the_lists_when_the_site_is_built_anew()
    {
        folder.Write(File, "---\ntitle: Heel anders\ndate: 2017-02-06\nsummary: Kort.\n---\n\nTekst.\n");
        live.Read([File]);
        Assert.DoesNotContain("Heel anders", Text("nieuws/"), StringComparison.Ordinal);
        live.Build();
        Assert.Contains("Heel anders", Text("nieuws/"), StringComparison.Ordinal);
    }

    [Fact]
    public void While_something_is_wrong_the_last_site_that_was_right_is_served()
    {
        folder.Write(File, "---\ntitel: Fout\n---\n\nTekst.\n");
        Assert.False(live.Read([File]));
        Assert.Contains(live.Build(), fault => fault.Code == "SG0102");
        Assert.Contains(live.Faults, fault => fault.Code == "SG0102");
        Assert.Contains("Goede tekst", Text(Page), StringComparison.Ordinal);

        Article("Hersteld");
        live.Read([File]);
        Assert.Empty(live.Build());
        Assert.Empty(live.Faults);
        Assert.Contains("Hersteld", Text(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_template_leaves_the_last_page_that_was_right()
    {
        Text("privacy/");
        folder.Write("templates/privacy.html", "<h1>{{ page.titel | esc }}</h1>\n");
        live.Read(["templates/privacy.html"]);
        live.Build();

        var found = live.Find("privacy/");
        Assert.Contains("<h1", Encoding.UTF8.GetString(found.Bytes.Span), StringComparison.Ordinal);
        Assert.Contains(found.Faults.Concat(live.Faults), fault => fault.Severity == Severity.Error && fault.Place.File == "templates/privacy.html");
        Assert.Equal(200, live.Find(Page).Status);
    }

    [Fact]
    public void Anything_but_an_article_that_changes_gives_every_page_another_stamp()
    {
        var stamp = live.Find(Page).Stamp;
        Article("Nieuwe tekst");
        live.Read([File]);
        Assert.Equal(stamp, live.Find(Page).Stamp);
        live.Read(["content/media/foto.jpg"]);
        Assert.NotEqual(stamp, live.Find(Page).Stamp);
    }

    private void Article(string text) => folder.Write(File, $"---\ntitle: Goed bericht\ndate: 2017-02-06\nsummary: Kort.\n---\n\n{text}.\n");

    private string Text(string address) => Encoding.UTF8.GetString(live.Find(address).Bytes.Span);
}
