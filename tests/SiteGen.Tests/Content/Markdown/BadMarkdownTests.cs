using FsCheck;
using FsCheck.Fluent;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Content.Markdown;

public class BadMarkdownTests
{
    [Theory]
    [InlineData("Een <b>vet</b> woord", "SG0180", 10, 5, 3, "‘<b>’")]
    [InlineData("<script>alert(1)</script>", "SG0180", 10, 1, 8, "<script>")]
    [InlineData("Een\n\n<div\nclass=\"x\">\n", "SG0180", 12, 1, 15, "HTML")]
    [InlineData("<!-- weg -->", "SG0180", 10, 1, 12, "HTML")]
    [InlineData("<?php x ?>", "SG0180", 10, 1, 10, "HTML")]
    [InlineData("- <img src=x onerror=alert(1)>", "SG0180", 10, 3, 28, "HTML")]
    [InlineData("> <svg onload=*x*>", "SG0180", 10, 3, 16, "HTML")]
    [InlineData("[a](javascript:alert(1))", "SG0181", 10, 5, 19, "javascript:alert(1)")]
    [InlineData("[a](JAVASCRIPT:alert(1))", "SG0181", 10, 5, 19, "JAVASCRIPT")]
    [InlineData("[a](&#106;avascript:alert(1))", "SG0181", 10, 5, 24, "javascript:alert(1)")]
    [InlineData("[a](data:text/html,x)", "SG0181", 10, 5, 16, "data:")]
    [InlineData("[a](vbscript:x)", "SG0181", 10, 5, 10, "vbscript")]
    [InlineData("[a](//kwaad.nl)", "SG0181", 10, 5, 10, "//kwaad.nl")]
    [InlineData("[a][b]\n\n[b]: javascript:x", "SG0181", 12, 6, 12, "javascript:x")]
    [InlineData("<javascript:alert(1)>", "SG0181", 10, 1, 21, "javascript:alert(1)")]
    [InlineData("[a]()", "SG0182", 10, 1, 5, "‘a’")]
    [InlineData("[a](/weg/)", "SG0183", 10, 5, 5, "/weg/")]
    [InlineData("![a](media/weg.jpg)", "SG0184", 10, 1, 19, "media/weg.jpg")]
    [InlineData("![a]()", "SG0184", 10, 1, 6, "")]
    [InlineData("![a](https://b.nl/c.jpg)", "SG0185", 10, 1, 24, "https://b.nl/c.jpg")]
    [InlineData("![a](data:image/png;base64,x)", "SG0185", 10, 1, 29, "data:image")]
    [InlineData("![](media/zaal.jpg)", "SG0186", 10, 1, 19, "media/zaal.jpg")]
    [InlineData("## ", "SG0188", 10, 1, 0, "leeg")]
    [InlineData("[a](lang:engels!)", "SG0190", 10, 1, 17, "engels!")]
    public void Is_told_at_its_place(string text, string code, int line, int column, int length, string words)
    {
        var (body, found) = MarkdownDialectTests.Render(text);
        var one = found[0];
        Assert.Equal((code, MarkdownDialectTests.Context.File, line, column), (one.Code, one.Place.File, one.Place.Line, one.Place.Column));
        if (length > 0) Assert.Equal(length, one.Place.Length);
        Assert.Contains(words, one.Message, StringComparison.Ordinal);
        Assert.NotNull(one.Excerpt);
        AssertSafe(body.Html);
    }

    [Fact]
    public void A_heading_of_five_thousand_characters_is_told_and_survives()
    {
        var (body, found) = MarkdownDialectTests.Render("## " + new string('a', 5000));
        Assert.Equal("SG0187", Assert.Single(found).Code);
        Assert.InRange(Assert.Single(body.Headings).Anchor.Length, 1, 80);
    }

    [Fact]
    public void Faults_beyond_what_anyone_reads_are_counted()
    {
        var (_, found) = MarkdownDialectTests.Render(string.Concat(Enumerable.Repeat("<b> ", 200)));
        Assert.Equal(51, found.Count);
        Assert.Contains(found, one => one.Code == "SG0191" && one.Message.Contains("150", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[a](")]
    [InlineData("[a](b (")]
    [InlineData("[a](<b")]
    [InlineData("![")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]:\n")]
    [InlineData("*a ")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("<?")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("|")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("# a\n")]
    [InlineData("[^1]")]
    [InlineData("&#")]
    [InlineData("\\")]
    [InlineData("www.")]
    public void A_megabyte_of_signs_is_survived(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length));
        AssertSafe(MarkdownDialectTests.Render(text).Body.Html);
    }

    [Fact]
    public void Any_text_gives_safe_html()
    {
        var pieces = Gen.Elements(
            "<b>", "<script>", "</p>", "\"", "'", "&", "&lt;", "[", "](", ")", "javascript:", "data:", "x", "é", "\n", "\n\n", "# ", "- ", "> ", "1. ", "`", "```\n",
            "*", "**", "|", "|-|\n", "![", "](media/zaal.jpg)", "<a@b.nl>", "https://b.nl/", "www.b.nl", "\\", "[^1]", "[^1]: x", "\0", "\uD800", "\t", "<!--", "-->", " onerror=", "lang:en");
        var texts = pieces.ListOf().Select(list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text => AssertSafe(MarkdownDialectTests.Render(text).Body.Html)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void All_words_of_a_plain_text_are_kept_in_order()
    {
        var words = Gen.Elements("jeugd", "zorg", "Velsen", "ketennetwerk", "zo’n", "Én", "móet").ListOf().Where(list => list.Count > 0);
        Prop.ForAll(words.ToArbitrary(), list =>
        {
            var body = MarkdownDialectTests.Render(string.Join(' ', list)).Body;
            Assert.Equal(string.Join(' ', list), body.FirstParagraph);
            Assert.Equal(list.Count, body.Words);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Only elements that the dialect writes, no scheme that is not allowed, and every element closed.</summary>
    private static void AssertSafe(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            var tag = html[(at + 1)..end];
            var name = new string([.. tag.TrimStart('/').TakeWhile(char.IsAsciiLetterOrDigit)]);
            Assert.Contains(name, Elements);
            Assert.DoesNotContain("href=\"javascript:", tag, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"data:", tag, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" on", tag.Split('"').Where((_, i) => i % 2 == 0).Aggregate("", string.Concat), StringComparison.OrdinalIgnoreCase);
            if (name is "br" or "hr" or "img") continue;
            if (tag.StartsWith('/')) Assert.Equal(name, open.Pop());
            else open.Push(name);
        }

        Assert.Empty(open);
    }

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "em", "strong", "code", "pre", "br", "hr", "ul", "ol", "li", "blockquote", "a", "span", "img", "figure", "figcaption", "div", "table", "thead", "tbody",
        "tr", "th", "td", "h2", "h3", "h4", "h5", "h6", "sup", "section",
    };
}
