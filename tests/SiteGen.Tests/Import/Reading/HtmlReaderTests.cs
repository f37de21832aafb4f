using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Reading;
using Xunit;

namespace SiteGen.Tests.Import.Reading;

public sealed class HtmlReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><title>Verslag | Gemeente Ede</title>
        <meta property="og:site_name" content="Gemeente Ede"><meta property="article:published_time" content="2017-02-06T09:00:00+01:00">
        <meta name="DCTERMS.modified" content="2017-02-08"><link rel="canonical" href="https://www.ede.nl/nieuws/verslag">
        <script type="application/ld+json">{"@context":"x","@graph":[{"@type":"NewsArticle","headline":"Verslag","datePublished":"2017-02-06","publisher":{"name":"Gemeente Ede"}},
        {"@type":"Event","startDate":"2017-02-03","location":{"name":"Raadhuis"}}]}</script>
        <style>p { color: red }</style></head>
        <body><a class="skip-link" href="#c">Naar de inhoud</a>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li>Nieuws</li></ul></nav></header>
        <div id="cookie-banner"><p>Wij gebruiken cookies om deze site te laten werken. Akkoord?</p></div>
        <main>
          <h1>Samen  aan de
            slag</h1>
          <p>Op <time datetime="2017-02-03">vrijdag 3 februari</time> kwamen <strong>inwoners</strong> bij&shy;een.<br>Zie <a href="/docs/plan.pdf">het plan</a> en <a href="javascript:alert(1)">dit</a>.</p>
          <h2>Vragen</h2>
          <ul><li>Wat gaat goed?</li><li>Wat kan beter?<ol><li>Zorg</li></ol></li></ul>
          <table><tr><th>Tijd</th><th>Wat</th></tr><tr><td>9.00</td><td>Inloop <b>koffie</b></td></tr></table>
          <figure><img src="zaal.jpg" alt="De zaal"><figcaption>Foto: Jan</figcaption></figure>
          <blockquote><p>Mooi.</p></blockquote>
          Losse tekst<div>Blok</div>
          <div class="share-buttons"><a href="https://twitter.com/x">Deel op Twitter</a></div>
          <iframe src="https://www.youtube.com/embed/abc"></iframe>
        </main>
        <footer><p>Contact: gemeente Ede</p></footer></body></html>
        """;

    [Fact]
    public void The_report_is_found_among_menus_and_footers()
    {
        var document = Read(Page);

        Assert.Equal(RawFormat.Html, document.Format);
        Assert.Equal(
            [
                "Heading 1: Samen aan de slag",
                "Paragraph 0: Op vrijdag 3 februari kwamen inwoners bij\u00ADeen.\nZie het plan en dit.",
                "Heading 2: Vragen",
                "ListItem 0 •: Wat gaat goed?",
                "ListItem 0 •: Wat kan beter?",
                "ListItem 1 1.: Zorg",
                "TableRow 0 head: Tijd\tWat",
                "TableRow 0: 9.00\tInloop koffie",
                "Picture 0: Foto: Jan",
                "Quote 0: Mooi.",
                "Paragraph 0: Losse tekst",
                "Paragraph 0: Blok",
            ],
            document.Blocks.Select(Show));
    }

    [Fact]
    public void Links_and_stresses_are_marks_and_unsafe_targets_go()
    {
        var paragraph = Read(Page).Blocks[1].Text;

        Assert.Equal(
            ["inwoners Strong ", "het plan Link https://www.ede.nl/docs/plan.pdf"],
            paragraph.Marks.Select(mark => $"{paragraph.Text.Substring(mark.Start, mark.Length)} {mark.Kind} {mark.Target}"));
        var picture = Read(Page).Blocks.Single(block => block.Kind == RawBlockKind.Picture).Picture!;
        Assert.Equal(("https://www.ede.nl/nieuws/zaal.jpg", "De zaal"), (picture.Source, picture.Alt));
    }

    [Fact]
    public void What_the_page_says_of_itself_is_a_hint() => Assert.Equal(
        [
            "Language nl html:lang",
            "Address https://www.ede.nl/nieuws/verslag link:canonical",
            "Publisher Gemeente Ede og:site_name",
            "Published 2017-02-06T09:00:00+01:00 article:published_time",
            "Modified 2017-02-08 dcterms.modified",
            "Title Verslag json-ld:headline",
            "Published 2017-02-06 json-ld:datePublished",
            "Publisher Gemeente Ede json-ld:publisher",
            "EventDate 2017-02-03 json-ld:startDate",
            "Location Raadhuis json-ld:location",
            "Title Verslag | Gemeente Ede html:title",
            "EventDate 2017-02-03 time",
            "Video https://www.youtube.com/embed/abc iframe",
        ],
        Read(Page).Hints.Select(hint => $"{hint.Kind} {hint.Value} {hint.Origin}"));

    [Theory]
    [InlineData("<p>Een</p><p>Twee</p>", "Een|Twee")]
    [InlineData("<div>Een<br><br>Twee</div>", "Een|Twee")]
    [InlineData("<p>Een<p>Twee", "Een|Twee")]
    [InlineData("<h1>A &amp; B</h1>", "A & B")]
    [InlineData("<body><table><tr><td><p>Een</p><p>Twee</p></td></tr></table>", "Een|Twee")]
    [InlineData("<div class=\"menu\"><h1>Titel</h1><p>Alles staat in het menu van deze oude site.</p></div>", "Titel|Alles staat in het menu van deze oude site.")]
    [InlineData("<body><article><p>Het enige bericht van de dag.</p></article><article><p>Nog een bericht van de dag.</p></article>", "Het enige bericht van de dag.|Nog een bericht van de dag.")]
    public void Fragments_and_old_pages_are_read_too(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(html).Blocks.Select(block => block.Text.Text)));

    [Fact]
    public void A_page_nested_beyond_reason_is_refused()
    {
        var bag = new DiagnosticBag();

        Assert.Null(RawReader.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "tekst</div>"), bag));
        Assert.Equal(["SG0206"], bag.Sorted().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Any_page_is_survived() => Prop.ForAll(Pages(), html =>
    {
        var bag = new DiagnosticBag();
        var document = RawReader.Read("a.html", Encoding.UTF8.GetBytes("<!doctype html>" + html), bag);
        if (document is null) Assert.True(bag.HasErrors);
        else foreach (var block in document.Blocks) AssertMarks(block.Text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_words_around_the_report_are_kept_apart()
    {
        var document = Read("<body><header><p>Gemeente Ede</p></header><nav><a href=/>Home</a> <a href=/n>Nieuws</a></nav><main><h1>Verslag avond</h1><p>Op 3 maart kwamen veertig inwoners naar het gemeentehuis om te praten over de toekomst van het dorp.</p><aside class=share>Deel dit</aside></main><footer>Postbus 9<script>x()</script></footer></body>");
        Assert.Equal(["Deel dit", "Gemeente Ede", "Home Nieuws", "Postbus 9"], document.Surroundings.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(document.Blocks, block => block.Text.Text.Contains("Postbus", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<div><a href=/>Start</a> | <a href=/o>Over ons</a> | <a href=/k>Kennis</a></div>")]
    [InlineData("<ul><li><a href=/>Start</a></li><li><a href=/o>Over ons</a></li></ul>")]
    [InlineData("<table><tr><td><a href=/>Start</a><br><a href=/o>Over ons</a></td><td>&nbsp;</td></tr></table>")]
    public void Links_beside_each_other_above_the_report_are_a_menu(string menu)
    {
        var document = Read("<body>" + menu + "<h1>Verslag avond</h1><p>Op 3 maart kwamen veertig inwoners bijeen.</p><p><a href=https://a.nl>Een</a> <a href=https://b.nl>Twee</a></p></body>");
        Assert.Equal(["Verslag avond", "Op 3 maart kwamen veertig inwoners bijeen.", "Een Twee"], document.Blocks.Select(block => block.Text.Text));
        Assert.StartsWith("Start", Assert.Single(document.Surroundings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_for_the_looks_gives_its_text()
    {
        var document = Read("<table><tr><td><a href=i.htm>Home</a><br><a href=n.htm>Nieuws</a></td><td><center><b>Veel ideeën</b></center>Op 11 februari praatten 60 inwoners over het dorp.<br><br><b>Wensen</b><br>Een grote zaal.</td></tr></table>");
        Assert.Equal(["Veel ideeën", "Op 11 februari praatten 60 inwoners over het dorp.", "Wensen\nEen grote zaal."], document.Blocks.Select(block => block.Text.Text));
    }

    [Fact]
    public void A_link_that_needs_its_site_keeps_its_words_and_is_asked_for()
    {
        var article = SiteGen.Import.Importer.Import(Read("<h1>Verslag avond</h1><p>Op 3 maart 2020 was er een kennissessie in Ede. De <a href=\"/docs/visie.pdf\">visie van de raad</a> ligt klaar.</p>"), SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Contains(article.Questions, question => question.Field == "links" && question.Candidates.Contains("visie van de raad"));
    }

    [Theory]
    [InlineData("<time datetime=\"2023-03-07\">dinsdag 7 maart</time>", "2023-03-07")]
    [InlineData("dinsdag 7 maart<script type=\"application/ld+json\">{\"@type\":\"Event\",\"startDate\":\"2023-03-07T19:00\"}</script>", "2023-03-07")]
    public void The_year_may_be_in_what_the_page_says_to_programs(string day, string date)
    {
        var article = SiteGen.Import.Importer.Import(Read("<h1>Verslag avond</h1><p>Op " + day + " was er een kennissessie in Ede.</p>"), SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Equal(date, article.Session.Date?.Value.ToString());
    }

    [Fact]
    public void A_first_line_in_bold_is_a_heading()
    {
        var article = SiteGen.Import.Importer.Import(Read("<h1>Verslag avond</h1><p>Op 3 maart 2020 was er een kennissessie in Ede met veertig deelnemers.</p><p><strong>Wensen</strong><br>De inwoners willen een grote zaal en een keuken.</p>"), SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Equal(["Wensen"], article.Body.OfType<SiteGen.Import.BodyHeading>().Select(heading => heading.Text.Text));
    }

    [Fact]
    public void The_title_of_the_page_tells_which_heading_is_that_of_the_report()
    {
        var article = SiteGen.Import.Importer.Import(Read("<html><head><title>Veel ideeën voor het dorp | Gemeente Ede</title></head><body><h1>Gemeente Ede</h1><h2>Veel ideeën voor het dorp</h2><p>Op 3 maart 2020 was er een kennissessie in Ede met veertig deelnemers.</p></body></html>"), SiteGen.Import.ImportKnowledge.BuiltIn, new DateOnly(2026, 6, 1));
        Assert.Equal("Veel ideeën voor het dorp", article.Title.Value);
    }

    private static void AssertMarks(MarkedText text)
    {
        foreach (var mark in text.Marks)
        {
            Assert.InRange(mark.Start, 0, text.Length);
            Assert.InRange(mark.Length, 1, text.Length - mark.Start);
        }
    }

    private static Arbitrary<string> Pages()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "<ol start=3>", "</ol>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<b>", "</b>", "<a href='https://x.nl'>", "</a>", "<i>",
            "</i>", "<h1>", "</h2>", "<br>", "<img src=https://x.nl/a.png>", "<figure>", "<figcaption>", "</figure>", "<nav>", "</nav>", "<main>", "</main>", "<article>", "<time>", "<script>", "</script>",
            "<script type='application/ld+json'>{\"@type\":[1]}</script>", "<meta name=date content=x>", "<pre>", "</pre>", "<blockquote>", "woord ", "Nog een zin. ", "&amp;", "&nbsp;", "<", ">", "<!--", "-->", "é", "😀", "\u00AD",
        ];
        return Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
    }

    private static RawDocument Read(string html)
    {
        var bag = new DiagnosticBag();
        var document = RawReader.Read("a.html", Encoding.UTF8.GetBytes(html), bag);
        Assert.Empty(bag.Sorted());
        return document!;
    }

    private static string Show(RawBlock block) =>
        $"{block.Kind} {block.Level}{(block.Marker.Length > 0 ? " " + block.Marker : "")}{(block.IsHeaderRow ? " head" : "")}: {block.Text.Text}";
}
