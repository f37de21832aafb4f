using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>The newsroom as staff use it: from a pasted text to an article that search finds.</summary>
public sealed class NewsroomTests(BrowserFixture browser, ServedSite site) : IClassFixture<BrowserFixture>, IClassFixture<ServedSite>
{
    private const string Earlier = "bericht?bestand=content%2Fnieuws%2Feerder.md";

    [BrowserFact]
    public async Task Five_pasted_texts_become_articles_that_search_finds()
    {
        var page = await OpenAsync("");
        foreach (var seed in ServedSite.Seeds)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Nieuw bericht" }).ClickAsync();
            await PasteAsync(page, await File.ReadAllTextAsync(seed));
            await page.WaitForURLAsync("**/bericht?invoer=*");
            await AnswerAllAsync(page);
            await SettledAsync(page);
            await page.Locator(".menu summary").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Publiceren" }).ClickAsync();
            await page.WaitForURLAsync("**/bericht?bestand=*");
            Assert.Equal("Gepubliceerd", (await page.Locator(".bar .badge").TextContentAsync())!.Trim().Replace("Verlopen", "Gepubliceerd", StringComparison.Ordinal));
            Assert.Equal(0, await page.Locator("[data-question]").CountAsync());
        }

        Assert.Equal(5, Directory.GetFiles(Path.Combine(site.Folder, "seeds")).Length);
        Assert.DoesNotContain("questions:", site.Read("content/nieuws/wethoudersbijeenkomst.md"), StringComparison.Ordinal);

