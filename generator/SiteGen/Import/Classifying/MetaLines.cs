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
    private const int MostFiledWords = 7;

    /// <summary>Marks the lines around a date that stands alone.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i]?.Role != BlockRole.Notice) continue;
            if (i > 0 && roles[i - 1] is null && new BlockView(index, i - 1).Bare.TrimEnd(':') is var label && (NoticeWords.IsMetaLabel(label) || label is "redactie" or "webredactie" or "communicatie" or "beheerder" or "admin" or "webmaster" or "nieuwsredactie")) roles[i - 1] = Meta;
            if (i + 1 < roles.Length && roles[i + 1] is null && IsReadingTime(new BlockView(index, i + 1))) roles[i + 1] = Meta;
            if (i + 1 < roles.Length && roles[i + 1] is null && IsFiledUnder(new BlockView(index, i + 1))) roles[i + 1] = Meta;
            if (IsFiledAboveTitle(index, roles, i + 1)) roles[i + 1] = Meta;
            for (var next = i + 1; next < roles.Length && roles[next] is null && NoticeWords.IsMetaLabel(new BlockView(index, next).Bare.TrimEnd(':')); next++)
            {
                roles[next] = Meta;
                if (next + 1 < roles.Length && roles[next + 1] is null && NoticeWords.HasMetaValue(new BlockView(index, next).Bare.TrimEnd(':')) && new BlockView(index, next + 1) is { WordCount: > 0 and <= MostWords, LastMark: not ('.' or '?' or '!') }) roles[++next] = Meta;
                if (next + 2 < roles.Length && roles[next + 1] is { Role: BlockRole.Debris } && roles[next + 2] is null && IsReadingTime(new BlockView(index, next + 2))) roles[next += 2] = Meta;
            }
        }
    }

    /// <summary><c>In: Zorg &amp; Welzijn</c>, <c>Categorie: Nieuws</c>.</summary>
    private static bool IsFiledUnder(BlockView block) =>
        block.WordCount is >= 2 and <= MostWords + 2 && block.LastMark is not ('.' or '?' or '!' or ':') && block.Index.Tokens[block.First].Folded is "in" or "categorie" or "categorieën" or "rubriek" or "tags" or "tag" or "trefwoorden" or "thema's" && block.Index.At(block.First + 1, block.First).IsMark(':');

    /// <summary>
    /// <c>IN WONEN, SCHULDEN</c> right below <c>GEPLAATST OP 3 MEI</c> and apart from the title: under which subjects it was filed. Each of its words has a capital, and another line
    /// stands below it above the text.
    /// </summary>
    private static bool IsFiledAboveTitle(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (at + 2 >= roles.Length || roles[at] is not null || index.Blocks[at] is not { IsLine: true, BlankBefore: false, BlankAfter: true, Marker.Length: 0 }) return false;
        if (new BlockView(index, at) is not { WordCount: >= 2 and <= MostFiledWords, LastMark: not ('.' or '?' or '!' or ':') } block || index.Tokens[block.First].Folded is not ("in" or "onder" or "yn" or "under")) return false;
        if (block.AnyBehindFirst(token => token.IsWord && !token.IsCapital && token.Folded is not ("en" or "and")) || block.Has(Dutch.Words.TokenKind.Number) || NoticeWords.Find(new BlockView(index, at - 1).Bare) is null) return false;
        return roles[at + 1] is null or { Role: BlockRole.Heading } && Shapes.IsTitleLike(new BlockView(index, at + 1)) && !Shapes.IsRunningText(new BlockView(index, at + 1)) && roles[at + 2] is null && Shapes.IsRunningText(new BlockView(index, at + 2));
    }

    /// <summary><c>4 min</c>, <c>± 6 minuten</c>: beside the day of publication or the name of who wrote, how long one reads.</summary>
    internal static bool IsReadingTime(BlockView block) =>
        block.WordCount is >= 2 and <= 3 && block.LastMark is not ('?' or '!') && block.Index.Tokens[block.Next - (block.LastMark == '.' ? 2 : 1)].Folded is "min" or "min." or "minuten" or "minuut" or "mins" or "minutes"
        && block.Count(token => token.Kind == Dutch.Words.TokenKind.Number) == 1 && block.Count(token => token.IsWord) == 1;

    private static ClassifiedBlock Meta => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
