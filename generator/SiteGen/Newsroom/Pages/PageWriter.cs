using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Scriban.Runtime;
using SiteGen.Files;
using SiteGen.Newsroom.Guarding;
using SiteGen.Rendering;
using SiteGen.Rendering.Contract;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Pages;

/// <summary>Writes the pages of the newsroom with its own templates, which are built in, by the engine that also makes the site.</summary>
internal sealed class PageWriter(RequestGuard guard)
{
    /// <summary>The folder of the templates among the built-in files.</summary>
    public const string Folder = "newsroom/";

    private const string HtmlType = "text/html; charset=utf-8";
    private const string Layout = "kader.html";
    private const string Refusal = "weigering.html";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly TemplateSet templates = new(Files, Folder);

    /// <summary>The templates, the style and the script.</summary>
    public static IFileTree Files { get; } = new ResourceFileTree(typeof(PageWriter).Assembly, Folder);

    /// <summary>Sends a page.</summary>
    /// <param name="context">Whom to.</param>
    /// <param name="template">The template of what stands between head and foot.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="members">What the template sees, besides <c>title</c>, <c>token</c> and <c>root</c>.</param>
    /// <param name="status">The status.</param>
    public Task SendAsync(HttpContext context, string template, string title, ScriptObject members, int status = StatusCodes.Status200OK)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(members);
        guard.GiveCookie(context);
        return Answer.SendAsync(context, status, HtmlType, Encoding.UTF8.GetBytes(Page(template, title, members)));
    }

    /// <summary>Begins a page that is sent piece by piece.</summary>
    /// <param name="context">Whom to.</param>
    /// <param name="template">The template of what stands between head and foot, with <see cref="PageStream.Mark"/> where the pieces come.</param>
    /// <param name="title">The title of the page.</param>
    public async Task<PageStream> BeginAsync(HttpContext context, string template, string title)
    {
        ArgumentNullException.ThrowIfNull(context);
        var page = Page(template, title, []);
        var at = page.IndexOf(PageStream.Mark, StringComparison.Ordinal);
        guard.GiveCookie(context);
        context.Response.ContentType = HtmlType;
        var stream = new PageStream(context.Response, page[(at + PageStream.Mark.Length)..]);
        await stream.SendAsync(page[..at]).ConfigureAwait(false);
        return stream;
    }

    /// <summary>Sends data to the script.</summary>
    public static Task SendAsync(HttpContext context, object data, int status = StatusCodes.Status200OK) =>
        Answer.SendAsync(context, status, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(data, Json));

    /// <summary>Says why a request is not answered.</summary>
    public Task SendRefusalAsync(HttpContext context, int status, string text)
    {
        ArgumentNullException.ThrowIfNull(context);

        // The script that asked shows the sentence; a person gets a page.
        return context.Request.Headers.TryGetValue("Sec-Fetch-Dest", out var destination) && string.Equals(destination, "empty", StringComparison.Ordinal)
            ? Answer.SendAsync(context, status, text)
            : SendAsync(context, Refusal, "Dat lukte niet", Script.Object(("text", text)), status);
    }

    /// <summary>Leads on to another page, after a form was taken in.</summary>
    public static Task SendOnAsync(HttpContext context, string address)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Headers.Location = address;
        return Answer.SendAsync(context, StatusCodes.Status303SeeOther, "");
    }

    private string Page(string template, string title, ScriptObject members)
    {
        members["title"] = title;
        members["token"] = guard.Token;
        members["root"] = NewsroomPlace.Root;
        var main = Rendered(template, members);
        return Rendered(Layout, Script.Object(("title", title), ("root", NewsroomPlace.Root), ("main_html", main), ("here", template), ("wide", members.ContainsKey("wide"))));
    }

    /// <summary>A piece of a page. A fault in a template that is built in is a fault of the program.</summary>
    public string Rendered(string template, ScriptObject members)
    {
        var rendered = templates.Render(template, members);
        return rendered.Succeeded ? rendered.Text : throw new InvalidOperationException(rendered.Fault.ToString());
    }

    /// <summary>What is wrong with the templates, for the test.</summary>
    internal IReadOnlyList<Diagnostics.Diagnostic> Check() => templates.Check(Files.List().Where(name => name.EndsWith(".html", StringComparison.Ordinal)));
}
