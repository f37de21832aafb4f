using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Separates the name of who wrote from the part of the site that lost the line end before it: <c>Margriet VisbeenAlgemeen nieuws</c>.
/// </summary>
internal static class GluedCategories
{
    /// <summary>Such a line stands among the first or nowhere.</summary>
    private const int MostBlocks = 6;

    private const int LongestLine = 60;
    private const int FewestNameWords = 2;
    private const int MostNameWords = 5;

    /// <summary>The same blocks, glued parts of the site apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            if (!blocks[i].IsLine || blocks[i].Marker.Length > 0 || Seam(blocks[i].Text.Text) is not (> 0 and var at)) continue;
            var block = blocks[i];
            blocks[i] = block with { Text = block.Text.Slice(0, at).Trim() };
            blocks.Insert(i + 1, block with { Text = block.Text.Slice(at, block.Text.Length - at).Trim(), BlankBefore = false });
            break;
        }

        return blocks;
    }

    /// <summary>Where the part of the site begins behind a name; 0 when there is none.</summary>
    private static int Seam(string text)
    {
        if (text.Length > LongestLine || !char.IsUpper(text[0])) return 0;
        for (var i = 2; i + 3 < text.Length; i++)
        {
            if (!char.IsLower(text[i - 1]) || !char.IsUpper(text[i]) || text.AsSpan(i).IndexOfAny(".,:!?") >= 0) continue;
            if (SiteFurniture.IsLabel(WordForm.Fold(text.AsSpan(i))) && IsName(text.AsSpan(0, i))) return i;
        }

        return 0;
    }

    /// <summary>Whether all words have a capital but those that join names: <c>Jan van der Berg</c>.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length == 0) continue;
            words++;
            if (!char.IsUpper(word[0]) && !Dutch.Names.NamePrefixes.IsPart(WordForm.Fold(word))) return false;
        }

        return words is >= FewestNameWords and <= MostNameWords;
    }
}
