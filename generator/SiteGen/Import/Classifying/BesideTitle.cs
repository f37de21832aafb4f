using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>Once the title is known: the same title once more, and the names of the site and its parts around it.</summary>
internal static class BesideTitle
{
    /// <summary>A line of more words is no label of a site.</summary>
    private const int LongestLabel = 7;

    /// <summary>So many lines at the most stand between the title and the day of publication.</summary>
    private const int MostBelow = 4;

    /// <summary><c>Download "…"</c>.</summary>
    private const int LongestVerb = 12;

    /// <summary>A shorter title can be a heading below, too.</summary>
    private const int ShortestCopy = 16;

    /// <summary>Marks what stands below the title.</summary>
    /// <param name="index">The report.</param>
    /// <param name="roles">The roles, that of the title among them.</param>
    /// <param name="candidates">The blocks that could have been the title, in their order.</param>
    /// <param name="title">Which of them is.</param>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int title)
    {
        MarkDoubles(index, roles, candidates, ref title);
        MarkLabelsBelow(index, roles, candidates, title);
        MarkAboveNotice(index, roles, candidates[title]);
    }

    /// <summary>The same title in the next lines, or the first line without the name of the site that stood behind it: then that is the title.</summary>
    private static void MarkDoubles(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, ref int title)
    {
        var own = new BlockView(index, candidates[title]).Letters;
        MarkCopies(index, roles, candidates[title], own);
        for (var i = title + 1; i < candidates.Count && i <= title + 3; i++)
        {
            var other = new BlockView(index, candidates[i]).Letters;
            if (other == own || (own.Length > 12 && other.Length < own.Length && own.StartsWith(other, StringComparison.Ordinal) && other.Length * 4 > own.Length * 3)) roles[candidates[i]] = Double;
            else if (IsWithoutSite(index.Blocks[candidates[title]].Text.Text, index.Blocks[candidates[i]].Text.Text))
            {
                roles[candidates[i]] = roles[candidates[title]];
                roles[candidates[title]] = Double;
                (title, own) = (i, other);
            }
        }
    }

    /// <summary>The whole title anywhere below, as a line that nobody would write twice.</summary>
    private static void MarkCopies(TextIndex index, ClassifiedBlock?[] roles, int title, string own)
    {
        if (own.Length < ShortestCopy) return;
        var length = index.Blocks[title].Text.Length;
        for (var i = title + 1; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Heading }) || Math.Abs(index.Blocks[i].Text.Length - length - (LongestVerb / 2)) > (LongestVerb / 2) + 3) continue;
            var other = new BlockView(index, i).Letters;
            if (other == own || (other.StartsWith("download", StringComparison.Ordinal) && other.AsSpan(8).SequenceEqual(own))) roles[i] = Double;
        }
    }

    /// <summary>Whether the first of two lines is the second with a mark and other words behind it: <c>Conferentie inclusie | Regio Twente</c>.</summary>
    private static bool IsWithoutSite(string title, string other)
    {
        if (other.Length < 12 || title.Length <= other.Length || !title.StartsWith(other, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = title.AsSpan(other.Length).TrimStart();
        return rest.Length > 0 && rest[0] is '|' or '-' or '–' or '—' or '»' or '·' or ':' or '(' or '<';
    }

    /// <summary><c>Hospice De Waterlelie</c> / <c>Nieuwsarchief 2018</c> between the title and the day of publication: names and nothing told.</summary>
    private static void MarkAboveNotice(TextIndex index, ClassifiedBlock?[] roles, int title)
    {
        var end = title + 1;
        while (end < roles.Length && end <= title + MostBelow && roles[end] is null or { Role: BlockRole.Debris }) end++;
        if (end >= roles.Length || end == title + 1 || roles[end]?.Role != BlockRole.Notice) return;
        for (var i = title + 1; i < end; i++)
        {
            if (roles[i] is null && !IsNameOrLabel(index, i)) return;
        }

        for (var i = title + 1; i < end; i++) roles[i] ??= Label;
    }

    private static bool IsNameOrLabel(TextIndex index, int at)
    {
        var block = new BlockView(index, at);
        if (block.WordCount is 0 or > LongestLabel || block.LastMark is '.' or '?' or '!' or ':' || Shapes.IsPersonName(block)) return false;
        var line = new HeadLine(block, null, isAboveText: false, isMarked: false, null);
        return line.Plain == 0 && !line.HasVerb && line.Meeting is null && (line.Content > 1 || SiteFurniture.IsLabel(string.Join(' ', block.Words().Where(word => !char.IsAsciiDigit(word[0])))));
    }

    /// <summary>The name of the site or of its part directly below the title, above the running text.</summary>
    private static void MarkLabelsBelow(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int title)
    {
        for (var i = title + 1; i < candidates.Count && i <= title + 3; i++)
        {
            var block = new BlockView(index, candidates[i]);
            if (roles[candidates[i]] is { Role: BlockRole.Debris }) continue;
            if (roles[candidates[i]] is not null || !SiteLabels.IsBelowTitle(block)) return;
            roles[candidates[i]] = Label;
        }
    }

    private static ClassifiedBlock Double => new(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);

    private static ClassifiedBlock Label => new(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);
}
