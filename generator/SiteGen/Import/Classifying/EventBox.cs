using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The box of a meeting above its report, a label and its value on a line each: <c>Wanneer</c> / <c>zaterdag 21 mei 2022</c> / <c>Waar</c> / <c>De Kulturhus</c>. They are
/// facts, and neither menu nor text.
/// </summary>
internal static class EventBox
{
    private const int MostHeadBlocks = 24;
    private const int MostLabelWords = 3;
    private const int MostValueWords = 12;
    private const int FewestPairs = 2;

    private static readonly WordSet Labels = new() { "datum", "datum en tijd", "doelgroep", "kosten", "locatie", "plaats", "tijd", "tijdstip", "toegang", "type bijeenkomst", "voor wie", "waar", "wanneer", "when", "where", "wannear", "wêr" };

    /// <summary>Marks its lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < Math.Min(roles.Length, MostHeadBlocks); i++)
        {
            if (!IsPair(index, i))
            {
                if (roles[i] is null && Shapes.IsRunningText(new BlockView(index, i))) return;
                continue;
            }

            var end = i;
            while (end + 1 < roles.Length && IsPair(index, end)) end += 2;
            if (end - i < FewestPairs * 2) continue;
            for (var at = i; at < end; at++) roles[at] = new ClassifiedBlock(BlockRole.Detail, Reason: ImportReasons.InFact);
            return;
        }
    }

    /// <summary>Whether a block is one of its labels.</summary>
    internal static bool IsLabel(TextIndex index, int at) =>
        at >= 0 && at < index.Blocks.Length && index.Blocks[at] is { IsLine: true, Marker.Length: 0, Text.Length: <= 18 } && Labels.Contains(new BlockView(index, at).Bare.TrimEnd(':'));

    private static bool IsPair(TextIndex index, int at)
    {
        if (index.Blocks[at] is not { IsLine: true, Marker.Length: 0, Text.Length: <= 18 } || !index.Blocks[at + 1].IsLine) return false;
        var (label, value) = (new BlockView(index, at), new BlockView(index, at + 1));
        return label.WordCount <= MostLabelWords && Labels.Contains(label.Bare.TrimEnd(':')) && value is { WordCount: > 0 and <= MostValueWords, LastMark: not ('.' or '?' or '!' or ':') } && !Labels.Contains(value.Bare);
    }
}
