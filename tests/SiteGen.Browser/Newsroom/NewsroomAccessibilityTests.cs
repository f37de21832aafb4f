using SiteGen.Browser.Support;

namespace SiteGen.Browser.Newsroom;

/// <summary>Every page of the newsroom is for everyone.</summary>
public sealed class NewsroomAccessibilityTests(BrowserFixture browser, ServedSite site) : IClassFixture<BrowserFixture>, IClassFixture<ServedSite>
{
    private const string Wrong = "content/nieuws/fout.md";

    [BrowserTheory]
    [InlineData("")]
    [InlineData("?q=niets-van-dit-alles")]
    [InlineData("nieuw")]
    [InlineData("publiceren")]
    [InlineData("handleiding/")]
    [InlineData("bericht?leeg=ja")]
    [InlineData("bericht?bestand=content%2Fnieuws%2Feerder.md")]
    [InlineData("bericht?bestand=content%2Fnieuws%2Ffout.md")]
    [InlineData("bestand?bestand=content%2Fnieuws%2Ffout.md")]
    [InlineData("beeld")]
    [InlineData("bestaat-niet")]
    public async Task Axe_finds_nothing_and_nothing_sticks_out(string address)
    {
        if (!File.Exists(Path.Combine(site.Folder, Wrong))) site.Write(Wrong, "---\ntitle: Dit is niet af\ndraft: true\nthemes: [jeugdzorgg]\nquestions:\n  - {field: session.date, question: Wanneer was het?, candidates: [2018-10-16, 2012-10-16]}\n---\n\nTekst.\n");
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();

        // The server may need a moment to see the file.
        for (var tried = 0; tried < 50; tried++)
        {
            var answer = await page.GotoAsync(site.Address + address);
            if (answer!.Status != 404 || address == "bestaat-niet") break;
            await Task.Delay(100);
        }

        await NewsroomAxe.CheckAsync(page, address);
        await page.Context.CloseAsync();
    }
}
