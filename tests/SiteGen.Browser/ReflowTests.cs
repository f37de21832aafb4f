using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The page fits: in 320 pixels, with wider text spacing, and enlarged to 200 percent (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
public sealed class ReflowTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>The values of WCAG 1.4.12.</summary>
    private const string WideText =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Nothing_sticks_out_or_is_cut_when_narrow_enlarged_or_spaced(string type)
    {
        // A window of 1280 pixels at 200 % shows 640 CSS pixels. A reader's own style sheet is not bound by the policy of the site.
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 640, Height = 400 }, DeviceScaleFactor = 2, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.All[type]);
        Assert.Empty(await page.SticksOutAsync());

        await page.TurnAsync(View.Narrow);
        Assert.Empty(await page.SticksOutAsync());

        await page.AddStyleTagAsync(new() { Content = WideText });
        Assert.Empty(await page.SticksOutAsync());
        var cut = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a, button, h1, h2, h3, dd')]
              .filter(one => getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1 && !one.closest('.vh, .onzichtbaar'))
              .map(one => one.textContent.trim().slice(0, 40))
            """);
        Assert.Empty(cut);
        await context.CloseAsync();
    }
}
