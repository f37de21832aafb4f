using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>What one can touch is 24 pixels high and wide, or stands in a line of text, or has that much room (WCAG 2.5.8).</summary>
public sealed class TargetSizeTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Targets_are_large_enough_or_far_enough_apart(string type)
    {
        var page = await browser.OpenAsync(PageTypes.All[type], new View(360));
        var small = await page.EvaluateAsync<string[]>(
            """
            () => {
              const targets = [...document.querySelectorAll('a[href], button, input, summary, select')]
                .filter(one => one.checkVisibility() && !one.closest('.vh, .skip') && one.type !== 'hidden')
                .map(one => ({ one, box: one.getBoundingClientRect() }))
                .filter(({ box }) => box.width > 0);
              const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
              const small = ({ box }) => box.width < 24 || box.height < 24;
              // A link in a sentence is excepted; so is one whose circle of 24 pixels touches no other target.
              const inText = ({ one }) => [...one.parentElement.childNodes].some(node => node.nodeType === 3 && node.textContent.trim().length > 2);
              const touches = (a, b) => {
                const [x, y] = middle(a);
                const nearX = Math.max(b.box.left, Math.min(x, b.box.right)), nearY = Math.max(b.box.top, Math.min(y, b.box.bottom));
                return Math.hypot(x - nearX, y - nearY) < 12;
              };
              return targets.filter(a => small(a) && !inText(a) && targets.some(b => b.one !== a.one && touches(a, b)))
                .map(({ one, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${one.outerHTML.slice(0, 90)}`);
            }
            """);
        Assert.Empty(small);
        await page.Context.CloseAsync();
    }
}
