using System.Globalization;

namespace SiteGen.Rendering.Brand;

/// <summary>Reads colours as style sheets write them (CSS Color, level 4): hexadecimal, by name, <c>rgb</c>, <c>hsl</c>, <c>hwb</c>, <c>oklab</c>, <c>oklch</c>, <c>color(srgb …)</c>.</summary>
public static class ColourReader
{
    /// <summary>The colour; null when the text is none of these.</summary>
    public static Colour? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim().ToLowerInvariant();
        if (text.Length is 0 or > 100) return null;
        if (text[0] == '#') return Hex(text.AsSpan(1));
        if (text == "transparent") return new Colour(0, 0, 0, 0);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return NamedColours.Find(text) is { } hex ? Hex(hex) : null;
        if (text[^1] != ')') return null;
        var parts = text[(open + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Function(text[..open], parts);
    }

    private static Colour? Function(string name, string[] parts)
    {
        if (name == "color")
        {
            if (parts.Length < 1 || parts[0] != "srgb") return null;
            parts = parts[1..];
        }

        if (parts.Length is not (3 or 4)) return null;
        if (Number(parts.Length == 4 ? parts[3] : "1", 1) is not { } alpha) return null;
        alpha = Math.Clamp(alpha, 0, 1);
        return name switch
        {
            "rgb" or "rgba" => Of(Number(parts[0], 255) / 255, Number(parts[1], 255) / 255, Number(parts[2], 255) / 255, alpha),
            "color" => Of(Number(parts[0], 1), Number(parts[1], 1), Number(parts[2], 1), alpha),
            "hsl" or "hsla" => Hsl(Angle(parts[0]), Number(parts[1], 100) / 100, Number(parts[2], 100) / 100, alpha),
            "hwb" => Hwb(Angle(parts[0]), Number(parts[1], 100) / 100, Number(parts[2], 100) / 100, alpha),
            "oklab" => Oklab(Number(parts[0], 1), Number(parts[1], 0.4), Number(parts[2], 0.4), alpha),
            "oklch" => Oklch(Number(parts[0], 1), Number(parts[1], 0.4), Angle(parts[2]), alpha),
            _ => null,
        };
    }

    private static Colour? Hex(ReadOnlySpan<char> digits)
    {
        Span<double> parts = [0, 0, 0, 1];
        var width = digits.Length is 3 or 4 ? 1 : digits.Length is 6 or 8 ? 2 : 0;
        if (width == 0) return null;
        for (var i = 0; i < digits.Length / width; i++)
        {
            if (!int.TryParse(digits.Slice(i * width, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
            parts[i] = value / (width == 1 ? 15.0 : 255.0);
        }

        return new Colour(parts[0], parts[1], parts[2], parts[3]);
    }

    private static Colour? Of(double? red, double? green, double? blue, double alpha) =>
        red is { } r && green is { } g && blue is { } b ? new Colour(Math.Clamp(r, 0, 1), Math.Clamp(g, 0, 1), Math.Clamp(b, 0, 1), alpha) : null;

    private static Colour? Hsl(double? hue, double? saturation, double? lightness, double alpha)
    {
        if (hue is not { } h || saturation is not { } s || lightness is not { } l) return null;
        (s, l) = (Math.Clamp(s, 0, 1), Math.Clamp(l, 0, 1));
        var reach = s * Math.Min(l, 1 - l);
        return Of(Part(0), Part(8), Part(4), alpha);

        double Part(double n)
        {
            var k = (n + (h / 30)) % 12;
            return l - (reach * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }
    }

    private static Colour? Hwb(double? hue, double? white, double? black, double alpha)
    {
        if (white is not { } w || black is not { } b || Hsl(hue, 1, 0.5, alpha) is not { } pure) return null;
        if (w + b >= 1) return Of(w / (w + b), w / (w + b), w / (w + b), alpha);
        var rest = 1 - w - b;
        return Of((pure.Red * rest) + w, (pure.Green * rest) + w, (pure.Blue * rest) + w, alpha);
    }

    private static Colour? Oklch(double? lightness, double? chroma, double? hue, double alpha) =>
        hue is { } h ? Oklab(lightness, chroma * Math.Cos(h * Math.PI / 180), chroma * Math.Sin(h * Math.PI / 180), alpha) : null;

    /// <summary>From the space of Björn Ottosson, as CSS Color 4 gives the matrices.</summary>
    private static Colour? Oklab(double? lightness, double? a, double? b, double alpha)
    {
        if (lightness is not { } light || a is not { } x || b is not { } y) return null;
        var l = Math.Pow(light + (0.3963377773761749 * x) + (0.2158037573099136 * y), 3);
        var m = Math.Pow(light - (0.1055613458156586 * x) - (0.0638541728258133 * y), 3);
        var s = Math.Pow(light - (0.0894841775298119 * x) - (1.2914855480194092 * y), 3);
        return Of(
            Gamma((4.0767416360759574 * l) - (3.3077115392580616 * m) + (0.2309699031821044 * s)),
            Gamma((-1.2684379732850317 * l) + (2.6097573492876887 * m) - (0.3413193760026573 * s)),
            Gamma((-0.0041960761386756 * l) - (0.7034186179359362 * m) + (1.7076146940746117 * s)),
            alpha);
    }

    private static double Gamma(double part) => part <= 0.0031308 ? 12.92 * part : (1.055 * Math.Pow(part, 1 / 2.4)) - 0.055;

    /// <summary>A number, or a percentage of <paramref name="whole"/>; <c>none</c> is 0.</summary>
    private static double? Number(string text, double whole)
    {
        if (text == "none") return 0;
        var isPercentage = text.EndsWith('%');
        return double.TryParse(isPercentage ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? isPercentage ? value / 100 * whole : value
            : null;
    }

    /// <summary>An angle in degrees, from 0 to 360.</summary>
    private static double? Angle(string text)
    {
        var (number, scale) = text.EndsWith("deg", StringComparison.Ordinal) ? (text[..^3], 1.0)
            : text.EndsWith("turn", StringComparison.Ordinal) ? (text[..^4], 360)
            : text.EndsWith("grad", StringComparison.Ordinal) ? (text[..^4], 0.9)
            : text.EndsWith("rad", StringComparison.Ordinal) ? (text[..^3], 180 / Math.PI)
            : (text, 1);
        return Number(number, 360) is { } value ? ((value * scale % 360) + 360) % 360 : null;
    }
}
