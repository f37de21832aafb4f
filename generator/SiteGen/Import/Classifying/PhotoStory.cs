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

    /// <summary>Without a count there are so many lines of so few words, and so many of them look back.</summary>
    private const int FewestUncounted = 5;
    private const int MostUncountedWords = 3;
    private const int FewestBack = 3;

    /// <summary>Marks the lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (block, pictures) = Promise(index);
        if (pictures == 0)
        {
            MarkUncounted(index, roles);
            return;
        }

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

    /// <summary>
    /// A story that says it goes <c>foto voor foto</c>, and not in how many: what a picture was called stands below the paragraph that it belongs to and takes a word from it,
    /// where a heading looks ahead to the one below. When enough of the lines look back and hardly one looks ahead, all of them are names of pictures.
    /// </summary>
    private static void MarkUncounted(TextIndex index, ClassifiedBlock?[] roles)
    {
        var block = PictureByPicture(index);
        if (block < 0) return;
        var lines = new List<int>();
        var (back, ahead) = (0, 0);
        for (var i = block + 1; i < roles.Length; i++)
        {
            if (!IsAlone(index, roles, i)) continue;
            if (new BlockView(index, i).WordCount > MostUncountedWords) return;
            lines.Add(i);
            if (Shares(index, i, Beside(index, roles, i, -1))) back++;
            if (Shares(index, i, Beside(index, roles, i, 1))) ahead++;
        }

        if (lines.Count < FewestUncounted || back < FewestBack || back <= ahead * 2 || back * 3 < lines.Count) return;
        foreach (var line in lines) roles[line] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
    }

    /// <summary>The block that says <c>foto voor foto</c>; -1 when none does.</summary>
    private static int PictureByPicture(TextIndex index)
    {
        for (var block = 0; block < Math.Min(index.Blocks.Length, MostBlocks); block++)
        {
            var (first, next) = index.TokensOf(block);
            for (var i = first; i + 2 < next; i++)
            {
                if (index.Tokens[i].Folded is "foto" or "beeld" or "plaatje" or "kiekje" or "photo" or "picture" && index.Tokens[i + 1].Folded is "voor" or "na" or "by" or "foar" && index.Tokens[i + 2].Folded == index.Tokens[i].Folded) return block;
            }
        }

        return -1;
    }

    /// <summary>The nearest paragraph above or below a line, with no more than another such line between; -1 when there is none.</summary>
    private static int Beside(TextIndex index, ClassifiedBlock?[] roles, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < roles.Length && Math.Abs(i - at) <= 2; i += step)
        {
            if (roles[i] is null && !IsAlone(index, roles, i)) return i;
        }

        return -1;
    }

    /// <summary>Whether a paragraph has one of the words of a line, small ones left out.</summary>
    private static bool Shares(TextIndex index, int line, int paragraph)
    {
        if (paragraph < 0) return false;
        var text = new BlockView(index, paragraph);
        foreach (var word in new BlockView(index, line).Words())
        {
            if (!FunctionWords.IsSmall(word) && text.Any(token => token.Folded == word)) return true;
        }

        return false;
    }

    private static int Count(Token token) =>
        token.Kind != TokenKind.Number ? AttendanceWords.ValueOf(token.Folded)
        : int.TryParse(token.Folded, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static bool IsAlone(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is null && index.Blocks[at] is { IsLine: true, BlankBefore: true, BlankAfter: true, Marker.Length: 0 } && new BlockView(index, at) is { WordCount: > 0 and <= MostWords, LastMark: not ('.' or '?' or '!' or ':' or ',' or ';') };
}
