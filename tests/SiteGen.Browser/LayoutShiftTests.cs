using System.Globalization;
using Microsoft.Playwright;
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
        await AssertStillAsync(page);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Nothing_moves_when_the_page_comes_in_pieces(string type)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var context = await browser.ContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                ExtraHTTPHeaders = new Dictionary<string, string>(StringComparer.Ordinal) { [FileServer.SlowLine] = "1" },
            });
            var page = await context.NewPageAsync();
            await page.ShowAsync(PageTypes.All[type]);
            await AssertStillAsync(page);
            await context.CloseAsync();
        }
    }

    /// <summary>Asserts that nothing has moved since the page began; if it has, says what, from where and to where.</summary>
    private static async Task AssertStillAsync(IPage page)
    {
        var moves = await page.EvaluateAsync<string[]>(
            """
            () => new Promise(done => {
              const moves = [];
              const at = box => `${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}x${Math.round(box.height)}`;
              const said = one => `${one.node?.nodeName}.${one.node?.className} from ${at(one.previousRect)} to ${at(one.currentRect)}`;
              new PerformanceObserver(list => { for (const one of list.getEntries()) moves.push(`${one.value} ${one.sources.map(said).join(' and ')}`); }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(moves)));
            })
            """);
        var sum = moves.Sum(move => double.Parse(move.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.True(sum < 0.0005, string.Join('\n', moves));
    }
}
