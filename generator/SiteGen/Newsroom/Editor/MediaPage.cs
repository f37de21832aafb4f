using Microsoft.AspNetCore.Http;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Editor;

/// <summary>Adds a picture or a document to <c>content/media/</c>, and tells its path for the field that shows it.</summary>
internal sealed class MediaPage(NewsroomPlace place, PageWriter writer, ContentWriter contents) : INewsroomPage
{
    private const long LargestFile = 20_000_000;
    private const string Folder = "media/";

    private readonly Lock gate = new();

    /// <inheritdoc/>
    public string Route => "beeld";

    /// <inheritdoc/>
    public long LargestPost => LargestFile;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => SendAsync(context, null, null, StatusCodes.Status200OK);

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(form);
        if (form.File is not { } file) return RefuseAsync(context, NewsroomTexts.NothingChosen);
        if (MediaFormat.EndingOf(file.Name, file.Bytes) is not { } ending) return RefuseAsync(context, NewsroomTexts.OtherFile);
        var bag = new DiagnosticBag();
        var path = Write(file, ending, bag);
        if (path is null) return RefuseAsync(context, string.Join(' ', bag.Sorted().Select(fault => fault.Message)));
        return IsAskedByScript(context) ? PageWriter.SendAsync(context, new { path }) : SendAsync(context, path, null, StatusCodes.Status200OK);
    }

    /// <summary>Writes the file under a name of its own; one that is there already with the same bytes is used again.</summary>
    private string? Write(PostedFile file, string ending, DiagnosticBag bag)
    {
        var last = file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = Slug.Of(last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last) is { Length: > 0 } made ? made : "bestand";
        lock (gate)
        {
            for (var number = 1; ; number++)
            {
                var path = Folder + (number == 1 ? stem : FormattableString.Invariant($"{stem}-{number}")) + ending;
                var whole = ContentReader.Folder + "/" + path;
                if (!place.Folder.Files.Exists(whole)) return contents.Write(whole, file.Bytes, replace: false, bag) ? path : null;
                if (place.Folder.Files.Read(whole).AsSpan().SequenceEqual(file.Bytes)) return path;
            }
        }
    }

    private Task RefuseAsync(HttpContext context, string text) => IsAskedByScript(context)
        ? Serve.Answer.SendAsync(context, StatusCodes.Status422UnprocessableEntity, text)
        : SendAsync(context, null, text, StatusCodes.Status422UnprocessableEntity);

    private Task SendAsync(HttpContext context, string? path, string? fault, int status) =>
        writer.SendAsync(context, "beeld.html", "Bestand toevoegen", Script.Object(("path", path), ("fault", fault)), status);

    private static bool IsAskedByScript(HttpContext context) => string.Equals(context.Request.Headers["Sec-Fetch-Dest"], "empty", StringComparison.Ordinal);
}
