using System.Text;
using SiteGen.Content;

namespace SiteGen.Rendering.Brand;

/// <summary>The rules for the fonts that a site serves itself.</summary>
public static class FontFaces
{
    /// <summary>One <c>@font-face</c> a font; text is readable in another letter until the font is there.</summary>
    /// <param name="fonts">The fonts of the settings.</param>
    /// <param name="url">The address of a file below <c>content/</c>, as the style sheet must name it.</param>
    public static string Css(IReadOnlyList<BrandFont> fonts, Func<string, string> url)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(url);
        var css = new StringBuilder();
        foreach (var font in fonts)
        {
            css.Append("@font-face{font-family:").Append(Quoted(font.Family)).Append(";src:url(").Append(Quoted(url(font.Src))).Append(") format(\"woff2\")")
                .Append(";font-weight:").Append(Weight(font.Weight)).Append(";font-style:").Append(font.Italic ? "italic" : "normal").Append(";font-display:swap}\n");
        }

        return css.ToString();
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c)) quoted.Append('\\').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A weight or a range of two; anything else is the ordinary weight.</summary>
    private static string Weight(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 1 or 2 && parts.All(part => part is "normal" or "bold" || (part.Length <= 4 && part.All(char.IsAsciiDigit))) ? string.Join(' ', parts) : "400";
    }
}
