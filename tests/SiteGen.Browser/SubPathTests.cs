using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The same content works below a folder of a host.</summary>
public sealed class SubPathTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task Links_styles_and_search_work_below_a_folder()
    {
        using var site = BuiltSite.Under("/a/b/");
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var missing = new List<string>();
        var page = await context.NewPageAsync();
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) missing.Add(response.Url);
        };
        await page.GotoAsync(site.Url(""));
        await page.Locator("nav .menu a").First.ClickAsync();
        await page.Locator(".items h3 a").First.ClickAsync();
        await page.ArriveAsync("/a/b/nieuws/.");
        await page.GotoAsync(site.Url("zoeken/?q=jeugdhulp"));
        await page.Locator("#resultaten > li h3 a").First.ClickAsync();
        await page.ArriveAsync("^" + site.Url("nieuws/") + ".");
        Assert.Empty(missing);
        await context.CloseAsync();
    }
}
