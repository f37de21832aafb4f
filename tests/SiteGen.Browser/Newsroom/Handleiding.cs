using System.Diagnostics;
using Microsoft.Playwright;
using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>
/// The pictures of the guide for staff: <c>HANDLEIDING=generator/SiteGen/Newsroom/Guide dotnet test tests/SiteGen.Browser --filter Handleiding</c>
/// (an absolute path). The way is that of the guide, so the guide stays true.
/// </summary>
public sealed class Handleiding(BrowserFixture browser, ServedSite site) : IClassFixture<BrowserFixture>, IClassFixture<ServedSite>
{
    private const string Variable = "HANDLEIDING";

    /// <summary>The pictures are part of the program.</summary>
    private const long MostBytes = 400_000;

    private const string Report = """
        Inwoners denken mee over buurthuis De Linde

        Op donderdag 12 maart kwamen veertig inwoners bijeen in buurthuis De Linde in Beverwijk. Zij spraken met de gemeente over de plannen voor het buurthuis.

        Wethouder Jasmijn Voorbeeld opende de inwonersbijeenkomst. Daarna vertelde Bram de Proef, adviseur bij Stichting Samen Wonen, wat er in andere buurten is bereikt.

        Wat kwam eruit?

        - Het buurthuis is vaker open in het weekend.
        - Jongeren krijgen een eigen ruimte.
        - Er komt een spreekuur over mantelzorg.

        Deel dit bericht

        In het najaar is er een vervolg. Meer weten? Mail naar buurthuis@voorbeeld.example.
        """;

    [RequestedFact(Variable, "to the folder of the guide")]
    public async Task From_a_text_to_a_published_article()
    {
        var folder = Environment.GetEnvironmentVariable(Variable)!;
        Prepare();
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1120, Height = 820 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address);
        await page.GetByText("Praten over schulden").WaitForAsync();
        await ShootAsync("1-werklijst", 640);

        await page.GetByRole(AriaRole.Link, new() { Name = "Nieuw bericht" }).ClickAsync();
        await ShootAsync("2-nieuw", 800);

        await page.GetByLabel("Tekst van het verslag").FillAsync(Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
        await page.WaitForURLAsync("**/bericht?invoer=*");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-count-problems]').textContent.includes('woorden')");
        await ShootAsync("3-nakijken", 700);

        await KeepAsync("4-vragen", await page.Locator("section.questions").ScreenshotAsync());

        await page.GetByLabel("Titel (verplicht)").First.FillAsync("Inwoners denken mee over buurthuis De Linde");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Voorbeeld" }).ClickAsync();
        await page.FrameLocator("[data-preview]").GetByText("Zij spraken met de gemeente").First.WaitForAsync();
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await page.WaitForTimeoutAsync(1500);
        await ShootAsync("5-voorbeeld", 700);

        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await page.Locator(".menu summary").ClickAsync();
        await ShootAsync("6-status", 420);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceren" }).ClickAsync();
        await page.WaitForURLAsync("**/bericht?bestand=*");

        await page.GetByRole(AriaRole.Link, new() { Name = "Publiceren" }).ClickAsync();
        await ShootAsync("7-publiceren", 580);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" }).ClickAsync();
        await page.GetByText("Uw wijzigingen zijn verstuurd naar ‘origin’.").WaitForAsync();
        await NewsroomAxe.CheckAsync(page, "uitkomst");
        Assert.True(Directory.GetFiles(folder, "*.png").Sum(file => new FileInfo(file).Length) < MostBytes);
        await page.Context.CloseAsync();

        async Task ShootAsync(string name, int height) =>
            await KeepAsync(name, await page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = 1120, Height = height } }));

        Task KeepAsync(string name, byte[] png) => File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), SmallPng.Of(png));
    }

    /// <summary>A few articles on the worklist, and a working tree with a remote, as an organisation has them.</summary>
    private void Prepare()
    {
        File.Delete(Path.Combine(site.Folder, "content/nieuws/eerder.md"));
        site.Write("content/nieuws/schulden.md", "---\ntitle: Praten over schulden helpt\nkind: verslag\nsummary: Veertig vrijwilligers leerden hoe zij mensen met schulden verder helpen.\ndate: 2026-09-14\nsession: {kind: kennissessie, date: 2026-09-10, place: Velsen}\nquestions:\n  - {field: publisher, question: Wie is de afzender van dit verslag?}\n---\n\nVeertig vrijwilligers kwamen bijeen in Velsen.\n");
        site.Write("content/nieuws/jaarplan.md", "---\ntitle: Het jaarplan voor de wijkteams\nsummary: Wat de wijkteams volgend jaar gaan doen.\ndraft: true\ndate: 2026-09-28\nsession: {kind: werkbijeenkomst, place: Heemskerk}\n---\n\nDe wijkteams maakten samen een plan.\n");
        site.Write("content/nieuws/mantelzorg.md", "---\ntitle: Dag van de mantelzorg\nsummary: Wat mantelzorgers nodig hebben.\ndate: 2026-08-20\nsession: {kind: inwonersbijeenkomst, date: 2026-08-19, place: Beverwijk}\n---\n\nMantelzorgers vertelden wat zij nodig hebben.\n");
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "Redactie");
        Git("config", "user.email", "redactie@voorbeeld.example");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "begin");
        Git("init", "--quiet", "--bare", "elders.git");
        Git("remote", "add", "origin", Path.Combine(site.Folder, "elders.git"));
        Git("push", "--quiet", "--set-upstream", "origin", "main");
    }

    private void Git(params string[] words)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = site.Folder };
        foreach (var word in words) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
