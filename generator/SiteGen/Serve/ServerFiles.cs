using Microsoft.AspNetCore.Http;

namespace SiteGen.Serve;

/// <summary>The server's own files, below <c>/.sitegen/</c>: the script and style that it adds to pages, and the news of changes.</summary>
internal sealed class ServerFiles(ReloadChannel reload) : IMount
{
    /// <summary>The address of the script.</summary>
    public const string Script = "/.sitegen/reload.js";

    /// <summary>The address of the style of the list of faults.</summary>
    public const string Style = "/.sitegen/overlay.css";

    private const string Events = "/.sitegen/events";

    /// <inheritdoc/>
    public string Prefix => "/.sitegen/";

    /// <inheritdoc/>
    public Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Path.Value switch
        {
            Script => Answer.SendAsync(context, 200, "text/javascript; charset=utf-8", Resource("reload.js")),
            Style => Answer.SendAsync(context, 200, "text/css; charset=utf-8", Resource("overlay.css")),
            Events when HttpMethods.IsGet(context.Request.Method) => reload.ListenAsync(context),
            _ => Answer.SendAsync(context, 404, ServeTexts.NotFound),
        };
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ServerFiles).Assembly.GetManifestResourceStream("SiteGen.Serve." + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