        var output = site.Build();
        using var server = new FileServer();
        server.Show(output);
        await page.GotoAsync(server.BaseUrl + "zoeken/?q=wethouders");
        await page.GetByRole(AriaRole.Link, new() { Name = "Wethoudersbijeenkomst" }).First.WaitForAsync();
        await page.Context.CloseAsync();
        Directory.Delete(output, recursive: true);
    }

    [BrowserFact]
    public async Task A_dropped_file_is_imported_at_once_and_its_places_light_up()
    {
        var page = await OpenAsync("nieuw");
        await page.GetByLabel("Of kies een bestand").SetInputFilesAsync(new FilePayload { Name = "Verslag van mij.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("Bijeenkomst over schulden\n\nBijeenkomst over schulden\n\nOp 7 mei 2019 kwamen dertig mensen bijeen in Alkmaar. Ilse de Boer, adviseur bij Stichting Rondkomen, vertelde over vroege hulp.\n\nDeel dit bericht\n\nDe wethouder dankte iedereen.\n") });
        await page.WaitForURLAsync("**/bericht?invoer=*");

        // From a value to its place.
        await page.Locator("[data-field='session.date'] [data-fact]").ClickAsync();
        Assert.Contains("7 mei 2019", await page.Locator("mark.lit").First.TextContentAsync(), StringComparison.Ordinal);

        // From a place to its value.
        await page.Locator(".source mark", new() { HasText = "Alkmaar" }).First.ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.lit input, input.lit, .lit')?.id.startsWith('v-')");

        // Words that were left out can be put back.
        var body = page.GetByLabel("Tekst", new() { Exact = true });
        await page.Locator(".source del", new() { HasText = "Deel dit bericht" }).Locator("xpath=following-sibling::button[1]").ClickAsync();
        Assert.Contains("vroege hulp.\n\nDeel dit bericht\n\nDe wethouder", await body.InputValueAsync(), StringComparison.Ordinal);

        // Selected words become the value of a field.
        await SelectAsync(page, "dertig mensen");
        await page.GetByLabel("Gebruik de gekozen woorden als").SelectOptionAsync("session.attendance");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gebruik", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[name=\"session.attendance\"]').value === 'dertig mensen'");
        // Also when the answer for the first words comes after the next are selected.
        await page.RouteAsync("**/redactie/waarde", async route =>
        {
            await Task.Delay(500);
            await route.ContinueAsync();
        });
        await SelectAsync(page, "vroege hulp");
        await page.GetByLabel("Gebruik de gekozen woorden als").SelectOptionAsync("summary");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gebruik", Exact = true }).ClickAsync();
        await SelectAsync(page, "7 mei 2019");
        await page.WaitForFunctionAsync("() => document.querySelector('[name=summary]').value === 'vroege hulp'");
        await page.GetByLabel("Gebruik de gekozen woorden als").SelectOptionAsync("date");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gebruik", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[name=date]').value === '7 mei 2019'");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task What_is_typed_is_checked_shown_kept_and_saved()
    {
        var page = await OpenAsync(Earlier);
        await page.GetByLabel("Titel (verplicht)").First.FillAsync("Een beter bericht");
        await page.GetByLabel("Soort bijeenkomst").FillAsync("kennisessie");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Datum van de bijeenkomst" }).FillAsync("najaar 2025");
        await page.Locator("[data-read='session.date']", new() { HasText = "najaar 2025" }).WaitForAsync();
        var mend = page.GetByRole(AriaRole.Button, new() { Name = "Maak er ‘kennissessie’ van" });
        await mend.ClickAsync();
        await mend.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal("kennissessie", await page.GetByLabel("Soort bijeenkomst").InputValueAsync());
        await page.FrameLocator("[data-preview]").Locator("h1", new() { HasText = "Een beter bericht" }).WaitForAsync();

        // A person that the site knows is filled in; a row comes and goes with the keyboard.
        await page.GetByRole(AriaRole.Button, new() { Name = "Persoon toevoegen" }).PressAsync("Enter");
        await page.Keyboard.TypeAsync("Bo Jansen");
        await page.FrameLocator("[data-preview]").GetByText("Bo Jansen").First.WaitForAsync();

        // The text has keys.
        var body = page.GetByLabel("Tekst", new() { Exact = true });
        await body.EvaluateAsync("box => box.setSelectionRange(3, 9)");
        await body.PressAsync("Control+b");
        Assert.StartsWith("De **eerste** alinea.", await body.InputValueAsync(), StringComparison.Ordinal);

        // A tab that closes loses nothing.
        await page.WaitForFunctionAsync("() => Object.keys(localStorage).some(key => key.startsWith('redactie:werk:') && localStorage[key].includes('**eerste**'))");
        var again = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await again.GotoAsync(site.Address + Earlier);
        await again.GetByRole(AriaRole.Button, new() { Name = "Haal het terug" }).ClickAsync();
        await again.GetByText("Uw werk is teruggehaald").WaitForAsync();
        Assert.Equal("Een beter bericht", await again.GetByLabel("Titel (verplicht)").First.InputValueAsync());
        await again.Keyboard.PressAsync("Control+s");
        await again.GetByText("Bewaard.", new() { Exact = true }).WaitForAsync();
        var saved = site.Read("content/nieuws/eerder.md");
        Assert.Equal(
            "---\ntitle: Een beter bericht\nsummary: Dit stond er al.\ndate: 2026-01-05\nsession:\n  kind: kennissessie\n  date: 2025-23\npeople:\n  - name: Marit van der Zee   # voorzitter\n    function: wethouder\n    organisation: gemeente Velsen\n  - name: Bo Jansen\nmunicipalities: [Velsen]\nthemes: [jeugd]\n---\n\nDe **eerste** alinea.\n\nDe tweede alinea.\n",
            saved);
        Assert.Empty(await again.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter(key => key.startsWith('redactie:werk:'))"));

        // The file changes beside us: nothing is overwritten, and a person chooses.
        site.Write("content/nieuws/eerder.md", saved.Replace("Dit stond er al.", "Van iemand anders.", StringComparison.Ordinal));
        await again.GetByLabel("Titel (verplicht)").First.FillAsync("Van mij");
        await again.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
        await again.GetByRole(AriaRole.Heading, new() { Name = "Het bestand is intussen veranderd" }).WaitForAsync();
        Assert.Contains("Een beter bericht", site.Read("content/nieuws/eerder.md"), StringComparison.Ordinal);
        await NewsroomAxe.CheckAsync(again, "conflict");
        await again.GetByRole(AriaRole.Button, new() { Name = "Beide bewaren" }).ClickAsync();
        await again.GetByText("Bewaard.", new() { Exact = true }).WaitForAsync();
        Assert.Contains("title: Van mij", site.Read("content/nieuws/eerder.md"), StringComparison.Ordinal);
        Assert.Contains("Van iemand anders.", site.Read("content/nieuws/eerder.md"), StringComparison.Ordinal);

        await again.GetByRole(AriaRole.Button, new() { Name = "Laatste keer bewaren ongedaan maken" }).ClickAsync();
        await again.GetByText("ongedaan gemaakt").WaitForAsync();
        Assert.Contains("Een beter bericht", site.Read("content/nieuws/eerder.md"), StringComparison.Ordinal);
        await again.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_page_of_another_origin_can_change_nothing_and_read_nothing()
    {
        var page = await OpenAsync("");
        var folder = Directory.CreateTempSubdirectory("sitegen-kwaad-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), $"""
            <!doctype html><title>Kwaad</title>
            <form method="post" action="{site.Address}{Earlier}"><input name="title" value="Gekaapt"><button>Klik</button></form>
            <iframe src="{site.Address}"></iframe>
            """);
        using var server = new FileServer();
        server.Show(folder);
        await page.GotoAsync(server.BaseUrl);
        Assert.Equal("blocked", await page.EvaluateAsync<string>("address => fetch(address).then(answer => answer.text()).catch(() => 'blocked')", site.Address));
        var before = site.Read("content/nieuws/eerder.md");
        await page.GetByRole(AriaRole.Button, new() { Name = "Klik" }).ClickAsync();
        await page.GetByText("Dit verzoek kwam niet van een pagina van de redactie").WaitForAsync();
        Assert.Equal(before, site.Read("content/nieuws/eerder.md"));

        // Neither can a script on a page of the site itself, which has the same origin.
        await page.GotoAsync(site.Address.Replace("redactie/", "", StringComparison.Ordinal));
        Assert.DoesNotContain("sleutel", await page.EvaluateAsync<string>("address => fetch(address).then(answer => answer.text())", site.Address + Earlier), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>(
            "async address => { const other = open(address); for (let i = 0; i < 100 && !other.closed; i++) await new Promise(done => setTimeout(done, 100)); return other.closed; }", site.Address + Earlier));
        await page.Context.CloseAsync();
        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task Without_a_script_an_article_can_be_edited_and_saved()
    {
        site.Write("content/nieuws/zonder-script.md", "---\ntitle: Zonder script\nsummary: Kort.\ndate: 2026-02-02\n---\n\nTekst.\n");
        var page = await OpenAsync("", script: false);
        await page.GetByLabel("Zoek in titels, namen en plaatsen").FillAsync("zonder script");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Zonder script", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Persoon toevoegen" }).ClickAsync();
        await page.Locator("[name='people[0].name']").FillAsync("Bo Jansen");
        await page.GetByLabel("Plaats", new() { Exact = true }).FillAsync("Velsen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).Last.ClickAsync();
        await page.GetByText("Bewaard.", new() { Exact = true }).WaitForAsync();
        Assert.Equal("---\ntitle: Zonder script\nsummary: Kort.\ndate: 2026-02-02\nsession:\n  place: Velsen\npeople:\n  - name: Bo Jansen\n---\n\nTekst.\n", site.Read("content/nieuws/zonder-script.md"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, bool script = true)
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + address);
        return page;
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.GetByLabel("Tekst van het verslag").EvaluateAsync(
            "(box, text) => { box.value = text; box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true })); }", text);
    }

    /// <summary>Answers every question with its first answer.</summary>
    private static async Task AnswerAllAsync(IPage page)
    {
        foreach (var question in await page.Locator("[data-question]").AllAsync()) await question.Locator("input[type=radio], input[type=checkbox]").First.CheckAsync();
        if (await page.Locator("[data-question]").CountAsync() > 0) await page.GetByRole(AriaRole.Heading, new() { Name = "Alle vragen zijn beantwoord" }).WaitForAsync();
    }

    private static Task SettledAsync(IPage page) => page.WaitForFunctionAsync("() => document.querySelector('[data-count-problems]').textContent.includes('woorden')");

    private static Task SelectAsync(IPage page, string words) => page.EvaluateAsync(
        """
        words => {
          const source = document.querySelector('[data-source]'), walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
          let text = '', nodes = [];
          while (walker.nextNode()) { nodes.push([text.length, walker.currentNode]); text += walker.currentNode.data; }
          const at = text.indexOf(words), find = place => { const [start, node] = nodes.findLast(([start]) => start <= place); return [node, place - start]; };
          const range = document.createRange();
          range.setStart(...find(at)); range.setEnd(...find(at + words.length - 1)); range.setEnd(range.endContainer, range.endOffset + 1);
          getSelection().removeAllRanges(); getSelection().addRange(range);
        }
        """, words);
}
