using System.Text;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Joins lines of plain text that were visibly wrapped: the text breaks off in the middle of a sentence where the next
/// word would not have fitted. Any other line end is the end of a paragraph.
/// </summary>
internal static class WrappedLines
{
    private const int LongestName = 16;

    /// <summary>Below this a line is a heading or an item rather than one that ran full.</summary>
    private const int ShortestFull = 40;

    /// <summary>Lines so long are paragraphs, when there are so many of them.</summary>
    private const int LongestWrapped = 160;
    private const int FewestParagraphs = 3;

    /// <summary>A shorter line comes back without being the head of a page.</summary>
    private const int ShortestHead = 12;

    /// <summary>In a wrapped text at least one in so many line ends is in the middle of a sentence for sure.</summary>
    private const int MostUnsureForEachSure = 3;

    /// <summary>The blocks, wrapped lines joined.</summary>
    internal static List<CleanBlock> Join(List<CleanBlock> lines)
    {
        var heads = Repeated(lines);
        var areParagraphs = lines.Count(line => line.IsLine && line.Text.Length >= LongestWrapped) >= FewestParagraphs;
        var width = areParagraphs ? 0 : Width(lines);
        var joined = new List<CleanBlock>(lines.Count);
        var run = new List<CleanBlock>();
        var isListed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            isListed = IsListed(lines, i, isListed);
            if (run.Count > 0 && (line.BlankBefore || !line.IsLine || line.Marker.Length > 0 || (heads is not null && (heads.Contains(line.Text.Text) || heads.Contains(lines[i - 1].Text.Text))) || (isListed && run[^1].Text.Text.Length * 5 < width * 4) || (isListed && width == 0) || (areParagraphs && !EndsOpen(run[^1].Text.Text)) || !Continues(run[0], run[^1].Text.Text, line, width))) Flush(run, joined);
            run.Add(line);
        }

