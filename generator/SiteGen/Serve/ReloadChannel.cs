using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SiteGen.Serve;

/// <summary>
/// Tells browsers that the site changed, as server-sent events (WHATWG HTML, section 9.2). Each event is the name of the
/// version that now stands; a page that shows another one loads itself again, also after the server was started anew.
/// </summary>
/// <param name="start">Something that differs between two starts of the server.</param>
/// <param name="stopping">Ends all connections.</param>
internal sealed class ReloadChannel(string start, CancellationToken stopping)
{
    private readonly ConcurrentDictionary<Channel<string>, byte> listeners = new();
    private int number;

    /// <summary>The name of the version that stands.</summary>
    public string Version => start + "-" + Volatile.Read(ref number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Tells all listeners of a new version.</summary>
    public void Announce()
    {
        Interlocked.Increment(ref number);
        foreach (var listener in listeners.Keys) listener.Writer.TryWrite(Version);
    }

    /// <summary>Answers one listener for as long as it listens.</summary>
    public async Task ListenAsync(HttpContext context)
    {
        // Only the newest version matters to a page that is slow to listen.
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners.TryAdd(listener, 0);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            await context.Response.WriteAsync($"retry: 500\ndata: {Version}\n\n", end.Token).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            await foreach (var version in listener.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync($"data: {version}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
        finally
        {
            listeners.TryRemove(listener, out _);
        }
    }
}
