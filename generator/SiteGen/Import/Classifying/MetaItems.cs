using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// What a site says of a report in a list of its own, above the text or below it: <c>• Gepubliceerd: 8 juni 2016</c>, or an item each for the part of the
/// site, the day and who wrote it, with bars between. No item of it is of the report.
/// </summary>
internal static class MetaItems
{
    private const int MostWords = 9;
    private const int MostNames = 7;
    private const int MostItems = 9;

    /// <summary>Marks the items among the blocks that are items of lists or nothing more than a mark.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (!IsItem(index, roles, i)) continue;
            var first = i;
            while (i + 1 < roles.Length && IsItem(index, roles, i + 1)) i++;
            if (i - first < MostItems && (IsAboveText(index, roles, first) || IsBelowText(index, roles, i)) && IsMeta(index, first, i)) MarkAll(index, roles, first, i);
        }
    }

    private static bool IsItem(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is { Role: BlockRole.ListItem } || (roles[at] is { Role: BlockRole.Debris } && index.Blocks[at].Marker.Length > 0);

    /// <summary>Whether one item has the day of publication and the others nothing but what stands beside it.</summary>
    private static bool IsMeta(TextIndex index, int first, int last)
    {
        var days = 0;
        for (var i = first; i <= last; i++)
        {
            var item = new BlockView(index, i);
            if (IsDay(item, isAlone: first == last)) days++;
            else if (!IsBeside(item)) return false;
        }

        return days > 0;
    }

    /// <summary>A whole day behind words that say it is of publication; in a list of more, also a day and nothing else.</summary>
    private static bool IsDay(BlockView item, bool isAlone)
    {
        if (item.WordCount is 0 or > MostWords || item.Dates is not [{ Kind: DateMentionKind.Day } date] || date.ToEdtf()?.AsDay is null) return false;
        return NoticeWords.Find(item.Bare) is not null || (!isAlone && date.Span.Length >= item.Text.Length - 1);
    }

    private static bool IsBeside(BlockView item)
    {
        if (item.WordCount == 0) return true;
        if (item.WordCount > MostNames || item.LastMark is '.' or '?' or '!' or ':') return false;
        return SiteFurniture.IsLabel(item.Bare) || SiteFurniture.IsWholeLine(item.Bare) || MetaLines.IsReadingTime(item) || IsWriter(item);
    }

    /// <summary><c>Anna Smit (Vereniging Archief)</c>, <c>Door Anna Smit</c>: names and nothing told.</summary>
    private static bool IsWriter(BlockView item)
    {
        var names = 0;
        for (var i = item.First; i < item.Next; i++)
        {
            ref readonly var token = ref item.Index.Tokens[i];
            if (!token.IsWord) continue;
            if (token.IsCapital) names++;
            else if (!NamePrefixes.IsPart(token.Folded) && !FunctionWords.IsSmall(token)) return false;
        }

        return names >= 2 && !item.Any(token => token.Kind == TokenKind.Number) && !NatureWords.IsReportTitle(item.Index.Tokens[item.First].Folded);
    }

    private static bool IsAboveText(TextIndex index, ClassifiedBlock?[] roles, int first) => HeadMenu.RunningText(index, roles) > first;

    private static bool IsBelowText(TextIndex index, ClassifiedBlock?[] roles, int last)
    {
        for (var i = last + 1; i < roles.Length; i++)
        {
            if (roles[i] is not { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption } && Shapes.IsRunningText(new BlockView(index, i))) return false;
        }

        return true;
    }

    private static void MarkAll(TextIndex index, ClassifiedBlock?[] roles, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var item = new BlockView(index, i);
            roles[i] = IsDay(item, isAlone: first == last) ? new ClassifiedBlock(BlockRole.Notice, Reason: ImportReasons.InFact)
                : item.WordCount > 0 && IsWriter(item) ? new ClassifiedBlock(BlockRole.Notice, Reason: ImportReasons.DroppedByline)
                : new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
        }
    }
}
