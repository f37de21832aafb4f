namespace SiteGen.Content;

/// <summary>How a site looks like its sender. Immutable; all paths are below <c>content/</c>.</summary>
public sealed record BrandSettings
{
    /// <summary>A CSS file of design tokens in NL Design System names.</summary>
    public string? Tokens { get; init; }

    /// <summary>The class under which that file declares them: <c>voorbeeld-theme</c>.</summary>
    public string? ThemeClass { get; init; }

    /// <summary>The logo; its alt text is the name it shows.</summary>
    public Image? Logo { get; init; }

    /// <summary>The icon of the site.</summary>
    public string? Favicon { get; init; }

    /// <summary>Font files (WOFF2) that the site serves itself.</summary>
    public IReadOnlyList<BrandFont> Fonts { get; init; } = [];

    /// <summary>The picture for links on social media when an article has none.</summary>
    public Image? ShareImage { get; init; }
}

/// <summary>A font file. Immutable.</summary>
/// <param name="Family">The name of the family.</param>
/// <param name="Src">The file, as a path below <c>content/</c>.</param>
/// <param name="Weight">The weight, or a range: <c>400</c>, <c>200 900</c>.</param>
/// <param name="Italic">Whether it is the italic.</param>
public sealed record BrandFont(string Family, string Src, string Weight, bool Italic);
