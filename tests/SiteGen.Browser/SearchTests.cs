using System.IO.Compression;
using Microsoft.Playwright;
using SiteGen.Browser.Support;
using SiteGen.Dutch.Folding;
using SiteGen.Search;
using SiteGen.Sites;

namespace SiteGen.Browser;

/// <summary>The search page with an index of a thousand reports in place of the site's own: what it costs, and what it does when files fail.</summary>
public sealed class SearchTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Reports = 1000;
    private const int FirstQueryBytes = 40 * 1024;
    private const int ClientBytes = 9 * 1024;

    private static readonly Lazy<Dictionary<string, byte[]>> Index = new(() => SearchIndex.Build(new SearchInput { Documents = Documents() })
        .ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal));

    [BrowserFact]
    public async Task First_query_on_a_thousand_reports_stays_within_its_bytes()
    {
        var bytes = 0;
        var page = await OpenAsync("jeugdhulp", (_, body) => bytes += body.Length, _ => null);
        await SettleAsync(page);
        Assert.Matches(@"^\d+ resultaten voor jeugdhulp", await page.Locator("#status").InnerTextAsync());
        var scripts = await page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').filter(e => /\\.js$/.test(e.name)).map(e => e.name)");
        var client = 0;
        foreach (var script in scripts)
        {
            var text = await File.ReadAllBytesAsync(Path.Combine(BuiltSite.Shared.Folder, "assets", Path.GetFileName(script)));
            bytes += Gzipped(text);
            client += Brotlied(text);
        }

        Assert.InRange(client, 1, ClientBytes);
        Assert.InRange(bytes, 1, FirstQueryBytes);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Results_come_with_the_passage_where_the_word_stands_and_filters_with_counts()
    {
        var page = await OpenAsync("jeugdhulp", null, _ => null);
        await SettleAsync(page);
        await page.Locator("#resultaten > li .fragment mark").First.WaitForAsync();
        Assert.Equal("jeugdhulp", (await page.Locator("#resultaten > li .fragment mark").First.InnerTextAsync()).ToLowerInvariant());
        var total = int.Parse((await page.Locator("#status").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        await page.Locator("details[data-facet=thema] summary").ClickAsync();
        var first = page.Locator("label[data-facet=thema]").First;
        await first.WaitForAsync();
        var counts = await page.Locator("label[data-facet=thema]").EvaluateAllAsync<int[]>("labels => labels.map(l => +l.dataset.aantal)");
        Assert.Equal(total, counts.Sum());
        await first.ClickAsync();
        await page.WaitForFunctionAsync($"() => document.querySelector('#status').textContent.startsWith('{counts[0]} ')");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Reports_whose_text_cannot_be_read_are_shown_and_say_so()
    {
        var page = await OpenAsync("jeugdhulp", null, path => path.StartsWith("zoek/x/", StringComparison.Ordinal) ? 404 : null);
        await SettleAsync(page);
        await page.Locator("#resultaten > li .fragment", new() { HasTextString = "niet te laden" }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Misspelt_word_is_corrected_and_said_with_the_way_back()
    {
        var page = await OpenAsync("jeugdhupl", null, _ => null);
        await SettleAsync(page);
        Assert.Equal("jeugdhulp", await page.Locator("[data-correctie]").GetAttributeAsync("data-correctie"));
        Assert.Matches("voor jeugdhulp$", await page.Locator("#status").InnerTextAsync());
        await page.Locator("[data-correctie] a", new() { HasTextString = "jeugdhupl" }).ClickAsync();
        await page.ArriveAsync("letterlijk=1");
        await page.WaitForFunctionAsync("() => /^Geen resultaten/.test(document.querySelector('#status').textContent)");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(200)]
    public async Task Missing_failing_or_damaged_shard_is_said_and_can_be_tried_again(int status)
    {
        var fails = true;
        var page = await OpenAsync("jeugdhulp", null, path => fails && path.StartsWith("zoek/t/", StringComparison.Ordinal) ? status : null);
        await page.Locator("#melding .fout[role=alert]").WaitForAsync();
        Assert.Equal(0, await page.Locator("#resultaten > li").CountAsync());
        fails = false;
        await page.Locator("#melding .fout button").ClickAsync();
        await page.Locator("#resultaten > li h3 a").First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Manifest_from_before_a_publish_is_read_again()
    {
        var old = SearchIndex.Build(new SearchInput { Documents = Documents()[..400] }).Single(f => f.Path == "zoek/wegwijzer.bin").Bytes.ToArray();
        var asked = 0;
        var page = await OpenAsync("jeugdhulp", null, _ => null, path => path == "zoek/wegwijzer.bin" && asked++ == 0 ? old : null);
        await SettleAsync(page);
        Assert.True(asked >= 2);
        Assert.Matches(@"^\d+ resultaten voor jeugdhulp", await page.Locator("#status").InnerTextAsync());
        Assert.NotEqual(0, await page.Locator("#resultaten > li").CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("\"")]
    [InlineData("- \" OF *")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("数据 😀 \u0001 \u202e")]
    [InlineData("__proto__ constructor")]
    public async Task Any_query_is_survived(string query)
    {
        var faults = new List<string>();
        var page = await OpenAsync(query, null, _ => null, fault: faults.Add);
        await SettleAsync(page);
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Query_is_folded_as_the_index_is()
    {
        string[] words = ["Cliënt", "ĳsbaan", "oﬃcieel", "ﬁetspaﬀ", "aﬂopen", "ﬆad", "Straße", "Œuvre", "Ørsted", "’s-avonds", "wo\u00adning", "e\u0301e\u0301n", "Ἀθῆναι", "2026"];
        var page = await OpenAsync("jeugdhulp", null, _ => null);
        var folded = await page.EvaluateAsync<string[]>("async words => { const { fold } = await import(new URL(document.querySelector('#zoekformulier').dataset.motor, location)); return words.map(fold); }", words);
        Assert.Equal(words.Select(Fold.Word), folded);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Endless_query_is_cut()
    {
        var page = await OpenAsync(new string('a', 5000), null, _ => null);
        await SettleAsync(page);
        Assert.InRange((await page.Locator("#status").InnerTextAsync()).Length, 1, 600);
        await page.Context.CloseAsync();
    }

    private static Task SettleAsync(IPage page) =>
        page.WaitForFunctionAsync("() => /^(\\d+ resulta|1 resultaat|Geen resultaten)/.test(document.querySelector('#status').textContent)");

    private async Task<IPage> OpenAsync(string query, Action<string, byte[]>? count, Func<string, int?> status, Func<string, byte[]?>? other = null, Action<string>? fault = null)
    {
        var context = await browser.ContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await context.RouteAsync("**/zoek/**", async route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
            var body = other?.Invoke(path) ?? Index.Value.GetValueOrDefault(path);
            var code = status(path) ?? (body is null ? 404 : 200);
            if (status(path) is not null)
                body = [1, 2, 3];
            count?.Invoke(path, body ?? []);
            await route.FulfillAsync(new() { Status = code, ContentType = "application/octet-stream", BodyBytes = body ?? [] });
        });
        var page = await context.NewPageAsync();
        page.PageError += (_, message) => fault?.Invoke(message);
        await page.GotoAsync(BuiltSite.Shared.Url("zoeken/?q=" + Uri.EscapeDataString(query)));
        return page;
    }

    private static int Gzipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)target.Length;
    }

    private static int Brotlied(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(bytes);
        return (int)target.Length;
    }

    /// <summary>Reports of a usual length whose words repeat as words do.</summary>
    private static SearchDocument[] Documents()
    {
        string[] first = ["jeugd", "wijk", "zorg", "taal", "woon", "schuld", "gezin", "energie", "school", "buurt", "mantel", "arbeid"];
        string[] last = ["hulp", "team", "plan", "loket", "huis", "coach", "beleid", "raad", "fonds", "kaart", "zorg", "markt"];
        var state = 12345u;
        return [.. Enumerable.Range(0, Reports).Select(i => new SearchDocument
        {
            Url = $"nieuws/{2015 + i / 100}/bericht-{i}/",
            Title = $"Verslag over {Word()} en {Word()} nummer {i}",
            Summary = Sentence(12),
            Sections = [.. Enumerable.Range(0, 4).Select(s => new SearchSection(s == 0 ? "" : "Over " + Word(), s == 0 ? "" : "kop-" + s, [Sentence(60), Sentence(60)]))],
            Date = new DateOnly(2015 + i / 100, 1 + i % 12, 1 + i % 28),
            DateText = $"{1 + i % 28}-{1 + i % 12}-{2015 + i / 100}",
            Kind = "Verslag",
            Themes = ["Thema " + i % 7],
            Municipalities = ["Gemeente " + i % 40],
        })];

        string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word())) + ".";

        string Word()
        {
            var a = Next(12);
            return Next(3) == 0 ? first[a] + last[Next(12)] : Next(4) == 0 ? last[Next(12)] + Next(300) : first[a] + "en" + Next(2000) / (1 + Next(40));
        }

        int Next(int below)
        {
            state = state * 1664525u + 1013904223u;
            return (int)((state >> 8) % (uint)below);
        }
    }
}
