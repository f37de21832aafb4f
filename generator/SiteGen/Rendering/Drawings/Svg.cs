using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Drawings;

/// <summary>What all drawings share.</summary>
internal static class Svg
{
    /// <summary>Opens a drawing that a screen reader takes as one picture with a name.</summary>
    internal static StringBuilder Open(string title, int width, int height, int capacity) => new StringBuilder(capacity).Append(
        CultureInfo.InvariantCulture,
        $"<svg class=\"drawing\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\"><title>{TemplateSet.Escape(title)}</title>");

    /// <summary>How long a bar is: in proportion, and never so short that a number is not seen.</summary>
    internal static int Share(int whole, int count, int most) =>
        count == 0 ? 0 : Math.Max(2, (int)Math.Round((double)whole * count / most, MidpointRounding.AwayFromZero));
}
