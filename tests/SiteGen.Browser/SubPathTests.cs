using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The same content works below a folder of a host.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SubPathTests(BrowserFixture browser)
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
        Assert.Contains("/a/b/nieuws/", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(site.Url("zoeken/?q=jeugdhulp"));
        await page.Locator("#resultaten > li h3 a").First.ClickAsync();
        Assert.StartsWith(site.Url("nieuws/"), page.Url, StringComparison.Ordinal);
        Assert.Empty(missing);
        await context.CloseAsync();
    }
}
