using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SiteGen.Serve;

/// <summary>
/// A web server for this computer only. It hands each request to the mount with the longest prefix that fits. It answers no
/// other computer, and no page that was not asked for under this computer's own name.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>How many ports after the wanted one are tried.</summary>
    private const int PortsToTry = 20;

    /// <summary>The server has no forms of its own; a mount that takes files reads them within this.</summary>
    private const long LargestBody = 64 * 1024 * 1024;

    private readonly WebApplication application;

    private SiteServer(WebApplication application, int port) => (this.application, Port) = (application, port);

    /// <summary>The port that it listens on.</summary>
    public int Port { get; }

    /// <summary>Where a browser finds it.</summary>
    public Uri Address => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", Port).Uri;

    /// <summary>Starts a server.</summary>
    /// <param name="port">The wanted port; the next free one is taken when it is in use, and 0 is any.</param>
    /// <param name="mounts">What it shows.</param>
    /// <param name="cancel">Breaks off the start.</param>
    /// <exception cref="IOException">Neither the wanted port nor one after it is free.</exception>
    public static async Task<SiteServer> StartAsync(int port, IReadOnlyList<IMount> mounts, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mounts);
        for (var tried = 0; ; tried++)
        {
            var candidate = Prepare(port == 0 ? 0 : port + tried, mounts);
            try
            {
                await candidate.StartAsync(cancel).ConfigureAwait(false);
                return new SiteServer(candidate, new Uri(candidate.Urls.First()).Port);
            }
            catch (IOException) when (tried < PortsToTry && port + tried < IPEndPoint.MaxPort)
            {
                await candidate.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Prepare(int port, IReadOnlyList<IMount> mounts)
    {
        // The empty builder reads no settings from files or the environment: only the command line decides.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var built = builder.Build();
        var byLength = mounts.OrderByDescending(mount => mount.Prefix.Length).ToArray();
        built.Run(context => HandleAsync(context, byLength));
        return built;
    }

    private static Task HandleAsync(HttpContext context, IMount[] byLength)
    {
        var request = context.Request;
        if (!LoopbackGuard.Admits(request)) return Answer.SendAsync(context, StatusCodes.Status421MisdirectedRequest, ServeTexts.OnlyThisComputer);
        var path = request.Path.HasValue ? request.Path.Value! : "/";
        if (byLength.Any(one => one.Prefix.Length == path.Length + 1 && one.Prefix.StartsWith(path, StringComparison.Ordinal)))
        {
            context.Response.Headers.Location = path + "/";
            return Answer.SendAsync(context, StatusCodes.Status301MovedPermanently, "");
        }

        var mount = byLength.FirstOrDefault(one => path.StartsWith(one.Prefix, StringComparison.Ordinal));
        if (mount is null) return Answer.SendAsync(context, StatusCodes.Status404NotFound, ServeTexts.NotFound);
        if (mount.TakesPosts || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return mount.AnswerAsync(context);
        context.Response.Headers.Allow = "GET, HEAD";
        return Answer.SendAsync(context, StatusCodes.Status405MethodNotAllowed, ServeTexts.OnlyReading);
    }
}