        Flush(run, joined);
        return joined;
    }

    /// <summary>The lines that come back word for word, as the heads of pages do: they are no part of the paragraph they break; absent when there are none.</summary>
    private static HashSet<string>? Repeated(List<CleanBlock> lines)
    {
        if (!MayRepeat(lines)) return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? repeated = null;
        foreach (var line in lines)
        {
            if (CanRepeat(line) && !seen.Add(line.Text.Text)) (repeated ??= new HashSet<string>(StringComparer.Ordinal)).Add(line.Text.Text);
        }

        return repeated;
    }

    private static bool CanRepeat(CleanBlock line) => line.IsLine && line.Text.Length >= ShortestHead;

    /// <summary>Whether two lines are alike in length, beginning and end: in most texts none are, and no line is looked up.</summary>
    private static bool MayRepeat(List<CleanBlock> lines)
    {
        const int Places = 4096;
        const int InOne = 64;
        Span<ulong> seen = stackalloc ulong[Places / InOne];
        foreach (var line in lines)
        {
            if (!CanRepeat(line)) continue;
            var text = line.Text.Text;
            var place = ((text.Length * 31 + text[0]) * 31 + text[^2]) * 31 + text[^(ShortestHead / 2)] & (Places - 1);
            var bit = 1UL << (place % InOne);
            if ((seen[place / InOne] & bit) != 0) return true;
            seen[place / InOne] |= bit;
        }

        return false;
    }

    /// <summary>Whether a line in small letters stands below a colon, or below another such line: an item without a mark, as no sentence begins so.</summary>
    private static bool IsListed(List<CleanBlock> lines, int at, bool isAbove)
    {
        if (at == 0 || !lines[at].IsLine || !lines[at - 1].IsLine || lines[at].Marker.Length > 0 || lines[at].Text.Length == 0 || !char.IsLower(lines[at].Text.Text[0])) return false;
        return lines[at - 1].Text.Text is [.., ':'] || (isAbove && !lines[at].BlankBefore) || BareItems.StartAt(lines, at);
    }

    /// <summary>Adds the block that a run of lines makes.</summary>
    private static void Flush(List<CleanBlock> run, List<CleanBlock> joined)
    {
        if (run.Count == 0) return;
        if (run.Count == 1) joined.Add(run[0]);
        else
        {
            var text = new StringBuilder(run[0].Text.Text);
            for (var i = 1; i < run.Count; i++)
            {
                var below = run[i].Text.Text;
                if (IsBroken(text, below)) text.Length--;
                else text.Append(' ');
                text.Append(below);
            }

            joined.Add(run[0] with { Text = MarkedText.Plain(text.ToString()) });
        }

        run.Clear();
    }

    /// <summary>
    /// The length at which the text was wrapped: that of the longest line that a sentence surely goes on behind. 0 when so few do
    /// that its lines are paragraphs.
    /// </summary>
    private static int Width(List<CleanBlock> lines)
    {
        var (width, sure, others, isListed) = (0, 0, 0, false);
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, below) = (lines[i - 1], lines[i]);
            isListed = IsListed(lines, i, isListed);
            if (isListed || !above.IsLine || !below.IsLine || below.BlankBefore || below.Marker.Length > 0 || above.Text.Length < ShortestFull) continue;
            if (GoesOn(above.Text.Text, below.Text.Text)) (sure, width) = (sure + 1, Math.Max(width, above.Text.Length));
            else others++;
        }

        return others <= sure * MostUnsureForEachSure ? width : 0;
    }

    private static bool Continues(CleanBlock first, string above, CleanBlock line, int width)
    {
        if (!first.IsLine || !line.IsLine || line.BlankBefore || line.Marker.Length > 0) return false;
        var below = line.Text.Text;
        if (above.Length == 0 || below.Length == 0 || below.Contains('\t', StringComparison.Ordinal) || above.Contains('\t', StringComparison.Ordinal)) return false;
        if (above.Length > 2 && above[^1] == '-' && char.IsLetter(above[^2]) && char.IsLower(below[0])) return true;
        if (IsNameBeforeVerb(above, below)) return true;
        if (GoesOn(above, below)) return first.Marker.Length > 0 || above.Length >= ShortestFull;
        if (width > 0 && EndsInArticle(above) && below.Length < ShortestFull) return true;
        if (above.Length < ShortestFull || above.Length > width || above[^1] == ':') return false;
        var firstWord = below.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0 ? below.Length : blank;
        if (above.Length + 1 + firstWord <= width) return false;
        return !EndsSentence(above) || EndsSentence(below) || below.Length >= ShortestFull;
    }

    /// <summary><c>Arie</c> / <c>opent de vergadering om 17.00 uur</c>: a name that was broken off from what its bearer does.</summary>
    private static bool IsNameBeforeVerb(string above, string below)
    {
        if (above.Length is < 3 or > LongestName || !char.IsUpper(above[0]) || above.AsSpan(1).ContainsAnyExceptInRange('a', 'z') || !char.IsLower(below[0]) || below.Length < ShortestFull) return false;
        var end = below.IndexOf(' ', StringComparison.Ordinal);
        return end > 2 && WordForm.Fold(below.AsSpan(0, end)) is var verb && (RoleVerbs.OfVerb(verb).Length > 0 || verb is "opent" or "meldt" or "sluit" or "stelt" or "geeft" or "heet" or "merkt" or "licht" or "leest" or "deelt" or "bedankt" or "vraagt" or "doet");
    }

    /// <summary>Whether a sentence surely goes on in the next line: it breaks off, and the next line begins with a small letter.</summary>
    private static bool GoesOn(string above, string below)
    {
        if (!char.IsLower(below[0]) || EndsSentence(above) || above[^1] is ':' or ';') return false;
        if (StartsDetail(below)) return above.EndsWith(',') || FunctionWords.IsSmall(WordForm.Fold(above.AsSpan(above.LastIndexOf(' ') + 1)));
        return !IsAllCapitals(above) || IsAllCapitals(below);
    }

    /// <summary>A line that begins with a small letter and yet stands by itself: a date, a name in a list of those present, who wrote.</summary>
    private static bool StartsDetail(string line)
    {
        foreach (var start in (ReadOnlySpan<string>)["d.d. ", "dd. ", "de heer ", "mevrouw ", "dhr. ", "dhr ", "mevr. ", "mevr ", "mw. ", "mw "])
        {
            if (line.StartsWith(start, StringComparison.Ordinal)) return true;
        }

        return StartsDay(line) || (line.StartsWith("door ", StringComparison.Ordinal) && line.Length > 6 && char.IsUpper(line[5]) && line[^1] is not ('.' or ',') && line.AsSpan().Count(' ') <= 4);
    }

    /// <summary><c>do 26 sep</c>, <c>vrijdag 3 maart</c>: a day of the week and its number.</summary>
    private static bool StartsDay(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 2 || blank + 1 >= line.Length || !char.IsAsciiDigit(line[blank + 1])) return false;
        return line.AsSpan(0, blank).TrimEnd(".,") is "ma" or "di" or "wo" or "do" or "vr" or "za" or "zo" or "maandag" or "dinsdag" or "woensdag" or "donderdag" or "vrijdag" or "zaterdag" or "zondag";
    }

    /// <summary>Whether a line breaks off at a comma, a hyphen or a small word: where lines are paragraphs, only then the next one goes on.</summary>
    private static bool EndsOpen(string line) => line.Length > 0 && (line[^1] is ',' or '-' || FunctionWords.IsSmall(WordForm.Fold(line.AsSpan(line.LastIndexOf(' ') + 1))));

    /// <summary><c>Verslag gebiedsavond Polder De</c>: an article that the next line has the word for, in a text that was wrapped.</summary>
    private static bool EndsInArticle(string line)
    {
        var blank = line.LastIndexOf(' ');
        return blank > 0 && line.AsSpan(0, blank).Contains(' ') && WordForm.Fold(line.AsSpan(blank + 1)) is "de" or "het" or "een" or "der" or "den" or "van" or "en";
    }

    private static bool IsAllCapitals(string line) => line.AsSpan().IndexOfAnyInRange('a', 'z') < 0;

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '”' or '’' or '"' && text.Length > 1;

    /// <summary>A word that was broken off with a hyphen becomes whole, save where the hyphen stands for a part left out.</summary>
    private static bool IsBroken(StringBuilder above, string below) =>
        above.Length > 2 && above[^1] == '-' && char.IsLower(above[^2]) && char.IsLower(below[0])
        && !below.StartsWith("en ", StringComparison.Ordinal) && !below.StartsWith("of ", StringComparison.Ordinal);
}
