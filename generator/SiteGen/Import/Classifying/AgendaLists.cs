using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The agenda of minutes, one point a line without marks: the points stand again below as headings, and are no menu or contents for that.
/// </summary>
internal static class AgendaLists
{
    private const int MostHeadBlocks = 40;
    private const int FewestPoints = 3;
    private const int FewestAgain = 2;
    private const int LongestPoint = 110;

    private static readonly WordSet Heads = new() { "agenda", "agendapunten", "besproken punten", "bespreekpunten", "dagorde", "op de agenda", "wurklist" };

    /// <summary>Marks its points, whatever rules for contents and menus have made of them.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 1; i + FewestPoints < Math.Min(roles.Length, MostHeadBlocks); i++)
        {
            if (index.Blocks[i] is not { IsLine: true, BlankBefore: true, Text.Length: <= 18 } || !Heads.Contains(new BlockView(index, i).Bare.TrimEnd(':'))) continue;
            var next = i + 1;
            while (next < roles.Length && (next == i + 1 || !index.Blocks[next].BlankBefore) && index.Blocks[next] is { IsLine: true, Marker.Length: 0, Text.Length: <= LongestPoint }) next++;
            if (next - i - 1 < FewestPoints || StandingAgain(index, i + 1, next) < FewestAgain) continue;
            roles[i] = new ClassifiedBlock(BlockRole.Heading, 2);
            for (var point = i + 1; point < next; point++) roles[point] = new ClassifiedBlock(BlockRole.ListItem);
            return;
        }
    }

    /// <summary>How many of the lines are a line further on, too.</summary>
    private static int StandingAgain(TextIndex index, int first, int next)
    {
        var later = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = next; i < index.Blocks.Length; i++)
        {
            if (index.Blocks[i].Text.Length <= LongestPoint) later.Add(new BlockView(index, i).Bare);
        }

        var again = 0;
        for (var i = first; i < next; i++)
        {
            if (later.Contains(new BlockView(index, i).Bare)) again++;
        }

        return again;
    }
}
