using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>Nothing moves after it has been drawn.</summary>
public sealed class LayoutShiftTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>What a page makes move moves at each of so many loads; what a busy machine draws in two goes, hardly at each.</summary>
    private const int Loads = 3;

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Nothing_moves_while_the_page_loads(string type)
    {
        var least = double.MaxValue;
        for (var load = 0; load < Loads && least >= 0.0005; load++) least = Math.Min(least, await ShiftAsync(type));
        Assert.Equal(0, least, 3);
    }

    /// <summary>How far things move while a page loads afresh.</summary>
    private async Task<double> ShiftAsync(string type)
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
        await page.Context.CloseAsync();
        return shift;
    }
}
