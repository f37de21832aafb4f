using Microsoft.AspNetCore.Http;
using SiteGen.Serve;

namespace SiteGen.Browser.Support;

/// <summary>A plain file server on the loopback address, with the headers of the built site and its 404 page. Serves one folder under one path.</summary>
internal sealed class FileServer : IMount, IDisposable
{
    /// <summary>The header of a request for a page as a slow line gives it: piece by piece.</summary>
    public const string SlowLine = "X-Slow-Line";

    private readonly SiteServer server;
    private string root = "";
    private HostHeaders headers = new("");

    /// <summary>Starts on a free port; answers 503 until <see cref="Show"/>.</summary>
    public FileServer(string basePath = "/")
    {
        Prefix = basePath;
        server = Task.Run(() => SiteServer.StartAsync(0, [this], CancellationToken.None)).GetAwaiter().GetResult();
    }

    /// <summary>The path below which the folder stands.</summary>
    public string Prefix { get; }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => $"http://127.0.0.1:{server.Port}";

    /// <summary>The address of the site's root.</summary>
    public string BaseUrl => Origin + Prefix;

    /// <summary>From now on serves this folder.</summary>
    public void Show(string folder)
    {
        headers = new HostHeaders(folder);
        root = folder;
    }

    /// <inheritdoc/>
    public void Dispose() => Task.Run(async () => await server.DisposeAsync()).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        if (root.Length == 0)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var path = context.Request.Path.Value!;
        var file = FileFor(path);
        if (file is null) response.StatusCode = StatusCodes.Status404NotFound;
        file ??= Path.Combine(root, "404.html");
        foreach (var (name, value) in headers.For(path)) response.Headers[name] = value;
        response.ContentType = ContentTypes.Of(file);
        if (context.Request.Headers.ContainsKey(SlowLine) && response.ContentType.StartsWith("text/html", StringComparison.Ordinal)) await TrickleAsync(response, await File.ReadAllBytesAsync(file));
        else await response.SendFileAsync(file);
    }

    /// <summary>Sends a few elements at a time, with time between them for the browser to draw.</summary>
    private static async Task TrickleAsync(HttpResponse response, byte[] bytes)
    {
        const int Least = 300;
        for (var at = 0; at < bytes.Length;)
        {
            var rest = bytes.AsMemory(at);
            var end = rest.Length <= Least ? -1 : rest.Span[Least..].IndexOf((byte)'>');
            var piece = end < 0 ? rest : rest[..(Least + end + 1)];
            await response.Body.WriteAsync(piece);
            await response.Body.FlushAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(20));
            at += piece.Length;
        }
    }

    private string? FileFor(string path)
    {
        if (path.Contains("..", StringComparison.Ordinal)) return null;
        var file = Path.Combine(root, path[Prefix.Length..].Replace('/', Path.DirectorySeparatorChar));
        if (Directory.Exists(file)) file = Path.Combine(file, "index.html");
        return File.Exists(file) ? file : null;
    }
}
