using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>What the title of a picture says: <c>"De zaal in Velsen | Foto: Jan de Vries"</c>, or that the picture is decorative.</summary>
internal static class PictureTitle
{
    public static bool IsDecorative(string? title) => string.Equals(title?.Trim(), MarkdownMessages.DecorativeTitle, StringComparison.OrdinalIgnoreCase);

    public static (string Caption, string Credit) Parts(string? title)
    {
        if (string.IsNullOrWhiteSpace(title) || IsDecorative(title)) return ("", "");
        var bar = title.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (title.Trim(), "") : (title[..bar].Trim(), title[(bar + 1)..].Trim());
    }
}
