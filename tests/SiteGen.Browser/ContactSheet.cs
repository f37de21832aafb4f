using System.Text;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>Pictures of every type of page, to look at: <c>CONTACT_SHEET=/tmp/sheet dotnet test tests/SiteGen.Browser --filter ContactSheet</c>.</summary>
public sealed class ContactSheet(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Variable = "CONTACT_SHEET";

    [RequestedFact(Variable, "to a folder for the pictures")]
    public async Task Every_type_of_page_in_three_widths_light_and_dark()
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable(Variable)!).FullName;
        var sheet = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Contact sheet</title><style>body{font:1rem sans-serif;background:#888}img{width:15vw;vertical-align:top;margin:2px}</style>\n");
        foreach (var (name, path) in PageTypes.All)
        {
            sheet.Append($"<h2>{name}</h2>\n");
            var page = await browser.OpenAsync(path, View.Wide);
            foreach (var view in new View[] { new(360), new(768), new(1280), new(360, Dark: true), new(768, Dark: true), new(1280, Dark: true) })
            {
                await page.TurnAsync(view);
                var file = $"{name}-{view.Width}-{(view.Dark ? "dark" : "light")}.png";
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
                sheet.Append($"<a href=\"{file}\"><img src=\"{file}\" alt=\"{file}\" loading=\"lazy\"></a>\n");
            }

            await page.Context.CloseAsync();
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), sheet.ToString());
        Assert.True(new FileInfo(Path.Combine(folder, "home-360-light.png")).Length > 1000);
    }
}
