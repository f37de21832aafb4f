using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Checks;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Sites;
using SiteGen.Tests.Sites;
using Xunit;

namespace SiteGen.Tests.Checks;

public class SiteCheckTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private static string Page(string body) => "<!doctype html><html lang=\"nl\"><head><title>T</title></head><body><h1>T</h1>" + body + "</body></html>";

    private static Artifact Html(string path, string body, string? source = null) => new(path, Encoding.UTF8.GetBytes(Page(body))) { Source = source };

    private static IReadOnlyList<Diagnostic> Check(string basePath, params Artifact[] artifacts)
    {
        var bag = new DiagnosticBag();
        var check = new SiteCheck(new CheckOptions(basePath, Today) { BaseUrl = "https://x.nl" + basePath }, bag);
        Parallel.ForEach(artifacts, check.Add);
        check.Finish();
        return bag.Sorted();
    }

    private static string Codes(IEnumerable<Diagnostic> found) => string.Join(' ', found.Select(one => one.Code));

    [Theory]
    [InlineData("<a href=\"/nieuws/\">Nieuws</a>", "")]
    [InlineData("<a href=\"/nieuws\">Nieuws</a>", "")]
    [InlineData("<a href=\"/nieuws/index.html\">Nieuws</a>", "")]
    [InlineData("<a href=\"/nieuws/?q=1&amp;x=2#kop\">Nieuws</a>", "")]
    [InlineData("<a href=\"/nieuws/#k%C3%B3p\">Nieuws</a>", "")]
    [InlineData("<a href=\"nieuws/\">Nieuws</a>", "")]
    [InlineData("<a href=\"./nieuws/../\">Nieuws</a>", "")]
    [InlineData("<a href=\"https://x.nl/nieuws/\">Nieuws</a>", "")]
    [InlineData("<a href=\"https://y.nl/weg/\">Elders</a>", "")]
    [InlineData("<a href=\"mailto:a@b.nl\">Mail</a>", "")]
    [InlineData("<a href=\"#hier\" id=hier>Deze plek</a>", "")]
    [InlineData("<a href=\"#top\">Naar boven</a>", "")]
    [InlineData("<img src=\"/a.png\" alt=\"\">", "")]
    [InlineData("<a href=\"/weg/\">Weg</a>", "SG0601")]
    [InlineData("<a href=\"https://x.nl/weg/\">Weg</a>", "SG0601")]
    [InlineData("<a href=\"../weg/\">Weg</a>", "SG0601")]
    [InlineData("<a href=\"/nieuws/#weg\">Weg</a>", "SG0602")]
    [InlineData("<a href=\"#weg\">Weg</a>", "SG0602")]
    [InlineData("<img src=\"/weg.png\" alt=\"\">", "SG0601")]
    [InlineData("<img src=\"https://y.nl/a.png\" alt=\"\">", "SG0603")]
    [InlineData("<script src=\"//y.nl/a.js\"></script>", "SG0603")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://y.nl/a.css\">", "SG0603")]
    [InlineData("<link rel=\"canonical\" href=\"https://y.nl/a\">", "")]
    [InlineData("<iframe src=\"https://y.nl/\"></iframe>", "SG0603")]
    [InlineData("<p id=a></p><p id=a></p>", "SG0604")]
    [InlineData("<img src=\"/a.png\">", "SG0605")]
    [InlineData("<h3>Te diep</h3>", "SG0606")]
    [InlineData("<h1>Nog een</h1>", "SG0607")]
    [InlineData("<a href=\"/nieuws/\">Lees <b>meer</b></a>", "SG0608")]
    [InlineData("<a href=\"/nieuws/\" aria-label=\"Lees meer over jeugd\">Lees meer</a>", "")]
    [InlineData("<a href=\"/nieuws/\"></a>", "SG0609")]
    [InlineData("<a href=\"/nieuws/\"><img src=\"/a.png\" alt=\"Nieuws\"></a>", "")]
    [InlineData("<!-- <a href=\"/weg/\">x</a> --><script>'<a href=\"/weg/\">'</script>", "")]
    [InlineData("<a title='>' href='/weg/'>Weg</a>", "SG0601")]
    public void A_page_is_gone_through(string body, string codes) => Assert.Equal(
        codes,
        Codes(Check("/", Html("index.html", body), Html("nieuws/index.html", "<h2 id=\"kop\">Kop</h2><p id=\"kóp\"></p>"), new Artifact("a.png", default))));

    [Fact]
    public void A_page_needs_a_title_and_a_language()
    {
        var bag = new DiagnosticBag();
        var check = new SiteCheck(new CheckOptions("/", Today), bag);
        check.Add(new Artifact("a.html", "<html><head><title> </title></head><body><h1>x</h1></body></html>"u8.ToArray()));
        check.Finish();
        Assert.Equal(["De pagina heeft geen taal (lang).", "De pagina heeft geen titel."], bag.Sorted().Select(one => one.Message));
    }

    [Theory]
    [InlineData("/a/b/nieuws/", "")]
    [InlineData("/a/b/", "")]
    [InlineData("/a/b", "")]
    [InlineData("/nieuws/", "SG0601")]
    [InlineData("https://x.nl/a/b/nieuws/", "")]
    [InlineData("https://x.nl/a/b/weg/", "SG0601")]
    public void A_site_below_a_path_is_followed(string address, string codes) =>
        Assert.Equal(codes, Codes(Check("/a/b/", Html("index.html", "<a href=\"" + address + "\">Ergens</a>"), Html("nieuws/index.html", ""))));

    [Fact]
    public void One_slip_of_a_template_is_told_once_with_its_number()
    {
        var found = Check("/", [.. Enumerable.Range(0, 30).Select(i => Html($"p{i:00}.html", "<a href=\"/weg/\">Weg</a>"))]);
        var one = Assert.Single(found);
        Assert.Equal("p00.html", one.Place.File);
        Assert.EndsWith("Dit staat ook op 29 andere pagina’s.", one.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_wrote_is_told_in_the_content_file()
    {
        var bag = new DiagnosticBag();
        var check = new SiteCheck(new CheckOptions("/", Today) { Language = false }, bag);
        const string Markdown = "Zie [het plan](/weg/) en [hier](https://y.nl/).\n\n## Kop\n\n#### Diep\n\n[Naar weg](#weg)\n\n[Al het nieuws](/nieuws/) en [](/nieuws/)\n";
        var article = new Article { Path = "content/nieuws/x.md", Title = "T", Slug = "x", Body = Markdown, Places = new SourceMap("content/nieuws/x.md", 5, []) };
        var body = MarkdownDialect.Render(Markdown, BodyContext.Of(article.Places), bag);
        check.Add(article, body);
        check.AddPath("nieuws/index.html");
        check.Add(Html("nieuws/x/index.html", "<main>" + body.Html + "</main>", article.Path));
        check.Finish();
        Assert.Equal(
            [("SG0601", 5, 5), ("SG0608", 5, 26), ("SG0606", 9, 1), ("SG0602", 11, 1), ("SG0609", 13, 30)],
            bag.Sorted().Select(one => (one.Code, one.Place.Line, one.Place.Column)));
        Assert.All(bag.Sorted(), one => Assert.Equal("content/nieuws/x.md", one.Place.File));
        Assert.All(bag.Sorted(), one => Assert.False(string.IsNullOrEmpty(one.Excerpt)));
    }

    [Fact]
    public void An_address_in_a_field_is_told_where_it_was_written_whatever_pages_show_it()
    {
        var site = TestSite.Build(TestSite.Article("een", "2019-03-02") with
        {
            CallToAction = new CallToAction("Meld u aan") { Url = "/aanmelden/" },
            Related = [new RelatedMeeting(Relation.FollowUp, "Vervolg") { Url = "https://x.nl/a/vervolg/" }, new RelatedMeeting(Relation.FollowUp, "Elders") { Url = "https://y.nl/weg/" }],
            Places = new SourceMap("content/nieuws/een.md", 9, [.. new[] { ("callToAction.url", 4), ("related[0].url", 7) }.Select(one => new SourceMap.Entry(PathHash.Of(one.Item1), one.Item2, 3, 1)).Order()]),
        });
        var bag = new DiagnosticBag();
        var check = new SiteCheck(new CheckOptions("/a/", Today) { BaseUrl = "https://x.nl/a/" }, bag);
        check.Add(site);
        foreach (var path in new[] { "agenda/index.html", "nieuws/2019/een/index.html" })
            check.Add(Html(path, "<a href=\"/a/aanmelden/\">Meld u aan</a> <a href=\"/a/vervolg/\">Vervolg</a> <a href=\"https://y.nl/weg/\">Elders</a> <a href=\"/a/weg/\">Weg</a>"));
        check.Finish();
        Assert.Equal(
            [("agenda/index.html", 0, "/a/weg/"), ("content/nieuws/een.md", 4, "/a/aanmelden/"), ("content/nieuws/een.md", 7, "/a/vervolg/")],
            bag.Sorted().Select(one => (one.Place.File, one.Place.Line, one.Message.Split('‘', '’')[1])));
    }

    [Fact]
    public void Any_bytes_are_survived()
    {
        var pieces = Gen.Elements("<a", "<a href=", "\"", "'", ">", "</a>", "<h1>", "<h3 id=x>", "</h3>", "<!--", "-->", "<script>", "</script", "<img", " alt", "=", "/", "#", "%", "é", "\0", "<", "&amp;", "javascript:", "//", "..");
        Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), text => Check("/", Html("index.html", text)).Count >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
