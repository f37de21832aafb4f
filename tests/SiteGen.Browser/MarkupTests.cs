using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>What holds for the elements of every page of the built site, seen without a browser.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("A picture has its size, so that nothing moves when it comes", "img:not([width]), img:not([height])")]
    [InlineData("The policy of the site forbids style and script within a page", "[style], style, script:not([src]):not([type='application/ld+json']):not([type='application/json'])")]
    public void No_page_has(string because, string selector)
    {
        var parser = new HtmlParser();
        var found = Directory.EnumerateFiles(BuiltSite.Shared.Folder, "*.html", SearchOption.AllDirectories)
            .Where(file => parser.ParseDocument(File.ReadAllText(file)).QuerySelector(selector) is not null)
            .Select(file => Path.GetRelativePath(BuiltSite.Shared.Folder, file));
        Assert.True(found.FirstOrDefault() is not { } first, $"{because}: {found.FirstOrDefault()}");
    }
}
