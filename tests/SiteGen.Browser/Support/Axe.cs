using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.Browser.Support;

/// <summary>
/// The rules of axe-core on a page as it is now. The script is put into the page once, however often it is asked; the runner that comes with
/// axe-core opens another page for each answer. What a page shows in a frame is a page of its own.
/// </summary>
internal static class Axe
{
    /// <summary>The rules of WCAG 2.2 A and AA, and what is good practice beside them.</summary>
    private static readonly object All = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    /// <summary>What another scheme can spoil; the tree of the page is the same.</summary>
    private static readonly object Colours = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } };

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What every rule finds; empty when nothing is wrong.</summary>
    public static Task<string[]> FindAsync(IPage page) => RunAsync(page, All);

    /// <summary>What the rules of colour find.</summary>
    public static Task<string[]> FindColoursAsync(IPage page) => RunAsync(page, Colours);

    private static async Task<string[]> RunAsync(IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => (await axe.run(document, { runOnly: rules, resultTypes: ['violations'], iframes: false })).violations
              .map(one => `${one.id} at ${one.nodes[0].target}: ${one.help} ${one.nodes[0].html.slice(0, 120)}`)
            """,
            rules);
    }
}
