using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The head of a post on a network: who shared it, whose it is, how near one is to the writer, what the writer is, and how long ago it was put there. Name and function are facts; the
/// post itself begins below and has no title.
/// </summary>
internal static class NetworkPost
{
    private const int MostHeadBlocks = 12;
    private const int MostLineWords = 24;
    private const int MostAboveName = 4;
    private const int MostOpeningWords = 12;
    private const int LongestDegree = 6;

    private static readonly ClassifiedBlock Furniture = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
    private static readonly ClassifiedBlock Fact = new(BlockRole.Detail, Reason: ImportReasons.InFact);

    /// <summary>Marks its lines, when the report begins with such a head.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var age = -1;
        for (var i = 0; i < Math.Min(roles.Length, MostHeadBlocks); i++)
        {
            var block = new BlockView(index, i);
            if (!block.Block.IsLine || block.WordCount > MostLineWords || (Shapes.IsRunningText(block) && !IsAge(block))) break;
            if (IsAge(block)) age = i;
        }

        if (age < 1) return;
        var name = age - 1;
        while (name >= 0 && !Shapes.IsPersonName(new BlockView(index, name))) name--;
        if (name is < 0 or > MostAboveName) return;
        for (var i = 0; i < age; i++)
        {
            if (i < name || IsDegree(new BlockView(index, i)) || roles[i]?.Role == BlockRole.Debris && new BlockView(index, i) is var line && FurniturePhrases.IsFurniture(line.Words(), line.Cues, endsInStop: false)) roles[i] = Furniture;
            else roles[i] = Fact;
        }

        roles[age] = Furniture;
        var first = age + 1;
        while (first < roles.Length && roles[first]?.Role == BlockRole.Debris) first++;
        if (first < roles.Length && roles[first] is null && new BlockView(index, first) is { WordCount: <= MostOpeningWords } opening && (opening.LastMark is '!' or '…' || opening.Text[0] is '“' or '"' or '‘' || HasPicture(opening.Text))) roles[first] = new ClassifiedBlock(BlockRole.Paragraph);
    }

    /// <summary><c>2 d • Bewerkt</c>, <c>3 weken • Zichtbaar voor iedereen</c>: a count, a unit of time and a dot, or nothing else.</summary>
    private static bool IsAge(BlockView block) =>
        block.WordCount is >= 2 and <= MostOpeningWords && char.IsAsciiDigit(block.Text[0]) && (block.Text.AsSpan().IndexOfAny('•', '·') > 0 ? FurniturePhrases.IsAge(block.Words().GetRange(0, 2), isMarked: true) : FurniturePhrases.IsAge(block.Words(), isMarked: false));

    /// <summary><c>• 2e</c>, <c>1st</c>, <c>3e+</c>.</summary>
    private static bool IsDegree(BlockView block) =>
        block.Text.Length <= LongestDegree && block.Text.AsSpan().Trim("•·+ ") is var degree && degree.Length is >= 2 and <= 3 && degree[0] is >= '1' and <= '3' && degree[1..] is "e" or "st" or "nd" or "rd" or "de";

    /// <summary>Whether a line ends in a picture of one character, as posts do.</summary>
    private static bool HasPicture(string text) => text.Length > 1 && char.IsLowSurrogate(text[^1]);
}
