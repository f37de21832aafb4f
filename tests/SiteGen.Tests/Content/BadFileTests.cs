using System.Text;
using SiteGen.Content;
using SiteGen.Content.Reading;
using SiteGen.Diagnostics;
using SiteGen.Files;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>Files that are no content at all.</summary>
public class BadFileTests
{
    private static Diagnostic Only(byte[] bytes)
    {
        var (set, found) = ContentFixture.ReadBytes(("content/site.yml", "title: A\n"u8.ToArray()), (ContentFixture.ArticlePath, bytes));
        Assert.Empty(set.Articles);
        return Assert.Single(found);
    }

    [Theory]
    [InlineData("", "SG0111", 0, 0)]
    [InlineData(" \n\n", "SG0111", 0, 0)]
    [InlineData("Een tekst zonder kop.\n", "SG0115", 1, 1)]
    [InlineData("+++\ntitle = 'A'\n+++\n", "SG0115", 1, 1)]
    [InlineData("---\ntitle: A\nTekst.\n", "SG0116", 1, 1)]
    [InlineData("---", "SG0116", 1, 1)]
    [InlineData("---\r\ntitel: A\r\n---\r\n", "SG0102", 2, 1)]
    public void A_text_without_a_head_is_told(string text, string code, int line, int column)
    {
        var (_, found) = ContentFixture.ReadArticle(text);
        Assert.Equal((code, line, column), (found[0].Code, found[0].Place.Line, found[0].Place.Column));
    }

    [Fact]
    public void Binary_bytes_are_told_with_their_place()
    {
        var one = Only([.. "---\ntitle: é"u8, 0, 1, 2, 3]);
        Assert.Equal(("SG0112", 2, 9), (one.Code, one.Place.Line, one.Place.Column));
    }

    [Fact]
    public void Another_encoding_is_told_with_its_place()
    {
        var one = Only([.. "---\ntitle: caf"u8, 0xE9, .. "\n---\n"u8]);
        Assert.Equal(("SG0113", 2, 11), (one.Code, one.Place.Line, one.Place.Column));
        Assert.Equal("SG0113", Only([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: A\n---\n")]).Code);
    }

    [Fact]
    public void Ten_megabytes_are_too_many()
    {
        var one = Only(Encoding.UTF8.GetBytes("---\ntitle: A\n---\n" + new string('a', 10_000_000)));
        Assert.Equal("SG0114", one.Code);
        Assert.Contains("10000017", one.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        var (set, found) = ContentFixture.ReadBytes(
            ("content/site.yml", "title: A\n"u8.ToArray()),
            (ContentFixture.ArticlePath, [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: A\r\n---\r\nEen\r\ntwee\r\n"u8]));
        Assert.Empty(found);
        var article = Assert.Single(set.Articles);
        Assert.Equal("Een\ntwee\n", article.Body);
        Assert.Equal(4, article.Places.BodyLine);
    }

    [Fact]
    public void A_site_without_settings_is_told_once_and_has_the_defaults()
    {
        var (set, found) = ContentFixture.ReadSite(("content/nieuws/a.md", "---\ntitle: A\n---\n"));
        var told = Assert.Single(found);
        Assert.Equal(("SG0119", Severity.Warning), (told.Code, told.Severity));
        Assert.Equal("Nieuws", set.Settings.Title);
        Assert.Equal("Europe/Amsterdam", set.Settings.TimeZone.Id);
        Assert.Single(set.Articles);
    }

    [Fact]
    public void A_page_in_an_unknown_folder_is_told()
    {
        var (_, found) = ContentFixture.ReadSite(("content/site.yml", "title: A\n"), ("content/blog/a.md", "x"), ("content/media/b.md", "x"), ("content/extra.yml", "x"));
        Assert.Equal([("SG0118", "content/blog/a.md"), ("SG0118", "content/extra.yml")], found.Select(one => (one.Code, one.Place.File)));
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{", 200_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("a: [", 50_000)]
    [InlineData("'", 200_000)]
    [InlineData("&a ", 50_000)]
    [InlineData("[a,", 60_000)]
    [InlineData("a\n", 100_000)]
    [InlineData("x: {y: ", 30_000)]
    [InlineData("!", 200_000)]
    [InlineData("#", 200_000)]
    [InlineData("a:\n ", 50_000)]
    public void Hostile_heads_become_diagnostics(string piece, int times)
    {
        var (_, found) = ContentFixture.ReadArticle("---\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n---\n");
        Assert.NotEmpty(found);
        Assert.True(found.Count <= 52);
    }

    [Fact]
    public void A_laughing_document_is_refused()
    {
        var lines = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 30; i++) lines.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Assert.Equal("SG0104", Assert.Single(ContentFixture.ReadHead(lines.ToString()).Found).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        var bag = new DiagnosticBag();
        Assert.Null(ContentFile.ReadPage(new BrokenTree(), ContentFixture.ArticlePath, bag));
        Assert.Equal("SG0117", Assert.Single(bag.Sorted()).Code);
    }

    private sealed class BrokenTree : IFileTree
    {
        public IReadOnlyList<string> List(string folder = "") => [];

        public bool Exists(string path) => true;

        public byte[] Read(string path) => throw new UnauthorizedAccessException("geen toegang");

        public long Length(string path) => 1;
    }
}
