using System.Net;
using System.Net.Sockets;

namespace SiteGen.Browser.Support;

/// <summary>A plain file server on the loopback address, with the headers of the built site and its 404 page. Serves one folder under one path.</summary>
internal sealed class FileServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml", [".png"] = "image/png", [".json"] = "application/json", [".xml"] = "application/xml",
        [".webmanifest"] = "application/manifest+json", [".ics"] = "text/calendar; charset=utf-8", [".pdf"] = "application/pdf",
    };

    private readonly HttpListener listener = new();
    private readonly string basePath;
    private string root = "";
    private HostHeaders headers = new("");

    /// <summary>Starts on a free port; answers 503 until <see cref="Show"/>.</summary>
    public FileServer(string basePath = "/")
    {
        this.basePath = basePath;
        var port = FreePort();
        Origin = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add($"{Origin}/");
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; }

    /// <summary>The address of the site's root.</summary>
    public string BaseUrl => Origin + basePath;

    /// <summary>From now on serves this folder.</summary>
    public void Show(string folder)
    {
        headers = new HostHeaders(folder);
        root = folder;
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AcceptAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        try
        {
            var path = WebUtility.UrlDecode(context.Request.Url!.AbsolutePath);
            var file = root.Length > 0 ? FileFor(path) : null;
            response.StatusCode = root.Length == 0 ? 503 : file is null ? 404 : 200;
            file ??= Path.Combine(root, "404.html");
            if (!File.Exists(file)) return;
            foreach (var (name, value) in headers.For(path)) response.Headers[name] = value;
            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            var bytes = File.ReadAllBytes(file);
            response.ContentLength64 = bytes.Length;
            if (context.Request.HttpMethod != "HEAD") response.OutputStream.Write(bytes);
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException)
        {
            // The browser left: nothing is waiting for the answer.
        }
    }

    private string? FileFor(string path)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal) || path.Contains("..", StringComparison.Ordinal)) return null;
        var file = Path.Combine(root, path[basePath.Length..].Replace('/', Path.DirectorySeparatorChar));
        if (Directory.Exists(file)) file = Path.Combine(file, "index.html");
        return File.Exists(file) ? file : null;
    }
}
