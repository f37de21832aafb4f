using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The rules of axe-core on every type of page, in the narrowest and a wide window, light and dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Axe_finds_nothing(string type)
    {
        var found = new List<string>();
        foreach (var view in new View[] { new(320), new(320, Dark: true), new(1280), new(1280, Dark: true) })
        {
            var page = await browser.OpenAsync(PageTypes.All[type], view);
            await page.SettleAsync();
            var result = await page.RunAxe(Rules);
            found.AddRange(result.Violations.Select(one => $"{view}: {one.Id} at {one.Nodes[0].Target}: {one.Help}"));
            await page.Context.CloseAsync();
        }

        Assert.Empty(found);
    }
}
