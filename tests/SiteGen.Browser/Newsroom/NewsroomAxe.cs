using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>Holds a page of the newsroom to the rules of axe-core, in the narrowest and a wide window, light and dark.</summary>
internal static class NewsroomAxe
{
    /// <summary>Checks a page that is open.</summary>
    public static async Task CheckAsync(IPage page, string where)
    {
        var found = new List<string>();
        foreach (var width in new[] { View.Narrow.Width, View.Wide.Width })
        {
            await page.SetViewportSizeAsync(width, 900);
            found.AddRange((await page.SticksOutAsync()).Select(one => $"{where} {width}: {one}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            found.AddRange((await Axe.FindAsync(page)).Select(one => $"{where} {width}: {one}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await Axe.FindColoursAsync(page)).Select(one => $"{where} {width} dark: {one}"));
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
