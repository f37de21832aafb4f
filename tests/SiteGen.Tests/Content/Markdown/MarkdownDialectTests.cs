using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Content.Markdown;

/// <summary>What editors write and what readers get.</summary>
public class MarkdownDialectTests
{
    internal static readonly BodyContext Context = new("content/nieuws/x.md", 10)
    {
        Targets = new SomeTargets(),
        Words = new BodyWords("Tabel {0}", "Tabel {0} bij {1}", "Noten", "Terug naar noot {0}"),
        ReservedIds = new HashSet<string>(StringComparer.Ordinal) { "inhoud" },
    };

    internal static (RenderedBody Body, IReadOnlyList<Diagnostic> Found) Render(string text)
    {
        var bag = new DiagnosticBag();
        var body = MarkdownDialect.Render(text, Context, bag);
        return (body, bag.Sorted());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Een *twee* **drie** `vier`.", "<p>Een <em>twee</em> <strong>drie</strong> <code>vier</code>.</p>\n")]
    [InlineData("Een\ntwee", "<p>Een\ntwee</p>\n")]
    [InlineData("Een  \ntwee", "<p>Een<br>\ntwee</p>\n")]
    [InlineData("a < b & c > d \"e\"", "<p>a &lt; b &amp; c &gt; d &quot;e&quot;</p>\n")]
    [InlineData("&eacute;&nbsp;&amp;", "<p>é\u00A0&amp;</p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n")]
    [InlineData("---", "<hr>\n")]
    [InlineData("```\na <b>\n```", "<pre tabindex=\"0\"><code>a &lt;b&gt;\n</code></pre>\n")]
    [InlineData("[a](https://b.nl/?x=1&y=2)", "<p><a href=\"https://b.nl/?x=1&amp;y=2\" rel=\"external\">a</a></p>\n")]
    [InlineData("[a](https://eigen.nl/x)", "<p><a href=\"https://eigen.nl/x\">a</a></p>\n")]
    [InlineData("[a](/nieuws/)", "<p><a href=\"/sub/nieuws/\">a</a></p>\n")]
    [InlineData("[a](#kop)", "<p><a href=\"#kop\">a</a></p>\n")]
    [InlineData("[a](mailto:a@b.nl)", "<p><a href=\"mailto:a@b.nl\">a</a></p>\n")]
    [InlineData("<a@b.nl>", "<p><a href=\"mailto:a@b.nl\">a@b.nl</a></p>\n")]
    [InlineData("Zie www.b.nl.", "<p>Zie <a href=\"https://www.b.nl\" rel=\"external\">www.b.nl</a>.</p>\n")]
    [InlineData("Zie https://b.nl/x.", "<p>Zie <a href=\"https://b.nl/x\" rel=\"external\">https://b.nl/x</a>.</p>\n")]
    [InlineData("[lessons learned](lang:en)", "<p><span lang=\"en\">lessons learned</span></p>\n")]
    [InlineData("![Een zaal](media/zaal.jpg)", "<figure><img src=\"/sub/media/zaal.jpg\" alt=\"Een zaal\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></figure>\n")]
    [InlineData("![Een zaal](media/zaal.jpg \"De zaal | Foto: Jan\")", "<figure><img src=\"/sub/media/zaal.jpg\" alt=\"Een zaal\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"><figcaption>De zaal <span class=\"credit\">Foto: Jan</span></figcaption></figure>\n")]
    [InlineData("![](media/lijn.svg \"decoratief\")", "<figure><img src=\"/sub/media/lijn.svg\" alt=\"\" loading=\"lazy\" decoding=\"async\"></figure>\n")]
    [InlineData("\\<b>", "<p>&lt;b&gt;</p>\n")]
    [InlineData("kosten <ton per jaar", "<p>kosten &lt;ton per jaar</p>\n")]
    [InlineData("a\u0007b", "<p>ab</p>\n")]
    public void Becomes_html(string text, string html)
    {
        var (body, found) = Render(text);
        Assert.Empty(found);
        Assert.Equal(html, body.Html);
    }

    [Fact]
    public void Tables_scroll_and_are_named()
    {
        var (body, found) = Render("## Cijfers\n\n| Wijk | Aantal |\n|---|--:|\n| Noord | 3 |\n| Zuid | |\n");
        Assert.Empty(found);
        Assert.Equal(
            "<h2 id=\"cijfers\">Cijfers</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1 bij Cijfers\">\n<table>\n" +
            "<thead>\n<tr><th scope=\"col\">Wijk</th><th scope=\"col\" class=\"end\">Aantal</th></tr>\n</thead>\n<tbody>\n" +
            "<tr><td>Noord</td><td class=\"end\">3</td></tr>\n<tr><td>Zuid</td><td class=\"end\"></td></tr>\n</tbody>\n</table>\n</div>\n",
            body.Html);
        Assert.Equal(["Wijk; Aantal", "Noord; 3", "Zuid"], Assert.Single(body.Sections).Blocks);
    }

    [Fact]
    public void Notes_go_there_and_back()
    {
        var (body, found) = Render("Een[^1] en weer[^1].\n\n[^1]: De noot.\n");
        Assert.Empty(found);
        Assert.Contains("<sup><a href=\"#n.1\" id=\"n.1.1\">1</a></sup>", body.Html, StringComparison.Ordinal);
        Assert.Contains("<section class=\"notes\" aria-label=\"Noten\">\n<ol>\n<li id=\"n.1\"><p>De noot.", body.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#n.1.2\" aria-label=\"Terug naar noot 1\">↩</a>", body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A\n\n## B\n\n# C", "h2 a, h3 b, h2 c")]
    [InlineData("### A\n\n#### B", "h2 a, h3 b")]
    [InlineData("## A\n\n#### B", "h2 a, h4 b")]
    [InlineData("# A\n\n###### B", "h2 a, h6 b")]
    [InlineData("## Één & twee\n\n## Een twee\n\n## een-twee-2\n\n## Een twee", "h2 een-twee, h2 een-twee-2, h2 een-twee-2-2, h2 een-twee-3")]
    [InlineData("## Inhoud", "h2 inhoud-2")]
    [InlineData("## 日本\n\n## !", "h2 h, h2 h-2")]
    [InlineData("## *Ook* [mee](/x/)?", "h2 ook-mee")]
    public void Headings_begin_at_two_and_have_names_of_their_own(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Render(text).Body.Headings.Select(heading => $"h{heading.Level} {heading.Anchor}")));

    [Fact]
    public void Plain_text_is_cut_at_headings()
    {
        var (body, _) = Render("Een *lead* met [link](/x/).\n\nNog een.\n\n## Kop\n\n- a\n- b\n\n> c\n\n![Een zaal](media/zaal.jpg \"Bijschrift\")\n");
        Assert.Equal("Een lead met link.", body.FirstParagraph);
        Assert.Equal(11, body.Words);
        Assert.Equal(
            [("", "", "Een lead met link./Nog een."), ("kop", "Kop", "a/b/c/Bijschrift")],
            body.Sections.Select(section => (section.Anchor, section.Heading, string.Join('/', section.Blocks))));
    }

    [Fact]
    public void Links_pictures_and_headings_keep_their_place_in_the_file()
    {
        var (body, _) = Render("Een [link](/x/).\n\n## Kop\n\n![Een zaal](media/zaal.jpg)\n");
        Assert.Equal(new BodyLink("/sub/x/", "link", new SourcePlace(Context.File, 10, 5, 11), false), Assert.Single(body.Links));
        Assert.Equal(new SourcePlace(Context.File, 12, 1, 6), Assert.Single(body.Headings).Place);
        Assert.Equal(new SourcePlace(Context.File, 14, 1, 27), Assert.Single(body.Images).Place);
    }

    internal sealed class SomeTargets : IBodyTargets
    {
        public string? Page(string target, string file) => target.StartsWith("/weg", StringComparison.Ordinal) ? null : "/sub" + target;

        public BodyPicture? Picture(string source, string file) => source switch
        {
            "media/zaal.jpg" => new BodyPicture("/sub/media/zaal.jpg", 640, 480),
            "media/lijn.svg" => new BodyPicture("/sub/media/lijn.svg", null, null),
            _ => null,
        };

        public bool IsOwn(string url) => url.StartsWith("https://eigen.nl/", StringComparison.Ordinal);
    }
}
