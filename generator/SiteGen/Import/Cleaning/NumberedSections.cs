using System.Globalization;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Tells numbered headings from numbered items: <c>1. Opening</c>, <c>2. Mededelingen</c> count on through the text with running text
/// below most of them, where the items of a list follow each other.
/// </summary>
internal static class NumberedSections
{
    private const int LongestHeading = 110;
    private const int ShortestText = 25;
    private const int MostPartWords = 8;

    /// <summary>The places of the lines that are numbered headings.</summary>
    internal static HashSet<int> Find(List<CleanBlock> lines)
    {
        var sections = new HashSet<int>();
        var run = new List<int>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsLine || Number(lines[i].Text.Text) is not { } number) continue;
            if (number != last + 1 || run.Count == 0) Close(lines, run, sections);
            run.Add(i);
            last = number;
        }

        Close(lines, run, sections);
        FindParts(lines, run, sections);
        Close(lines, run, sections);
        if (sections.Count > 0) AddParts(lines, sections);
        return sections;
    }

    /// <summary><c>1.1 Opening</c>, <c>1.2 Schetsen</c>, <c>2.1 Vervolg</c>: headings with a number and that of their part, which count on.</summary>
    private static void FindParts(List<CleanBlock> lines, List<int> run, HashSet<int> sections)
    {
        var last = (Major: 0, Minor: 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsLine || sections.Contains(i) || Parts(lines[i].Text.Text) is not { } number) continue;
            var follows = number.Major == last.Major ? number.Minor == last.Minor + 1 : number.Major == last.Major + 1 && number.Minor <= 1;
            if (!follows || run.Count == 0) Close(lines, run, sections);
            run.Add(i);
            last = number;
        }
    }

    /// <summary>The two numbers that a line begins with, or one with a tab behind it and 0; absent for other lines.</summary>
    private static (int Major, int Minor)? Parts(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 2 || digits + 2 >= text.Length) return null;
        var major = int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        if (IsBare(text, digits)) return (major, 0);
        if (text[digits] != '.' || !char.IsAsciiDigit(text[digits + 1])) return null;
        var end = digits + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - digits > 2 || end + 1 >= text.Length || text[end] is not (' ' or '\t') || text.AsSpan(end).TrimStart() is not [var first, ..] || !char.IsUpper(first) || text.AsSpan(end).TrimStart().IndexOf('\t') >= 0) return null;
        return (major, int.Parse(text.AsSpan(digits + 1, end - digits - 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary><c>3a Actielijst</c>, <c>3b. Rondvraag</c>: parts of the numbered heading above them.</summary>
    private static void AddParts(List<CleanBlock> lines, HashSet<int> sections)
    {
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsLine && Number(lines[i].Text.Text) is { } number) last = number;
            else if (lines[i].IsLine && last > 0 && PartOf(lines[i].Text.Text) == last && IsHeading(lines[i].Text.Text)) sections.Add(i);
        }
    }

    /// <summary>The number that a line begins with, when a letter and a word with a capital follow; 0 for other lines.</summary>
    private static int PartOf(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 2 || digits + 3 >= text.Length || text[digits] is not (>= 'a' and <= 'g')) return 0;
        var at = digits + 1;
        if (text[at] is '.' or ')' or ':') at++;
        if (at + 1 >= text.Length || text[at] is not (' ' or '\t')) return 0;
        while (at + 1 < text.Length && text[at] is ' ' or '\t') at++;
        return char.IsUpper(text[at]) && text.AsSpan(at).Count(' ') < MostPartWords ? int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static void Close(List<CleanBlock> lines, List<int> run, HashSet<int> sections)
    {
        if (run.Count >= 2 && run.Count(at => CarriesText(lines, at)) * 3 >= run.Count * 2) sections.UnionWith(run.Where(at => IsHeading(lines[at].Text.Text)));
        run.Clear();
    }

    private static bool IsHeading(string text) => text.Length <= LongestHeading && text[^1] is not ('.' or ';' or ',');

    /// <summary>Whether running text stands below a numbered line that could be a heading.</summary>
    private static bool CarriesText(List<CleanBlock> lines, int at)
    {
        if (at + 1 >= lines.Count || !IsHeading(lines[at].Text.Text)) return false;
        var below = lines[at + 1];
        var text = below.Text.Text;
        if (!below.IsLine || text.Length == 0 || ListMarkers.LengthIn(text, out _) > 0) return false;
        return !char.IsLower(text[0]) && (text.Length >= ShortestText || text[^1] is '.' or '?' or '!');
    }

    /// <summary><c>4   Rondvraag</c>: nothing but a tab behind the number, and no cells behind that.</summary>
    private static bool IsBare(string text, int digits) => text[digits] == '\t' && char.IsUpper(text.AsSpan(digits).TrimStart() is [var first, ..] ? first : ' ') && text.AsSpan(digits).TrimStart().IndexOf('\t') < 0;

    /// <summary>The number that a line begins with, when a full stop or bracket and a blank follow, or a tab.</summary>
    private static int? Number(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 2 || digits + 2 >= text.Length || !(IsBare(text, digits) || (text[digits] is '.' or ')' && (text[digits + 1] is ' ' or '\t' || char.IsUpper(text[digits + 1]))))) return null;
        return int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
