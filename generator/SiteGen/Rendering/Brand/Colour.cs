namespace SiteGen.Rendering.Brand;

/// <summary>A colour in sRGB, each part from 0 to 1. Immutable.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
/// <param name="Alpha">How much it covers.</param>
public readonly record struct Colour(double Red, double Green, double Blue, double Alpha = 1)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(1, 1, 1);

    /// <summary>This colour as it looks on another.</summary>
    public Colour Over(Colour ground) => new(Mix(Red, ground.Red), Mix(Green, ground.Green), Mix(Blue, ground.Blue));

    /// <summary>The contrast of two colours that cover: 1 to 21 (WCAG 2.2, definition of contrast ratio).</summary>
    public static double Contrast(Colour a, Colour b)
    {
        var (light, dark) = (Math.Max(a.Luminance, b.Luminance), Math.Min(a.Luminance, b.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private double Mix(double own, double ground) => (own * Alpha) + (ground * (1 - Alpha));

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static int Byte(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * 255);
}
