using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The line below a title that says when, by whom and where on the site a report was put, broken into a line for each word: <c>Geplaatst op</c>,
/// <c>12 mei 2022</c>, <c>door</c>, <c>Redactie</c>, <c>in</c>, <c>Nieuws</c>.
/// </summary>
internal static class MetaLines
{
    private const int MostWords = 4;

    /// <summary>Marks the lines around a date that stands alone.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i]?.Role != BlockRole.Notice) continue;
            if (i > 0 && roles[i - 1] is null && NoticeWords.IsMetaLabel(new BlockView(index, i - 1).Bare.TrimEnd(':'))) roles[i - 1] = Meta;
            for (var next = i + 1; next < roles.Length && roles[next] is null && NoticeWords.IsMetaLabel(new BlockView(index, next).Bare.TrimEnd(':')); next++)
            {
                roles[next] = Meta;
                if (next + 1 < roles.Length && roles[next + 1] is null && NoticeWords.HasMetaValue(new BlockView(index, next).Bare.TrimEnd(':')) && new BlockView(index, next + 1) is { WordCount: > 0 and <= MostWords, LastMark: not ('.' or '?' or '!') }) roles[++next] = Meta;
            }
        }
    }

    private static ClassifiedBlock Meta => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
