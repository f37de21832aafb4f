using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The page does what the reader's system asks: dark, forced colours, no motion, paper, no script.</summary>
public sealed class PreferenceTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task Dark_system_gives_dark_paper_and_light_ink()
    {
        var light = await PaperAsync(false);
        var dark = await PaperAsync(true);
        Assert.NotEqual(light, dark);
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Forced_colours_keep_borders_and_current_items_visible(string type)
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.All[type]);
        var unmarked = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.notice, .call, .toc, .flag, .card, .tags a, .pages a, button, .button')]
              .filter(one => one.checkVisibility() && parseFloat(getComputedStyle(one).borderBlockStartWidth) < 1)
              .map(one => one.outerHTML.slice(0, 80))
            """);
        Assert.Empty(unmarked);
        await context.CloseAsync();
    }

    [BrowserFact]
    public async Task Less_motion_means_none()
    {
        var context = await browser.ContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.FullReport);
        Assert.Equal("auto", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        var moving = await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('*')].filter(one => { const s = getComputedStyle(one); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0; }).length");
        Assert.Equal(0, moving);
        await context.CloseAsync();
    }

    [BrowserFact]
    public async Task Print_is_the_report_without_the_site_around_it()
    {
        var page = await browser.OpenAsync(PageTypes.FullReport, View.Wide);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var hidden in new[] { ".menu", ".masthead form", ".crumbs", ".foot", ".toc", ".tail", ".skip" })
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), $"{hidden} is not printed.");
        foreach (var shown in new[] { "h1", ".facts", ".lead", ".text", ".people" })
            Assert.True(await page.Locator(shown).First.IsVisibleAsync(), $"{shown} is printed.");
        var address = await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.text a[href^=http]'), '::after').content");
        Assert.Contains("https://www.rijksoverheid.nl/onderwerpen/jeugdhulp", address, StringComparison.Ordinal);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("nieuws/", ".items h3 a")]
    [InlineData("archief/", ".letter h2 a")]
    [InlineData("themas/", "main a[href*='themas/']")]
    [InlineData("zoeken/", "#zoekhulp a")]
    [InlineData("404.html", ".items h3 a")]
    [InlineData(PageTypes.FullReport, ".text p")]
    public async Task Reading_and_finding_need_no_script(string path, string wanted)
    {
        var page = await browser.OpenAsync(path, View.Wide, script: false);
        Assert.True(await page.Locator(wanted).First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private async Task<string> PaperAsync(bool dark)
    {
        var page = await browser.OpenAsync("", new View(1280, dark));
        var paper = await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).color");
        await page.Context.CloseAsync();
        return paper;
    }
}
