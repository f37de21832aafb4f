using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Newsroom.Guarding;

/// <summary>
/// Decides which requests may change something. The server has already seen to it that the request comes from this computer and asks for
/// it by its own name; here it must come from a page of this newsroom: by its origin, by what the browser says of it, by a cookie that no
/// other site can send along, and by a token that no other page can read.
/// </summary>
internal sealed class RequestGuard
{
    private const string SiteHeader = "Sec-Fetch-Site";
    private const string DestinationHeader = "Sec-Fetch-Dest";

    private readonly byte[] token;
    private readonly byte[] cookie;

    /// <param name="secret">Something that nobody can guess.</param>
    public RequestGuard(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length < 32) throw new ArgumentException("A secret has 32 characters at least.", nameof(secret));
        token = Derived(secret, "token");
        cookie = Derived(secret, "cookie");
    }

    /// <summary>The token that forms carry.</summary>
    public string Token => Encoding.ASCII.GetString(token);

    /// <summary>Whether a form has the token.</summary>
    public bool Knows(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), token);

    /// <summary>Whether the browser says that the request comes from a page of this server that was opened before.</summary>
    public bool ComesFromHere(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.Equals(request.Headers.Origin.ToString(), "http://" + request.Host.Value, StringComparison.OrdinalIgnoreCase)) return false;
        if (request.Headers.TryGetValue(SiteHeader, out var site) && !string.Equals(site, "same-origin", StringComparison.Ordinal)) return false;
        return request.Cookies.TryGetValue(NameOf(request), out var given) && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), cookie);
    }

    /// <summary>Whether a page is opened to be looked at: a script, also one on a page of the site itself, does not get to read a token.</summary>
    public static bool IsLookedAt(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !request.Headers.TryGetValue(DestinationHeader, out var destination) || string.Equals(destination, "document", StringComparison.Ordinal);
    }

    /// <summary>Gives the browser the cookie; each port has its own, because browsers share cookies between ports.</summary>
    public void GiveCookie(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Append(NameOf(context.Request), Encoding.ASCII.GetString(cookie), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Path = NewsroomPlace.Root,
            IsEssential = true,
        });
    }

    private static string NameOf(HttpRequest request) => "redactie-" + request.HttpContext.Connection.LocalPort.ToString(CultureInfo.InvariantCulture);

    private static byte[] Derived(string secret, string use) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(use))));
}
