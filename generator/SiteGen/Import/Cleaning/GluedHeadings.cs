using SiteGen.Dutch.Words;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Separates a heading that lost the line end behind it: <c>Andere aanpakHet realiseren van …</c> and <c>Andere aanpak Het
/// realiseren van …</c>. Only where a word that opens sentences begins with a capital in the middle of nowhere.
/// </summary>
internal static class GluedHeadings
{
    private const int LongestHeading = 70;
    private const int MostWords = 8;
    private const int ShortestText = 60;

    /// <summary>The same blocks, glued headings apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks) => GluedBlocks.Split(blocks, static block => block.Marker.Length > 0 ? 0 : !block.IsLine ? BoldLine(block) : block.Text.Length > ShortestText ? Seam(block.Text.Text) : 0);

    /// <summary>Where the text begins behind a first line in bold of a paragraph of a structured file; 0 when there is none.</summary>
    private static int BoldLine(CleanBlock block)
    {
        if (block.Raw.Kind != Reading.RawBlockKind.Paragraph) return 0;
        var end = block.Text.Text.IndexOf('\n', StringComparison.Ordinal);
        if (end is < 2 or > LongestHeading || block.Text.Text[end - 1] is '.' or ',' or ';') return 0;
        return block.Text.Marks.Any(mark => mark.Kind == MarkKind.Strong && mark.Start == 0 && mark.Length >= end && mark.Length <= end + 1) ? end : 0;
    }

    /// <summary>Where the text begins behind a glued heading; 0 when there is none.</summary>
    private static int Seam(string text)
    {
        if (!char.IsUpper(text[0])) return 0;
        var words = 1;
        for (var i = 1; i < Math.Min(text.Length - 2, LongestHeading) && words <= MostWords; i++)
        {
            if (text[i] is '.' or ',' or ';' or '(' or '"' or '“' or '‘' or '-' or '–' or '/') return 0;
            if (text[i] == ' ') words++;
            if (!char.IsUpper(text[i]) || !(char.IsLower(text[i - 1]) || text[i - 1] is '?' or '!' || (text[i - 1] == ' ' && (char.IsLower(text[i - 2]) || text[i - 2] is '?')))) continue;
            var end = i;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLower(text[end + 1])) continue;
            var isGlued = text[i - 1] != ' ';
            var opener = WordForm.Fold(text.AsSpan(i, end - i));
            if (isGlued && words > 1 && EndsInPlainWord(text, i) && !StartsWithSmallWord(text)) return i;
            if (!FunctionWords.IsOpener(opener) || (!isGlued && !IsSureOpener(opener))) continue;
            if (!isGlued && (StartsWithSmallWord(text) || words < 2 || text[i - 2] is '?')) continue;
            return i;
        }

        return 0;
    }

    /// <summary>Whether a plain word of four letters or more ends at a place: names with a capital inside begin with one, or short as <c>mbo</c>.</summary>
    private static bool EndsInPlainWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLower(text[start - 1])) start--;
        return end - start >= 4 && text[start - 1] == ' ';
    }

    /// <summary>Behind a space only words that no name has: <c>De Mussen</c> has its article.</summary>
    private static bool IsSureOpener(string folded) => folded is "het" or "we" or "wij" or "er" or "tijdens" or "daarnaast" or "in" or "op" or "na" or "om" or "deze" or "dit" or "ook" or "een";

    /// <summary>A heading seldom begins with a preposition or article, a sentence often does.</summary>
    private static bool StartsWithSmallWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && FunctionWords.IsSmall(WordForm.Fold(text.AsSpan(0, end)));
    }
}
