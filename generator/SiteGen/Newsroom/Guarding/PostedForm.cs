using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SiteGen.Newsroom.Guarding;

/// <summary>A form that was sent in: its fields in their order, and at most one file. Immutable.</summary>
/// <param name="Fields">Every field by name; line ends are <c>\n</c>.</param>
/// <param name="File">The file; absent when there is none.</param>
internal sealed record PostedForm(IReadOnlyDictionary<string, IReadOnlyList<string>> Fields, PostedFile? File)
{
    /// <summary>The name of the field with the token.</summary>
    public const string TokenField = "sleutel";

    /// <summary>A report of a hundred people has some six hundred fields.</summary>
    private const int MostFields = 10_000;

    /// <summary>What is too large is read and thrown away up to here, so that the browser hears why.</summary>
    private const long LongestPassedOver = 500_000_000;

    /// <summary>The token.</summary>
    public string? Token => this[TokenField];

    /// <summary>The one value of a field; null without it.</summary>
    public string? this[string name] => Fields.TryGetValue(name, out var values) && values.Count > 0 ? values[^1] : null;

    /// <summary>Reads what was sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">The most bytes.</param>
    /// <returns>The form, or the status that says why there is none.</returns>
    public static async Task<(PostedForm? Form, int Status)> ReadAsync(HttpContext context, long limit)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isTooLarge = context.Request.ContentLength > limit;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = isTooLarge ? LongestPassedOver : limit;
        if (!isTooLarge && !context.Request.HasFormContentType) return (null, StatusCodes.Status415UnsupportedMediaType);
        var options = new FormOptions
        {
            ValueCountLimit = MostFields,
            KeyLengthLimit = 256,
            ValueLengthLimit = (int)limit,
            MultipartBodyLengthLimit = limit,
            MemoryBufferThreshold = (int)limit,
        };
        try
        {
            if (isTooLarge)
            {
                // A browser shows an answer only when all it sent was taken off its hands.
                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
                return (null, StatusCodes.Status413PayloadTooLarge);
            }

            var read = await new FormFeature(context.Request, options).ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            var fields = read.ToDictionary(
                field => field.Key,
                field => (IReadOnlyList<string>)[.. field.Value.Select(value => (value ?? "").ReplaceLineEndings("\n"))],
                StringComparer.Ordinal);
            return (new PostedForm(fields, read.Files.FirstOrDefault(file => file.Length > 0) is { } file ? PostedFile.Of(file) : null), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode);
        }
        catch (InvalidDataException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>A file that was sent in. Immutable.</summary>
/// <param name="Name">What the sender calls it; only its ending may be trusted to mean something.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record PostedFile(string Name, byte[] Bytes)
{
    /// <summary>Reads a file of a form, which is in memory.</summary>
    public static PostedFile Of(IFormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = file.OpenReadStream();
        var bytes = new byte[file.Length];
        stream.ReadExactly(bytes);
        return new PostedFile(file.FileName, bytes);
    }
}
