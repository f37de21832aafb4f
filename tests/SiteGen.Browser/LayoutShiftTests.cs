using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>Nothing moves after it has been drawn.</summary>
public sealed class LayoutShiftTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Nothing_moves_while_the_page_loads(string type)
    {
        var page = await browser.OpenAsync(PageTypes.All[type], new View(360));
        var shift = await page.EvaluateAsync<double>(
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })
            """);
        Assert.Equal(0, shift, 3);
        await page.Context.CloseAsync();
    }
}
