using SiteGen.Content.Markdown;
using SiteGen.Search;
using SiteGen.Tests.Rendering;
using Xunit;

namespace SiteGen.Tests.Search;

public sealed class SearchDocumentsTests
{
    [Fact]
    public void Search_sees_what_the_page_shows_and_the_names_that_lead_to_it()
    {
        var renderer = TestRender.RichRenderer();
        var document = new SearchDocuments(renderer).Of(
            renderer.Site.Articles.Single(article => article.Article.Slug == "een"),
            RenderedBody.Empty with { Sections = [new BodySection("kop", "Kop", ["Tekst"])] });
        Assert.Equal("nieuws/2017/een/", document.Url);
        Assert.Equal(("6 februari 2017", 2017, "Verslag", true), (document.DateText, document.Year, document.Kind, document.Expired));
        Assert.Equal(["Jeugdhulp", "Armoede"], document.Themes);
        Assert.Equal(["Velsen", "Beverwijk"], document.Municipalities);
        Assert.Equal(["Theo Platje", "Femke van het Nederend"], document.People);
        Assert.Contains("Femke Nederend", document.OtherNames);
        Assert.Contains("IJmond", document.OtherNames);
        Assert.Equal(("Kop", "kop"), (document.Sections[0].Heading, document.Sections[0].Anchor));
    }
}
