namespace SiteGen.Rendering.Media;

/// <summary>The width and height at which a browser shows a picture, in CSS pixels. Immutable.</summary>
/// <param name="Width">From 1 on.</param>
/// <param name="Height">From 1 on.</param>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>No page shows a larger picture; a file that claims more is broken.</summary>
    private const int Largest = 100_000;

    /// <summary>
    /// Reads the size from the bytes of a JPEG, PNG, GIF, WebP, AVIF or SVG file, told by its content and not by its name.
    /// A picture that its file says to turn is measured as turned. Any bytes at all are survived.
    /// </summary>
    /// <param name="bytes">The file; the first 256 kB are enough for nearly all.</param>
    /// <returns>The size; absent when the bytes are no such picture or do not say.</returns>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        var size = PngSize.Of(bytes) ?? JpegSize.Of(bytes) ?? GifSize.Of(bytes) ?? WebpSize.Of(bytes) ?? AvifSize.Of(bytes) ?? SvgSize.Of(bytes);
        return size is { Width: > 0 and <= Largest, Height: > 0 and <= Largest } ? size : null;
    }

    /// <summary>The same, a quarter turn on.</summary>
    internal PictureSize Turned => new(Height, Width);
}
