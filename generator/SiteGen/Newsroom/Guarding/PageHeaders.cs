using Microsoft.AspNetCore.Http;

namespace SiteGen.Newsroom.Guarding;

/// <summary>The headers of every answer of the newsroom: nothing is kept, nothing from elsewhere is loaded, nobody may frame it.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The preview is a page of the site: its pictures and style, and nothing that acts.</summary>
    private const string PreviewPolicy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; media-src 'self'; form-action 'none'; "
        + "base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    /// <summary>Adds them.</summary>
    public static void Add(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";

        // Without a referrer a browser would also leave the origin off a form, by which we know it.
        headers["Referrer-Policy"] = "same-origin";

        // A page of the site has the same origin, and perhaps the same opener policy. With an embedder policy of our own the two are never of
        // one group, so a script there that opens one of our pages holds a window that is closed to it.
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    /// <summary>Replaces them by those of a preview, which our own page may frame.</summary>
    public static void ForPreview(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = PreviewPolicy;
        response.Headers.XFrameOptions = "SAMEORIGIN";
    }
}
