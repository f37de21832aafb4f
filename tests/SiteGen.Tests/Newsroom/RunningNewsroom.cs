using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Newsroom;
using SiteGen.Rendering;
using SiteGen.Serve;
using SiteGen.Sites;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>A newsroom of a small site on a free port, asked as a browser asks it.</summary>
internal sealed class RunningNewsroom : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private SiteServer server = null!;
    private string? cookie;

    private RunningNewsroom()
    {
    }

    public TemporaryFolder Folder { get; } = new();

    public LiveSite Live { get; private set; } = null!;

    public int Port => server.Port;

    public string Origin => $"http://127.0.0.1:{Port}";

    public static Task<RunningNewsroom> StartAsync(params (string Path, string Text)[] files) => StartAsync((place, _) => place, files);

    /// <param name="with">Adds to what the newsroom is given, knowing the folder of its site.</param>
    /// <param name="files">The files of the site.</param>
    public static async Task<RunningNewsroom> StartAsync(Func<NewsroomPlace, string, NewsroomPlace> with, params (string Path, string Text)[] files)
    {
        var made = new RunningNewsroom();
        made.Folder.Write("content/site.yml", "title: Proef\nbaseUrl: https://proef.example/\n");
        foreach (var (path, text) in files) made.Folder.Write(path, text);
        var site = SiteFolder.At(made.Folder.Path);
        made.Live = new LiveSite(site.Files, site.Templates, _ => new SiteOptions(Now), new RenderOptions { BaseUrl = new Uri("http://127.0.0.1:5080/") });
        made.Live.Read(changed: null);
        made.Live.Build();
        var place = with(new NewsroomPlace(site, made.Live, _ => new SiteOptions(Now), new FixedClock(), new string('g', 64)), made.Folder.Path);
        made.server = await SiteServer.StartAsync(0, [new NewsroomMount(place)], CancellationToken.None);
        made.client.BaseAddress = made.server.Address;
        return made;
    }

    /// <summary>A file of the site as it stands.</summary>
    public string Text(string path) => File.ReadAllText(Folder[path]);

    /// <summary>Opens a page, as a person does.</summary>
    public async Task<string> OpenAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await AskAsync(address);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/redactie/" + address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set)) cookie = set.Single().Split(';')[0];
        return answer;
    }

    /// <summary>The token of a page.</summary>
    public async Task<string> TokenAsync() => Regex.Match(await OpenAsync("nieuw"), "name=\"sleutel\" value=\"([0-9a-f]+)\"").Groups[1].Value;

    /// <summary>The version that the form of a page was made from.</summary>
    public async Task<string> BasisAsync(string address) => Regex.Match(await OpenAsync(address), "name=\"basis\" value=\"([0-9a-f]*)\"").Groups[1].Value;

    /// <summary>Sends a form as a browser does; headers given replace those that it would send.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, HttpContent form, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/redactie/" + address) { Content = form };
        var all = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Origin"] = Origin, ["Sec-Fetch-Site"] = "same-origin", ["Cookie"] = cookie };
        foreach (var (name, value) in headers) all[name] = value;
        foreach (var (name, value) in all)
        {
            if (value is not null) request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>Sends the form of an article with these fields, from the version that stands now.</summary>
    public async Task<HttpResponseMessage> SaveAsync(string address, params (string Name, string Value)[] fields)
    {
        var basis = await BasisAsync(address);
        var token = await TokenAsync();
        return await SendAsync(address, new FormUrlEncodedContent(fields.Prepend(("basis", basis)).Prepend(("sleutel", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    /// <summary>Sends raw bytes, for requests that no browser makes.</summary>
    public async Task<int> StatusOfAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream(), Encoding.UTF8);
        return int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        Folder.Dispose();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
