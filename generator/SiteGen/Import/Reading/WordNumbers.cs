using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import.Reading;

/// <summary>Counts the items of the lists of a Word document, as Word does when it shows them.</summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, int[]> counts = [];

    internal WordNumbers(Numbering? numbering)
    {
        var kinds = new Dictionary<int, AbstractNum>();
        foreach (var kind in numbering?.Elements<AbstractNum>() ?? []) kinds.TryAdd(kind.AbstractNumberId?.Value ?? -1, kind);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } kind && kinds.TryGetValue(kind, out var found)) lists.TryAdd(id, found);
        }
    }

    /// <summary>The next item of a list: its marker as Word shows it; nothing when the paragraph is in none.</summary>
    internal (int Level, string Marker, bool IsOrdered, int Group)? Next(int? id, int? level)
    {
        if (id is not { } list || list == 0) return null;
        var depth = Math.Clamp(level ?? 0, 0, Levels - 1);
        var definition = lists.TryGetValue(list, out var kind) ? kind.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == depth) : null;
        var format = definition?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Bullet;
        if (format == NumberFormatValues.None) return null;
        var shape = definition?.LevelText?.Val?.Value ?? "";
        if (format == NumberFormatValues.Bullet) return (depth, shape.Length == 1 ? Symbol(shape[0]) : "•", false, list);

        if (!counts.TryGetValue(list, out var numbers)) counts.Add(list, numbers = new int[Levels]);
        numbers[depth] = numbers[depth] == 0 ? definition?.StartNumberingValue?.Val?.Value ?? 1 : numbers[depth] + 1;
        Array.Clear(numbers, depth + 1, Levels - depth - 1);
        var marker = new StringBuilder(shape);
        for (var i = 0; i <= depth; i++) marker.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Shown(i == depth ? format : NumberFormatValues.Decimal, Math.Max(1, numbers[i])));
        return (depth, marker.ToString(), true, list);
    }

    /// <summary>A bullet that any font has: those of symbol fonts are in the private part of Unicode.</summary>
    internal static string Symbol(char c) => c is >= '\uE000' and <= '\uF8FF' || c < ' ' ? "•" : c.ToString();

    /// <summary>A number in raised figures, as notes are marked.</summary>
    internal static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private static string Shown(NumberFormatValues format, int number)
    {
        if (format == NumberFormatValues.LowerLetter && number <= 26) return ((char)('a' + number - 1)).ToString();
        if (format == NumberFormatValues.UpperLetter && number <= 26) return ((char)('A' + number - 1)).ToString();
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
