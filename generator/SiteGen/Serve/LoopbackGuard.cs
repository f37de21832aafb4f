using Microsoft.AspNetCore.Http;

namespace SiteGen.Serve;

/// <summary>
/// Lets only this computer in, under its own names. The server listens on the loopback address, but a web page elsewhere can
/// have its name point at that address (DNS rebinding); then the browser still sends that name as Host.
/// </summary>
internal static class LoopbackGuard
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Whether the request asks for this computer by one of its own names and the port we listen on.</summary>
    public static bool Admits(HttpRequest request)
    {
        var host = request.Host;
        return host.HasValue
            && Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
            && (host.Port ?? 80) == request.HttpContext.Connection.LocalPort;
    }
}
