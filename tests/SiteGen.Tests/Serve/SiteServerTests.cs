using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Serve;
using Xunit;

namespace SiteGen.Tests.Serve;

public sealed class SiteServerTests : IAsyncLifetime
{
    private static readonly Diagnostic Fault = ContentMessages.UnknownKey.At(new SourcePlace("content/nieuws/x.md", 4, 1, 5), "titel<script>")
        with { Excerpt = "titel: Samen & verder" };

    private readonly FakeSite site = new();
    private readonly CancellationTokenSource stop = new();
    private readonly ReloadChannel reload;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SiteServer server = null!;

    public SiteServerTests() => reload = new ReloadChannel("start", stop.Token);

    public async Task InitializeAsync()
    {
        server = await SiteServer.StartAsync(0, [new SiteMount(site, reload), new ServerFiles(reload)], CancellationToken.None);
        client.BaseAddress = server.Address;
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await stop.CancelAsync();
        await server.DisposeAsync();
        stop.Dispose();
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/nieuws/", 200, "text/html; charset=utf-8")]
    [InlineData("/site.css", 200, "text/css; charset=utf-8")]
    [InlineData("/foto%20van%20%C3%A9%C3%A9n.png", 200, "image/png")]
    [InlineData("/agenda/agenda.ics", 200, "text/calendar; charset=utf-8")]
    [InlineData("/weg/", 404, "text/html; charset=utf-8")]
    [InlineData("/.sitegen/reload.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/.sitegen/anders", 404, "text/plain; charset=utf-8")]
    public async Task An_address_gives_its_file_with_its_type_and_nothing_is_kept(string address, int status, string type)
    {
        using var answer = await client.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal(answer.StatusCode, head.StatusCode);
        Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=0-3", 206, "bytes 0-3/8", "site")]
    [InlineData("bytes=5-", 206, "bytes 5-7/8", "css")]
    [InlineData("bytes=-3", 206, "bytes 5-7/8", "css")]
    [InlineData("bytes=2-99", 206, "bytes 2-7/8", "te.css")]
    [InlineData("bytes=8-", 416, "bytes */8", "")]
    [InlineData("bytes=0-1,4-5", 200, null, "site.css")]
    [InlineData("regels=0-1", 200, null, "site.css")]
    public async Task A_part_of_a_file_can_be_asked_for(string range, int status, string? place, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/site.css");
        request.Headers.TryAddWithoutValidation("Range", range);
        using var answer = await client.SendAsync(request);
        Assert.Equal((status, place), ((int)answer.StatusCode, answer.Content.Headers.ContentRange?.ToString()));
        Assert.Equal(text, await answer.Content.ReadAsStringAsync());
        Assert.Equal("bytes", answer.Headers.AcceptRanges.Single());
    }

    [Fact]
    public async Task A_moved_page_leads_on_with_its_question()
    {
        using var answer = await client.GetAsync("/nieuws?q=1");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/nieuws/?q=1", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_page_loads_the_script_and_a_file_is_left_as_it_is()
    {
        using var answer = await client.GetAsync("/nieuws/");
        var mark = answer.Headers.GetValues("X-Sitegen-Mark").Single();
        Assert.Equal(
            $"<html><body><p>nieuws/index.html</p><script src=\"/.sitegen/reload.js\" data-version=\"start-0\" data-mark=\"{mark}\"></script>\n</body></html>",
            await answer.Content.ReadAsStringAsync());
        Assert.Equal("site.css", await client.GetStringAsync("/site.css"));
    }

    [Fact]
    public async Task A_page_has_another_mark_when_it_has_changed_and_only_then()
    {
        var mark = await Mark();
        reload.Announce();
        Assert.Equal(mark, await Mark());
        site.Faults = [Fault];
        Assert.NotEqual(mark, await Mark());
        site.Faults = [];
        Assert.Equal(mark, await Mark());

        async Task<string> Mark()
        {
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/nieuws/"));
            return head.Headers.GetValues("X-Sitegen-Mark").Single();
        }
    }

    [Fact]
    public async Task A_fault_lies_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        site.Faults = [Fault];
        var page = await client.GetStringAsync("/nieuws/");
        Assert.Contains("<p>nieuws/index.html</p>", page, StringComparison.Ordinal);
        Assert.Contains("content/nieuws/x.md:4:1: error SG0102: Het veld ‘titel&lt;script&gt;’ bestaat niet.", WebUtility.HtmlDecode(page).Replace("<script>", "&lt;script&gt;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("titel<script>", page, StringComparison.Ordinal);
        Assert.Contains("   4 | titel: Samen &amp; verder\n     | ^^^^^", page, StringComparison.Ordinal);

        site.Faults = [];
        Assert.DoesNotContain("SG0102", await client.GetStringAsync("/nieuws/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_last_good_page_the_faults_are_a_page_of_their_own()
    {
        using var answer = await client.GetAsync("/kapot/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("SG0102", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_of_the_host_are_sent_with_the_page()
    {
        using var answer = await client.GetAsync("/");
        Assert.Equal("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST", 200)]
    [InlineData("kwaad.example", 421)]
    [InlineData("127.0.0.1.kwaad.example", 421)]
    [InlineData("192.168.1.7", 421)]
    public async Task Only_this_computer_under_its_own_name_is_answered(string host, int status)
    {
        Assert.Equal(status, await StatusOf($"GET / HTTP/1.1\r\nHost: {host}:{server.Port}\r\nConnection: close\r\n\r\n"));
        Assert.Equal(421, await StatusOf($"GET / HTTP/1.1\r\nHost: {host}:1\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("/../geheim")]
    [InlineData("/%2e%2e/geheim")]
    [InlineData("/..%2fgeheim")]
    [InlineData("/a/..%5c..%5cgeheim")]
    [InlineData("/C:/geheim")]
    [InlineData("//geheim")]
    [InlineData("/geheim%00.html")]
    public async Task No_address_leads_out_of_the_site(string address)
    {
        var status = await StatusOf($"GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\nConnection: close\r\n\r\n");
        Assert.True(status is 404 or 400, $"{address} gave {status}");
        Assert.DoesNotContain(site.Asked, asked => asked.Contains("../", StringComparison.Ordinal) || asked.Contains('\\', StringComparison.Ordinal) || asked.Contains(':', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_possible(string method)
    {
        using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_that_listens_hears_of_every_new_version()
    {
        using var stream = await client.GetStreamAsync("/.sitegen/events");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Equal("data: start-0", await NextData(reader));
        reload.Announce();
        Assert.Equal("data: start-1", await NextData(reader));
        await stop.CancelAsync();
        Assert.Null(await NextData(reader));
    }

    [Fact]
    public async Task A_port_in_use_gives_the_next_free_one()
    {
        await using var second = await SiteServer.StartAsync(server.Port, [new SiteMount(site, reload)], CancellationToken.None);
        Assert.NotEqual(server.Port, second.Port);
        Assert.InRange(second.Port, server.Port + 1, server.Port + 20);
    }

    private static async Task<string?> NextData(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal)) return line;
        }

        return null;
    }

    private async Task<int> StatusOf(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream(), Encoding.UTF8);
        return int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class FakeSite : IServedSite
    {
        public IReadOnlyList<Diagnostic> Faults { get; set; } = [];

        public System.Collections.Concurrent.ConcurrentBag<string> Asked { get; } = [];

        public ServedFile Find(string address)
        {
            Asked.Add(address);
            return address switch
            {
                "" => Page("index.html") with { Headers = [KeyValuePair.Create("Content-Security-Policy", "default-src 'none'")] },
                "nieuws/" => Page("nieuws/index.html"),
                "nieuws" => ServedFile.None with { Status = 301, MovedTo = "nieuws/" },
                "kapot/" => ServedFile.None with { Status = 500, Faults = [Fault] },
                "site.css" or "foto van één.png" or "agenda/agenda.ics" => new ServedFile(address, Encoding.UTF8.GetBytes(address)),
                _ => Page("404.html") with { Status = 404 },
            };
        }

        private static ServedFile Page(string path) => new(path, Encoding.UTF8.GetBytes($"<html><body><p>{path}</p></body></html>"));
    }
}
