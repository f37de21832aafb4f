using System.Globalization;

namespace SiteGen.Rendering.Drawings;

/// <summary>Draws numbers of articles by area as bars below each other: an inline SVG without style attributes. The page gives the same numbers as a list.</summary>
internal static class BarsDrawing
{
    /// <summary>With more bars than this nobody sees which are long.</summary>
    internal const int Most = 12;

    private const int Width = 640;
    private const int LabelWidth = 240;
    private const int CountWidth = 64;
    private const int Row = 34;

    /// <summary>A longer name would run out of the drawing.</summary>
    private const int MaxLabel = 28;

    /// <param name="title">The name of the drawing.</param>
    /// <param name="rows">Name and number of each bar.</param>
    /// <returns>The element; null when there are fewer than two rows.</returns>
    internal static string? Draw(string title, IReadOnlyList<(string Label, int Count)> rows)
    {
        if (rows.Count < 2) return null;
        var most = Math.Max(1, rows.Max(row => row.Count));
        var svg = Svg.Open(title, Width, rows.Count * Row, 256 + (rows.Count * 200));
        for (var i = 0; i < rows.Count; i++)
        {
            var (label, count) = rows[i];
            var length = Svg.Share(Width - LabelWidth - CountWidth, count, most);
            var y = i * Row;
            var name = label.Length > MaxLabel ? label[..(MaxLabel - 1)].TrimEnd() + "…" : label;
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{LabelWidth - 10}\" y=\"{y + 22}\" text-anchor=\"end\">{TemplateSet.Escape(name)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{LabelWidth}\" y=\"{y + 6}\" width=\"{length}\" height=\"{Row - 12}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"number\" x=\"{LabelWidth + length + 8}\" y=\"{y + 22}\">{count}</text>");
        }

        return svg.Append("</svg>").ToString();
    }
}
