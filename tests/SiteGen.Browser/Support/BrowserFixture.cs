using Microsoft.Playwright;

namespace SiteGen.Browser.Support;

/// <summary>
/// The browser that all tests share; each test opens a context of its own. Every class of tests is a collection, so that classes run beside
/// each other. The browser ends with the process that runs the tests.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>How long a page may take on a machine that is busy with other things.</summary>
    private const float Patience = 60_000;

    private static readonly Lazy<Task<IBrowser>> Only = new(LaunchAsync);

    private IBrowser? browser;

    /// <summary>Starts the browser, where there is one.</summary>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is not null) browser = await Only.Value;
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A page in a context of its own, drawn.</summary>
    public async Task<IPage> OpenAsync(string path, View view, bool script = true)
    {
        var context = await ContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = 800 },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        var page = await context.NewPageAsync();
        if (script) await page.ShowAsync(path);
        else await page.GotoAsync(BuiltSite.Shared.Url(path));
        return page;
    }

    /// <summary>A context on which a test sets its own conditions before the first page.</summary>
    public async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options)
    {
        options.Locale = "nl-NL";
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Timeout = Patience, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }
}
