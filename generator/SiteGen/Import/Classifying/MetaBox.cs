using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The box in which a page tells of itself, a label and its value on a line each: <c>Datum</c> / <c>21 maart 2024</c> / <c>Auteur</c> / <c>Redactie</c> /
/// <c>Leestijd</c> / <c>4 min</c>. Its day is that of publication; beside labels of a meeting (<see cref="EventBox"/>) it is not.
/// </summary>
internal static class MetaBox
{
    private const int MostHeadBlocks = 24;
    private const int LongestLabel = 18;
    private const int MostValueWords = 5;

    /// <summary>Marks its lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < Math.Min(roles.Length, MostHeadBlocks); i++)
        {
            if (roles[i] is null && Shapes.IsRunningText(new BlockView(index, i))) return;
            if (!IsDay(index, i)) continue;
            var (first, next) = (i, i + 2);
            while (IsMeta(index, next)) next += 2;
            while (IsMeta(index, first - 2)) first -= 2;
            if (!TellsOfPage(index, first, next) || EventBox.IsLabel(index, next) || EventBox.IsLabel(index, first - 2)) continue;
            for (var at = first; at < next; at++) roles[at] = at == i + 1 ? new ClassifiedBlock(BlockRole.Notice, Reason: ImportReasons.InFact) : new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
            return;
        }
    }

    /// <summary><c>Datum</c> above a whole day.</summary>
    private static bool IsDay(TextIndex index, int at)
    {
        if (Label(index, at) is not ("datum" or "date") || !index.Blocks[at + 1].IsLine) return false;
        var value = new BlockView(index, at + 1);
        return value.WordCount <= MostValueWords && value.Dates is [{ Kind: DateMentionKind.Day } day] && day.ToEdtf()?.AsDay is not null;
    }

    /// <summary>A label of what pages tell of themselves, and its value.</summary>
    private static bool IsMeta(TextIndex index, int at) =>
        at >= 0 && at + 1 < index.Blocks.Length && Label(index, at) is var label && (NoticeWords.HasMetaValue(label) || IsReadingTime(label)) && index.Blocks[at + 1] is { IsLine: true, Marker.Length: 0 }
        && new BlockView(index, at + 1) is { WordCount: > 0 and <= MostValueWords, LastMark: not ('.' or '?' or '!' or ':') };

    /// <summary>Whether one of the labels stands on pages only: minutes have an author and a subject, too.</summary>
    private static bool TellsOfPage(TextIndex index, int first, int next)
    {
        var isMinutes = false;
        for (var i = 0; i < first; i++) isMinutes |= index.TokensOf(i) is var (token, end) && token < end && NatureWords.IsReportTitle(index.Tokens[token].Folded);
        for (var i = first; i < next; i += 2)
        {
            if (Label(index, i) is { Length: > 0 } label && (IsReadingTime(label) || !isMinutes && label is not ("datum" or "date" or "in" or "onderwerp" or "thema"))) return true;
        }

        return false;
    }

    private static bool IsReadingTime(ReadOnlySpan<char> label) => label is "leestijd" or "reading time" or "leesduur";

    /// <summary>The words of a line that may be a label; empty for other lines.</summary>
    private static ReadOnlySpan<char> Label(TextIndex index, int at) =>
        index.Blocks[at] is { IsLine: true, Marker.Length: 0, Text.Length: > 0 and <= LongestLabel } ? new BlockView(index, at).Bare.TrimEnd(':') : default;
}
