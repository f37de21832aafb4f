using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>Labels of the details of a meeting whose value did not come along: <c>• Datum</c> / <c>• Tijd -</c> / <c>• Locatie: De Brink</c>. They say nothing.</summary>
internal static class EmptyLabels
{
    private static readonly WordSet Details = new() { "datum", "data", "tijd", "tijden", "tijdstip", "wanneer", "locatie", "plaats", "waar", "adres", "kosten", "prijs", "begintijd", "eindtijd", "begin", "einde", "start", "aanvang", "categorie", "organisatie", "organisator", "doelgroep", "activiteitendata", "date", "time", "location", "when", "where" };

    /// <summary>Marks them among the items of lists.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (!IsLabel(index, roles, i) || !HasBeside(index, roles, i)) continue;
            roles[i] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
        }
    }

    private static bool IsLabel(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is { Role: BlockRole.ListItem } && new BlockView(index, at) is { WordCount: 1 } item && Details.Contains(item.Bare.TrimEnd(": "));

    /// <summary>Whether another item beside it begins with such a label.</summary>
    private static bool HasBeside(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            var other = at + step;
            if (other < 0 || other >= roles.Length || roles[other] is not { Role: BlockRole.ListItem or BlockRole.Debris } || index.Blocks[other].Marker.Length == 0 && !index.Blocks[other].IsLine) continue;
            var (first, next) = index.TokensOf(other);
            if (first < next && Details.Contains(index.Tokens[first].Folded)) return true;
        }

        return false;
    }
}
