using Microsoft.Playwright;

namespace SiteGen.Browser.Support;

/// <summary>One browser for all tests of the collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts the browser, where there is one.</summary>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }

    /// <summary>Ends the browser.</summary>
    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A page in a context of its own.</summary>
    public async Task<IPage> OpenAsync(string path, View view, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = 800 },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "nl-NL",
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(BuiltSite.Shared.Url(path), new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    /// <summary>A context on which a test sets its own conditions before the first page.</summary>
    public Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);
}
