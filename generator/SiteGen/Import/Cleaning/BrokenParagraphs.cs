using SiteGen.Dutch.Words;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Joins a paragraph that an empty line broke in the middle of a sentence, as happens when a page is copied whose lines were paragraphs: the
/// first piece ends in the air, the next begins with a small letter and ends the sentence.
/// </summary>
internal static class BrokenParagraphs
{
    private const int ShortestSure = 40;

    /// <summary>A longer piece is no line of a paragraph; the bound keeps joining linear.</summary>
    private const int Longest = 600;

    /// <summary>The same blocks, broken sentences whole.</summary>
    internal static List<CleanBlock> Join(List<CleanBlock> blocks)
    {
        var joined = new List<CleanBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (joined.Count > 0 && GoesOn(joined[^1], block) && !BareItems.StartAt(blocks, i)) joined[^1] = joined[^1] with { Text = joined[^1].Text.Append(MarkedText.Plain(" ")).Append(block.Text) };
            else joined.Add(block);
        }

        return joined;
    }

    private static bool GoesOn(CleanBlock above, CleanBlock below)
    {
        if (!above.IsLine || !below.IsLine || above.Marker.Length > 0 || below.Marker.Length > 0 || above.IsSection) return false;
        var (first, second) = (above.Text.Text, below.Text.Text);
        if (first.Length is < 12 or > Longest || second.Length < 2 || !char.IsUpper(first[0]) || !char.IsLower(second[0]) || second.Contains('\t', StringComparison.Ordinal)) return false;
        if (!char.IsLetter(first[^1]) && first[^1] != ',') return false;
        var endsOpen = FunctionWords.IsSmall(WordForm.Fold(first.AsSpan(first.LastIndexOf(' ') + 1)));
        return endsOpen || (first.Length >= ShortestSure && second[^1] is '.' or '!' or '?' or '”' or '"' && first.AsSpan().Count(' ') >= 6);
    }
}
