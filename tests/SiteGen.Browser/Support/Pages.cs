using Microsoft.Playwright;

namespace SiteGen.Browser.Support;

/// <summary>What tests ask of a page.</summary>
internal static class Pages
{
    /// <summary>Waits until nothing loads any more and a search has said how it ended.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (page.Url.Contains("/zoeken/?q=", StringComparison.Ordinal))
            await page.WaitForFunctionAsync("() => /\\d/.test(document.querySelector('#status')?.textContent ?? '')");
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
