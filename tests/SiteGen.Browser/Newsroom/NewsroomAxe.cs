using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>Holds a page of the newsroom to the rules of axe-core, in the narrowest and a wide window, light and dark.</summary>
internal static class NewsroomAxe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
        Iframes = false,
    };

    /// <summary>What a dark scheme can spoil; the tree of the page is the same.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
        Iframes = false,
    };

    /// <summary>Checks a page that is open.</summary>
    public static async Task CheckAsync(IPage page, string where)
    {
        var found = new List<string>();
        foreach (var width in new[] { View.Narrow.Width, View.Wide.Width })
        {
            await page.SetViewportSizeAsync(width, 900);
            found.AddRange((await page.SticksOutAsync()).Select(one => $"{where} {width}: {one}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await RunAsync(page, Rules, $"{where} {width}", found);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await RunAsync(page, Colours, $"{where} {width} dark", found);
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static async Task RunAsync(IPage page, AxeRunOptions rules, string where, List<string> found)
    {
        var result = await page.RunAxe(rules);
        found.AddRange(result.Violations.Select(one => $"{where}: {one.Id} at {one.Nodes[0].Target}: {one.Help} {one.Nodes[0].Html}"));
    }
}
