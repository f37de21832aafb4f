using Microsoft.Playwright;

namespace SiteGen.Browser.Support;

/// <summary>What tests ask of a page.</summary>
internal static class Pages
{
    /// <summary>Goes to a page of the shared site and waits until it is drawn and a search that it does has ended. Gives the answer of the server.</summary>
    public static async Task<IResponse> ShowAsync(this IPage page, string path)
    {
        var answer = await page.GotoAsync(BuiltSite.Shared.Url(path));
        if (path.Contains("zoeken/?", StringComparison.Ordinal))
        {
            await page.WaitForFunctionAsync("() => /\\d/.test(document.querySelector('#status').textContent) && document.querySelector('#resultaten .fragment').textContent");
        }

        await page.DrawnAsync();
        return answer!;
    }

    /// <summary>
    /// Waits until the page is at an address of this form (a regular expression) and has been drawn. Asks the page: the event of a fast
    /// navigation can have passed before one begins to wait for it.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForFunctionAsync("address => document.readyState === 'complete' && new RegExp(address).test(location.href)", address);
        await page.DrawnAsync();
    }

    /// <summary>Waits until the page has been drawn as it is now. A browser passes over keys that come before the first drawing.</summary>
    public static Task DrawnAsync(this IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>Makes the window another width, or the scheme another, without loading the page again.</summary>
    public static async Task TurnAsync(this IPage page, View view)
    {
        await page.SetViewportSizeAsync(view.Width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light });
        await page.DrawnAsync();
    }

    /// <summary>What sticks out of the window to the right; tables and code may scroll in a region of their own.</summary>
    public static Task<string[]> SticksOutAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.parentElement.closest('[role=region][tabindex], pre'))
          .map(one => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)
        """);

    /// <summary>What has the focus, as the reader would name it.</summary>
    public static Task<string> FocusAsync(this IPage page) => page.EvaluateAsync<string>(
        "() => { const one = document.activeElement; return (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent).trim(); }");
}
