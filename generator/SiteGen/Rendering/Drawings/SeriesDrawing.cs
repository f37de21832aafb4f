using System.Globalization;

namespace SiteGen.Rendering.Drawings;

/// <summary>Draws the meetings of a series as dots on a line of time: an inline SVG without style attributes. The page lists the same meetings.</summary>
internal static class SeriesDrawing
{
    private const int Width = 640;
    private const int Margin = 40;
    private const int Axis = 34;
    private const int Height = 72;

    /// <summary>Years closer together than this would write over each other, also in the larger letters of a narrow window.</summary>
    private const int MinLabelGap = 72;

    /// <param name="title">The name of the drawing.</param>
    /// <param name="meetings">The first day that each meeting can have been on, and whether the day is certain; oldest first.</param>
    /// <returns>The element; null when there are fewer than two meetings.</returns>
    internal static string? Draw(string title, IReadOnlyList<(DateOnly Day, bool Certain)> meetings)
    {
        if (meetings.Count < 2) return null;
        var first = new DateOnly(meetings[0].Day.Year, 1, 1);
        var end = meetings[^1].Day.Year + 1;
        var days = Math.Max(1, (end > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(end, 1, 1)).DayNumber - first.DayNumber);
        var svg = Svg.Open(title, Width, Height, 512 + (meetings.Count * 60));
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M{Margin} {Axis}H{Width - Margin}\"/>");
        var lastLabel = -MinLabelGap;
        for (var year = first.Year; year < end; year++)
        {
            var x = At(new DateOnly(year, 1, 1));
            if (x - lastLabel < MinLabelGap) continue;
            lastLabel = x;
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M{x} {Axis}v10\"/><text class=\"label\" x=\"{x}\" y=\"{Axis + 28}\" text-anchor=\"middle\">{year}</text>");
        }

        foreach (var (day, certain) in meetings)
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot{(certain ? "" : " maybe")}\" cx=\"{At(day)}\" cy=\"{Axis}\" r=\"8\"/>");
        return svg.Append("</svg>").ToString();

        int At(DateOnly day) => Margin + (int)((long)(Width - (2 * Margin)) * (day.DayNumber - first.DayNumber) / days);
    }
}
