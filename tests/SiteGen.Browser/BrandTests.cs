using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>A token file of NL Design System dresses the site, in either family of names, and wins in the dark too.</summary>
public sealed class BrandTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [InlineData("utrecht-namen.css", "duinstad-theme", "rgb(27, 27, 58)", "rgb(255, 253, 248)", "rgb(0, 58, 112)", "rgb(0, 80, 160)", "rgb(179, 18, 42)", "rgb(0, 58, 112)")]
    [InlineData("nl-namen.css", "veenland-theme", "rgb(34, 32, 24)", "rgb(251, 250, 245)", "rgb(61, 42, 0)", "rgb(92, 26, 107)", "rgb(75, 90, 0)", "rgb(61, 42, 0)")]
    public async Task Tokens_reach_every_part(string tokens, string theme, string ink, string paper, string heading, string link, string button, string footer)
    {
        using var site = BuiltSite.Branded(tokens, theme);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = scheme });
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.Url(PageTypes.FullReport));
            Assert.Equal(theme, await page.Locator("html").GetAttributeAsync("class"));
            Assert.Equal(ink, await Style(page, "body", "color"));
            Assert.Equal(paper, await Style(page, "html", "backgroundColor"));
            Assert.Equal(heading, await Style(page, "h1", "color"));
            Assert.Equal(link, await Style(page, ".text a", "color"));
            Assert.Equal(button, await Style(page, ".find button", "backgroundColor"));
            Assert.Equal(footer, await Style(page, ".foot", "backgroundColor"));
            Assert.Empty(await Axe.FindColoursAsync(page));
            await context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Only_tokens_that_the_site_reaches_are_published()
    {
        using var site = BuiltSite.Branded("utrecht-namen.css", "duinstad-theme");
        var context = await browser.ContextAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Url(""));
        var published = string.Concat(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.css").Select(File.ReadAllText));
        Assert.Contains("--utrecht-document-color", published, StringComparison.Ordinal);
        Assert.DoesNotContain("--utrecht-accordion-button-color", published, StringComparison.Ordinal);
        Assert.Equal("rgb(0, 58, 112)", await Style(page, ".foot", "backgroundColor"));
        await context.CloseAsync();
    }

    private static Task<string> Style(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(one, property) => getComputedStyle(one)[property]", property);
}
