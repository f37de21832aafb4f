using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Serve;

/// <summary>Writes a response. Nothing of this server is ever kept by a browser.</summary>
internal static class Answer
{
    /// <summary>Sends a line of text.</summary>
    public static Task SendAsync(HttpContext context, int status, string text) =>
        SendAsync(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>Sends a file, or the part of it that is asked for.</summary>
    public static Task SendFileAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.Headers.AcceptRanges = "bytes";
        if (ByteRange.Of(context.Request, bytes.Length) is not { } part) return SendAsync(context, StatusCodes.Status200OK, type, bytes);
        if (part.Length == 0)
        {
            context.Response.Headers.ContentRange = $"bytes */{bytes.Length}";
            return SendAsync(context, StatusCodes.Status416RangeNotSatisfiable, type, default(ReadOnlyMemory<byte>));
        }

        context.Response.Headers.ContentRange = $"bytes {part.From}-{part.From + part.Length - 1}/{bytes.Length}";
        return SendAsync(context, StatusCodes.Status206PartialContent, type, bytes.Slice(part.From, part.Length));
    }

    /// <summary>Sends bytes; for HEAD only what goes before them.</summary>
    public static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
