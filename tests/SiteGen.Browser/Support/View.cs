namespace SiteGen.Browser.Support;

/// <summary>How wide the window is, in CSS pixels, and whether the reader likes it dark. Immutable.</summary>
/// <param name="Width">The width.</param>
/// <param name="Dark">The colour scheme.</param>
public readonly record struct View(int Width, bool Dark = false)
{
    /// <summary>A desktop.</summary>
    public static View Wide { get; } = new(1280);

    /// <summary>The narrowest window that WCAG asks for.</summary>
    public static View Narrow { get; } = new(320);
}
