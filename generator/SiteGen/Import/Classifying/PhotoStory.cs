using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// A story told in pictures that did not come along: it says in how many (<c>Bekijk de dag in tien foto's</c>), and so many lines of a few words stand alone between its
/// paragraphs. They are what the pictures were called, and head nothing.
/// </summary>
internal static class PhotoStory
{
    private const int MostWords = 4;
    private const int FewestPictures = 4;
    private const int MostPictures = 40;

    /// <summary>How many pictures a story has stands in one of so many first blocks.</summary>
    private const int MostBlocks = 12;

    /// <summary>So many pictures have no words, or one more than were counted has.</summary>
    private const int MostWithout = 2;
    private const int MostMore = 1;

    /// <summary>Marks the lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (block, pictures) = Promise(index);
        if (pictures == 0) return;
        var lines = new List<int>();
        for (var i = block + 1; i < roles.Length; i++)
        {
            if (IsAlone(index, roles, i)) lines.Add(i);
        }

        if (lines.Count < pictures - MostWithout || lines.Count > pictures + MostMore) return;
        foreach (var line in lines) roles[line] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
    }

    /// <summary>The block that says in how many pictures the story is told, and how many; zeros when none does.</summary>
    private static (int Block, int Pictures) Promise(TextIndex index)
    {
        for (var block = 0; block < Math.Min(index.Blocks.Length, MostBlocks); block++)
        {
            var (first, next) = index.TokensOf(block);
            for (var i = first + 2; i < next; i++)
            {
                if (index.Tokens[i].Folded is not ("foto's" or "foto’s" or "kiekjes" or "photos" or "pictures") || index.Tokens[i - 2].Folded is not ("in" or "yn")) continue;
                var count = Count(index.Tokens[i - 1]);
                if (count is >= FewestPictures and <= MostPictures) return (block, count);
            }
        }

        return default;
    }

    private static int Count(Token token) =>
        token.Kind != TokenKind.Number ? AttendanceWords.ValueOf(token.Folded)
        : int.TryParse(token.Folded, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static bool IsAlone(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is null && index.Blocks[at] is { IsLine: true, BlankBefore: true, BlankAfter: true, Marker.Length: 0 } && new BlockView(index, at) is { WordCount: > 0 and <= MostWords, LastMark: not ('.' or '?' or '!' or ':' or ',' or ';') };
}
