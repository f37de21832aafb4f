using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The rules of axe-core on every type of page, in the narrowest and a wide window, light and dark.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What a dark scheme can spoil; the tree of the page is the same.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Axe_finds_nothing(string type)
    {
        var found = new List<string>();
        var page = await browser.OpenAsync(PageTypes.All[type], View.Narrow);
        foreach (var width in new[] { View.Narrow.Width, View.Wide.Width })
        {
            await RunAsync(page, Rules, new View(width), found);
            await RunAsync(page, Colours, new View(width, Dark: true), found);
        }

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    private static async Task RunAsync(IPage page, AxeRunOptions rules, View view, List<string> found)
    {
        await page.TurnAsync(view);
        var result = await page.RunAxe(rules);
        found.AddRange(result.Violations.Select(one => $"{view}: {one.Id} at {one.Nodes[0].Target}: {one.Help}"));
    }
}
