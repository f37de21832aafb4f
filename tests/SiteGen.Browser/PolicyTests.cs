using System.Collections.Concurrent;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>No page asks anything of another site, keeps a cookie, or does what the policy of the site forbids.</summary>
public sealed class PolicyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Page_stays_on_the_site_and_within_the_policy(string type)
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var elsewhere = new ConcurrentBag<string>();
        var complaints = new ConcurrentBag<string>();
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(BuiltSite.Shared.Origin + "/", StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        var answer = await page.ShowAsync(PageTypes.All[type]);
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        Assert.Empty(await context.CookiesAsync());
        Assert.Contains("default-src 'none'", (await answer.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [BrowserFact]
    public async Task Player_of_a_video_loads_only_after_a_click()
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var players = new ConcurrentBag<string>();
        await context.RouteAsync(url => !url.StartsWith(BuiltSite.Shared.Origin, StringComparison.Ordinal), async route =>
        {
            players.Add(route.Request.Url);
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>Speler</title>" });
        });
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.FullReport);
        Assert.Empty(players);

        var card = await page.Locator(".video > a").BoundingBoxAsync();
        await page.Locator(".video > a").ClickAsync();
        await page.Locator(".video > iframe").WaitForAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.video > iframe').contentWindow.length !== undefined");
        var player = await page.Locator(".video > iframe").BoundingBoxAsync();
        Assert.Equal((card!.Width, card.Height), (player!.Width, player.Height));
        Assert.All(players, url => Assert.StartsWith("https://www.youtube-nocookie.com/embed/", url, StringComparison.Ordinal));
        Assert.NotEmpty(players);
        await context.CloseAsync();
    }
}
