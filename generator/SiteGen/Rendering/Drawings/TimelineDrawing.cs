using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Drawings;

/// <summary>Draws numbers of articles by year as columns: an inline SVG without style attributes. The page gives the same numbers as a list.</summary>
internal static class TimelineDrawing
{
    private const int Height = 120;
    private const int ColumnWidth = 44;
    private const int Gap = 12;
    private const int Below = 28;
    private const int Above = 22;

    /// <summary>More columns than this cannot be told apart on a telephone; the oldest years are left to the list.</summary>
    private const int MaxColumns = 24;

    /// <param name="title">The name of the drawing.</param>
    /// <param name="columns">Name and number of each column, oldest first.</param>
    /// <returns>The element; null when there are fewer than two columns, which a list says better.</returns>
    internal static string? Draw(string title, IReadOnlyList<(string Label, int Count)> columns)
    {
        if (columns.Count < 2) return null;
        var shown = columns.Skip(Math.Max(0, columns.Count - MaxColumns)).ToArray();
        var most = Math.Max(1, shown.Max(column => column.Count));
        var width = (shown.Length * (ColumnWidth + Gap)) + Gap;
        var svg = Svg.Open(title, width, Above + Height + Below, 256 + (shown.Length * 180));
        for (var i = 0; i < shown.Length; i++)
        {
            var (label, count) = shown[i];
            var height = Svg.Share(Height, count, most);
            var x = Gap + (i * (ColumnWidth + Gap));
            var middle = x + (ColumnWidth / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{x}\" y=\"{Above + Height - height}\" width=\"{ColumnWidth}\" height=\"{height}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"number\" x=\"{middle}\" y=\"{Above + Height - height - 6}\" text-anchor=\"middle\">{count}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{middle}\" y=\"{Above + Height + 20}\" text-anchor=\"middle\">{TemplateSet.Escape(label)}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M0 {Above + Height}.5h{width}\"/>");
        return svg.Append("</svg>").ToString();
    }
}
