using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import.Reading;

/// <summary>What the style of a paragraph says of it. Immutable.</summary>
/// <param name="Kind">What the paragraph is.</param>
/// <param name="Level">1 to 9 for a heading; 0 for others.</param>
/// <param name="NumberId">The list that the style puts it in; absent for none.</param>
/// <param name="NumberLevel">The level in that list.</param>
internal sealed record WordStyle(RawBlockKind Kind, int Level, int? NumberId, int? NumberLevel)
{
    internal static WordStyle Plain { get; } = new(RawBlockKind.Paragraph, 0, null, null);
}

/// <summary>The styles of a Word document by their built-in names, which are the same in every language of Word; LibreOffice has some of its own.</summary>
internal sealed class WordStyles
{
    /// <summary>A style may rest on another, and so on; more steps than this are a circle.</summary>
    private const int MostSteps = 12;

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> known = new(StringComparer.Ordinal);

    internal WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? []) byId.TryAdd(style.StyleId?.Value ?? "", style);
    }

    internal WordStyle Of(string? id)
    {
        if (id is null) return WordStyle.Plain;
        if (!known.TryGetValue(id, out var style)) known.Add(id, style = Resolve(id));
        return style;
    }

    internal bool IsStrong(string? id) => NameOf(id) is "strong" or "zwaar";

    internal bool IsEmphasis(string? id) => NameOf(id) is "emphasis" or "nadruk" or "subtle emphasis";

    private string NameOf(string? id) =>
        id is not null && byId.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "" : id?.ToLowerInvariant() ?? "";

    private WordStyle Resolve(string id)
    {
        var (kind, level) = (RawBlockKind.Paragraph, 0);
        int? numberId = null;
        int? numberLevel = null;
        string? next = id;
        for (var step = 0; next is not null && step < MostSteps; step++)
        {
            var name = NameOf(next);
            if (kind == RawBlockKind.Paragraph && level == 0)
            {
                level = LevelOf(name);
                kind = name switch
                {
                    "caption" or "bijschrift" => RawBlockKind.Caption,
                    "quote" or "intense quote" or "citaat" or "quotations" or "block text" => RawBlockKind.Quote,
                    _ => RawBlockKind.Paragraph,
                };
            }

            if (!byId.TryGetValue(next, out var style)) break;
            if (level == 0 && (int?)style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var outline) level = outline + 1;
            var number = style.StyleParagraphProperties?.NumberingProperties;
            numberId ??= number?.NumberingId?.Val?.Value;
            numberLevel ??= number?.NumberingLevelReference?.Val?.Value;
            next = style.BasedOn?.Val?.Value;
        }

        return new WordStyle(kind, level, numberId, numberLevel);
    }

    /// <summary>The level of a heading by the name or, in documents without styles, the id of its style; the title is of level 1.</summary>
    private static int LevelOf(string name)
    {
        if (name is "title" or "titel") return 1;
        var digits = name.StartsWith("heading", StringComparison.Ordinal) ? name[7..] : name.StartsWith("kop", StringComparison.Ordinal) ? name[3..] : "";
        return int.TryParse(digits.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9 ? level : 0;
    }
}
