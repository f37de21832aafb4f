namespace SiteGen.Import.Reading;

/// <summary>Tells a list that somebody typed in a paragraph of a web page, a line with a dash or bullet for each item.</summary>
internal static class BulletLines
{
    private const string Bullets = "-–−•·▪►*‣◦●○";
    private const int FewestItems = 2;

    /// <summary>The items and the words before and behind them; empty when the paragraph is no such list.</summary>
    /// <param name="words">The paragraph, with an end of line for each break.</param>
    internal static List<(MarkedText Text, bool IsItem)> In(MarkedText words)
    {
        if (!words.Text.Contains('\n', StringComparison.Ordinal)) return [];
        var pieces = new List<(MarkedText Text, bool IsItem)>();
        var (items, start) = (0, 0);
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words.Text[i] != '\n') continue;
            var line = words.Slice(start, i - start).Trim();
            start = i + 1;
            if (line.Length == 0) continue;
            var isItem = line.Length > 2 && Bullets.Contains(line.Text[0], StringComparison.Ordinal) && (line.Text[1] is ' ' or '\u00A0' || line.Text[0] is '•' or '·' or '▪');
            if (isItem) (line, items) = (line.Slice(1, line.Length - 1).Trim(), items + 1);
            if (!isItem && pieces.Count > 0 && !pieces[^1].IsItem) pieces[^1] = (pieces[^1].Text.Append(MarkedText.Plain("\n")).Append(line), false);
            else pieces.Add((line, isItem));
        }

        return items >= FewestItems ? pieces : [];
    }
}
