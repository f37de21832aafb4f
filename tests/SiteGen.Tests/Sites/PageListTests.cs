using SiteGen.Content;
using SiteGen.Sites;
using Xunit;
using static SiteGen.Tests.Sites.TestSite;

namespace SiteGen.Tests.Sites;

public sealed class PageListTests
{
    [Fact]
    public void Cuts_long_lists_in_pages()
    {
        var site = Build([.. Enumerable.Range(10, 45).Select(i => Article("a" + i, "2018-01-01") with { Themes = ["jeugd"] })]);
        Assert.Equal(["nieuws/", "nieuws/pagina/2/", "nieuws/pagina/3/"], site.Pages.Where(page => page.Kind == PageKind.News).Select(page => page.Route));
        Assert.Equal(["themas/jeugd/", "themas/jeugd/pagina/2/", "themas/jeugd/pagina/3/"], site.Pages.Where(page => page.Term?.Slug == "jeugd").Select(page => page.Route));
        var last = site.PageAt("nieuws/pagina/3/")!;
        Assert.Equal((3, 3, 40), (last.Paging.Number, last.Paging.Total, last.Paging.Skip));
        Assert.Equal(5, last.Paging.Slice(site.Articles).Count);
    }

    [Fact]
    public void An_empty_site_has_its_standing_pages()
    {
        var site = Build();
        Assert.Equal(
            ["", "404.html", "a-z/", "agenda/", "archief/", "contact/", "nieuws/", "over/", "privacy/", "toegankelijkheid/", "zoeken/"],
            site.Pages.Select(page => page.Route));
        Assert.Equal("404.html", site.PageAt("404.html")!.OutputPath);
        Assert.Equal("index.html", site.PageAt("")!.OutputPath);
    }

    [Fact]
    public void A_text_may_introduce_a_page_but_not_take_its_address()
    {
        var content = ContentOf(Article("a", "2018-01-01")) with
        {
            Pages = [Text("home"), Text("over"), Text("nieuws"), Text("spelregels"), Text("concept") with { Draft = true }],
        };
        var (site, diagnostics) = BuildWithFaults(content);
        Assert.Equal("content/paginas/nieuws.md: error SG0304: Het adres /nieuws/ is van een pagina die de site zelf maakt.", Assert.Single(diagnostics).ToString());
        Assert.Equal("content/paginas/home.md", site.PageAt("")!.Source);
        Assert.Equal(PageKind.About, site.PageAt("over/")!.Kind);
        Assert.Equal(PageKind.Text, site.PageAt("spelregels/")!.Kind);
        Assert.False(site.Has("concept/"));
    }

    [Fact]
    public void References_make_a_showcase_by_adviser_and_theme()
    {
        var theo = new Person("Theo Platje") { Function = "Adviseur" };
        var site = Build(
            Article("a", "2018-01-01") with { Kind = ArticleKind.Reference, People = [theo, new Person("Jan Bakker") { Function = "wethouder" }], Themes = ["jeugd"] },
            Article("b", "2018-02-01") with { Kind = ArticleKind.Reference, People = [new Person("Theo Platje")], Contact = new Contact { Name = "Theo Platje" } },
            Article("c", "2018-02-01"));
        Assert.True(site.Has("kennissessies/"));
        var adviser = Assert.Single(site.Showcase.Advisers);
        Assert.Equal("Theo Platje", adviser.Person.Title);
        Assert.Equal(["b", "a"], Slugs(adviser.References));
        Assert.Equal("Jeugdhulp", Assert.Single(site.Showcase.Themes).Theme.Title);
    }

    [Theory]
    [InlineData("adviseur", "Afzender", null, true)]
    [InlineData("senior adviseur", "afzender", null, true)]
    [InlineData("organisatieadviseur", "Afzender", null, true)]
    [InlineData("beleidsadviseur", "gemeente Velsen", null, false)]
    [InlineData("adviseur wonen", "provincie Utrecht", null, false)]
    [InlineData("beleidsadviseur", null, null, false)]
    [InlineData("senior adviseur", null, null, true)]
    [InlineData("directeur", "Afzender", null, false)]
    [InlineData("wethouder", "gemeente Velsen", "adviseur van het traject", true)]
    public void An_adviser_works_for_the_sender(string function, string? organisation, string? role, bool expected)
    {
        var person = new Person("Theo Platje") { Function = function, Organisation = organisation, Role = role };
        var site = Build(Article("a", "2018-01-01") with { Kind = ArticleKind.Reference, Publisher = "Afzender", People = [person] });
        Assert.Equal(expected, site.Showcase.Advisers.Count == 1);
    }

    private static TextPage Text(string slug) => new()
    {
        Path = "content/paginas/" + slug + ".md",
        Title = slug,
        Slug = slug,
        Places = SourceMap.OfFile("content/paginas/" + slug + ".md"),
    };
}
