using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The rules of axe-core on every type of page, in the narrowest and a wide window, light and dark.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Axe_finds_nothing(string type)
    {
        var found = new List<string>();
        var page = await browser.OpenAsync(PageTypes.All[type], View.Narrow);
        foreach (var light in new[] { View.Narrow, View.Wide })
        {
            await page.TurnAsync(light);
            found.AddRange((await Axe.FindAsync(page)).Select(one => $"{light}: {one}"));
            var dark = light with { Dark = true };
            await page.TurnAsync(dark);
            found.AddRange((await Axe.FindColoursAsync(page)).Select(one => $"{dark}: {one}"));
        }

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }
}
