using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Rendering.Brand;

/// <summary>What goes before the style sheet for the sender's own fonts and colours. Immutable.</summary>
/// <param name="Css">The rules; empty when the sender has none.</param>
/// <param name="ThemeClass">The class for the root element; absent without tokens.</param>
internal sealed record BrandStyles(string Css, string? ThemeClass)
{
    /// <summary>The style sheet whose aliases decide which tokens count.</summary>
    private const string StyleSheet = "assets/site.css";

    /// <summary>From the folder of the published style sheet to the root of the site.</summary>
    private const string ToRoot = "../";

    /// <summary>Makes the rules of a brand.</summary>
    /// <param name="brand">The settings.</param>
    /// <param name="root">The root of the site on disk.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="diagnostics">Where faults of the token file go.</param>
    internal static BrandStyles Make(BrandSettings brand, IFileTree root, IFileTree templates, DiagnosticBag diagnostics)
    {
        var fonts = FontFaces.Css(brand.Fonts, path => ToRoot + path);
        if (brand.Tokens is not { } path || !root.Exists(ContentReader.Folder + "/" + path) || !templates.Exists(StyleSheet)) return new BrandStyles(fonts, null);
        var file = ContentReader.Folder + "/" + path;
        var sheet = BrandSheet.Make(new SourceText(file, Text(root.Read(file))), brand.ThemeClass, Text(templates.Read(StyleSheet)), diagnostics);
        return sheet is null ? new BrandStyles(fonts, null) : new BrandStyles(fonts + sheet.Css, sheet.ThemeClass);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
