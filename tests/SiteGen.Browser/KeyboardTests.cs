using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>Everything works with the keyboard alone, and one always sees where one is.</summary>
public sealed class KeyboardTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>What is wrong with how the focus shows; null when nothing is.</summary>
    private const string FaultOfFocus =
        """
        () => {
          const one = document.activeElement;
          if (one === document.body) return null;
          const style = getComputedStyle(one), here = one.outerHTML.slice(0, 90);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + here;
          const rect = [...one.getClientRects()].find(r => r.width > 0) ?? one.getBoundingClientRect();
          const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
          if (top && one !== top && !one.contains(top) && !top.contains(one)) return 'covered: ' + here;
          const light = colour => {
            const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
            const part = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
            return a === 0 ? null : .2126 * part(r) + .7152 * part(g) + .0722 * part(b);
          };
          const ink = light(style.color), paper = light(style.backgroundColor);
          if (paper === null) return null;
          const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
          return ratio < 4.5 ? `contrast ${ratio.toFixed(2)}: ${here}` : null;
        }
        """;

    [BrowserFact]
    public async Task First_key_offers_to_skip_to_the_content()
    {
        var page = await browser.OpenAsync("", View.Wide);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Direct naar de inhoud", await page.FocusAsync());
        var box = await page.Locator(":focus").BoundingBoxAsync();
        Assert.True(box!.X >= 0 && box.Y >= 0, "The link stands in the window when it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Header_goes_from_title_to_search_to_menu()
    {
        var page = await browser.OpenAsync("", View.Wide);
        var order = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            order.Add(await page.FocusAsync());
        }

        Assert.Equal(["Direct naar de inhoud", "Samen Noord", "Zoek in alle berichten", "Zoeken"], order[..4]);
        Assert.Equal(await page.Locator("nav .menu a").First.InnerTextAsync(), order[4]);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Focus_is_visible_readable_and_not_covered(string type)
    {
        var page = await browser.OpenAsync(PageTypes.All[type], View.Wide);
        var steps = Math.Min(await page.EvaluateAsync<int>("""() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter(one => one.checkVisibility()).length"""), 40);
        await page.EvaluateAsync($$"""() => { window.faults = []; window.seen = 0; addEventListener('focusin', () => { window.seen++; const fault = ({{FaultOfFocus}})(); if (fault) window.faults.push(fault); }); }""");
        for (var i = 0; i < steps; i++) await page.Keyboard.PressAsync("Tab");
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.faults"));
        Assert.InRange(await page.EvaluateAsync<int>("() => window.seen"), steps, 2 * steps);

        // The order is known; in the dark every place is looked at where it is. The focus shows as it does for who came with a key.
        await page.TurnAsync(new View(View.Wide.Width, Dark: true));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            $$"""
            () => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
              .filter(one => one.checkVisibility())
              .map(one => { one.focus({ focusVisible: true }); return ({{FaultOfFocus}})(); })
              .filter(fault => fault)
            """));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Search_answers_what_is_typed()
    {
        var page = await browser.OpenAsync("zoeken/", View.Wide);
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("jeugdhulp");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#resultaten > li h3 a").First.WaitForAsync();
        Assert.Matches(@"^\d+ resultaten? voor .*jeugdhulp", await page.Locator("#status").InnerTextAsync());
        var said = await page.Locator("#resultaten > li h3 a").AllInnerTextsAsync();
        Assert.Contains("Kennissessie jeugdhulp in Velsen", said);
        await page.Locator("#resultaten .fragment mark").First.WaitForAsync();
        Assert.Equal("jeugdhulp", await page.Locator("#resultaten .fragment mark").First.InnerTextAsync(), ignoreCase: true);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Filter_is_chosen_and_removed_without_losing_the_focus()
    {
        var page = await browser.OpenAsync("zoeken/?q=jeugdhulp", View.Wide);
        var facet = page.Locator("details.facet[data-facet=gemeente]");
        if (await facet.GetAttributeAsync("open") is null)
        {
            await facet.Locator("summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        var velsen = facet.Locator("input[value=Velsen]");
        await velsen.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.ArriveAsync("gemeente=Velsen");
        await page.Locator("#gekozen button").WaitForAsync();
        Assert.Equal("Velsen", await page.EvaluateAsync<string>("() => document.activeElement.value"));
        Assert.True(await facet.Locator("input[value=Velsen]").IsCheckedAsync());

        await page.Locator("#gekozen button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("^((?!gemeente=).)*$");
        Assert.False(await facet.Locator("input[value=Velsen]").IsCheckedAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Header_search_leads_to_the_results()
    {
        var page = await browser.OpenAsync("", View.Wide);
        await page.Locator("#zoek-kop-q").FocusAsync();
        await page.Keyboard.TypeAsync("armoede");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(@"/zoeken/\?q=armoede");
        await page.Locator("#resultaten > li h3 a").First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Video_card_opens_with_enter_and_takes_the_focus()
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await context.RouteAsync(url => !url.StartsWith(BuiltSite.Shared.Origin, StringComparison.Ordinal), route => route.FulfillAsync(new() { ContentType = "text/html", Body = "" }));
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.FullReport);
        await page.Locator(".video > a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".video > iframe").WaitForAsync();
        Assert.Equal("IFRAME", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.Equal("Impressie van de kennissessie", await page.Locator(".video > iframe").GetAttributeAsync("title"));
        await context.CloseAsync();
    }

    [BrowserFact]
    public async Task Paging_goes_on_and_back()
    {
        var page = await browser.OpenAsync("nieuws/", View.Wide);
        Assert.Equal("Pagina 1", await page.Locator(".pages [aria-current=page]").TextContentAsync());
        await page.Locator(".pages [rel=next]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/nieuws/pagina/2/$");
        Assert.Equal("Pagina 2", await page.Locator(".pages [aria-current=page]").TextContentAsync());
        await page.Locator(".pages [rel=prev]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/nieuws/$");
        Assert.Equal("Pagina 1", await page.Locator(".pages [aria-current=page]").TextContentAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Copy_button_copies_the_address_and_says_so()
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.ShowAsync(PageTypes.FullReport);
        await page.Locator(".tail button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".tail [role=status]:has-text('gekopieerd')").WaitForAsync();
        Assert.Equal(BuiltSite.Shared.Url(PageTypes.FullReport), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await context.CloseAsync();
    }
}
