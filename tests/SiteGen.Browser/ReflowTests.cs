using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The page fits: in 320 pixels, with wider text spacing, and enlarged to 200 percent (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReflowTests(BrowserFixture browser)
{
    /// <summary>The values of WCAG 1.4.12.</summary>
    private const string WideText =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Nothing_sticks_out_at_320_pixels(string type)
    {
        var page = await browser.OpenAsync(PageTypes.All[type], View.Narrow);
        await page.SettleAsync();
        Assert.Empty(await page.SticksOutAsync());
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Wider_text_spacing_hides_nothing(string type)
    {
        // A reader's own style sheet is not bound by the policy of the site.
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 320, Height = 800 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(BuiltSite.Shared.Url(PageTypes.All[type]));
        await page.SettleAsync();
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

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Enlarging_to_200_percent_needs_no_sideways_scrolling(string type)
    {
        // A window of 1280 pixels at 200 % shows 640 CSS pixels.
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 640, Height = 400 }, DeviceScaleFactor = 2 });
        var page = await context.NewPageAsync();
        await page.GotoAsync(BuiltSite.Shared.Url(PageTypes.All[type]));
        await page.SettleAsync();
        Assert.Empty(await page.SticksOutAsync());
        await context.CloseAsync();
    }
}
