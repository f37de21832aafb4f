using SiteGen.Diagnostics;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// A table of contents: short lines in a row of which each stands again below, as the heading of its part. Under a label that says so, the first words of
/// the heading will do.
/// </summary>
internal static class Contents
{
    private const int FewestLines = 2;
    private const int MostLines = 24;
    private const int LongestLine = 110;
    private const int ShortestLine = 4;

    /// <summary>Marks its lines among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        Dictionary<string, int>? last = null;
        for (var i = 0; i + FewestLines < roles.Length; i++)
        {
            if (!CanBeLine(index, roles, i) || (i > 0 && !index.Blocks[i].BlankBefore && CanBeLine(index, roles, i - 1))) continue;
            if (index.Blocks[i + 1].BlankBefore || !CanBeLine(index, roles, i + 1)) continue;
            last ??= LastPlaces(index);
            var isLabelled = i > 0 && roles[i - 1]?.Role == BlockRole.Debris && IsLabel(new BlockView(index, i - 1).Bare.TrimEnd(':'));
            var next = i;
            while (next < roles.Length && next < i + MostLines && CanBeLine(index, roles, next) && (next == i || !index.Blocks[next].BlankBefore) && (isLabelled || StandsBelow(index, last, next))) next++;
            if (next - i < FewestLines || (!isLabelled && next < roles.Length && !index.Blocks[next].BlankBefore)) continue;
            if (isLabelled && !IsOfIssue(new BlockView(index, i - 1).Bare) && !Enumerable.Range(i, next - i).Any(at => StandsBelow(index, last, at))) continue;
            for (var at = i; at < next; at++) roles[at] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        }
    }

    private static bool CanBeLine(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is null or { Role: BlockRole.ListItem } && index.Blocks[at] is { IsLine: true } line && IsShort(index, at) && line.Text.Text[^1] is not ('.' or ',' or ';' or ':');

    /// <summary>Where each short line that may stand twice stands for the last time: most lines have a length and letters that no other has.</summary>
    private static Dictionary<string, int> LastPlaces(TextIndex index)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        Span<ulong> seen = stackalloc ulong[LongestLine + 1];
        Span<ulong> again = stackalloc ulong[LongestLine + 1];
        for (var i = 0; i < index.Blocks.Length; i++)
        {
            if (!IsShort(index, i)) continue;
            var bare = new BlockView(index, i).Bare;
            again[bare.Length] |= seen[bare.Length] & Letters(bare);
            seen[bare.Length] |= Letters(bare);
        }

        for (var i = 0; i < index.Blocks.Length; i++)
        {
            if (IsShort(index, i) && new BlockView(index, i).Bare is var bare && (again[bare.Length] & Letters(bare)) != 0) places[bare.ToString()] = i;
        }

        return places;
    }

    private static bool IsShort(TextIndex index, int at) => index.Blocks[at].Text.Length is >= ShortestLine and <= LongestLine;

    /// <summary>Three of the letters of a line as a bit, which some lines share.</summary>
    private static ulong Letters(ReadOnlySpan<char> bare) => bare.IsEmpty ? 1 : 1UL << ((bare[0] ^ bare[bare.Length / 2] ^ bare[^1]) & 63);

    private static bool StandsBelow(TextIndex index, Dictionary<string, int> last, int at) => last.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(new BlockView(index, at).Bare, out var place) && place > at + 1;

    /// <summary>An issue has nothing but its own articles below.</summary>
    private static bool IsOfIssue(ReadOnlySpan<char> bare) => bare.StartsWith("in deze ", StringComparison.Ordinal) || bare.StartsWith("in dit nummer", StringComparison.Ordinal) || bare.StartsWith("in this issue", StringComparison.Ordinal);

    private static bool IsLabel(ReadOnlySpan<char> bare) => bare is "op deze pagina" or "in dit artikel" or "inhoud" or "inhoudsopgave" or "in deze nieuwsbrief" or "in dit nummer" or "in deze editie" or "in deze uitgave" or "contents" or "table of contents" or "in this issue" or "snel naar" or "direct naar" or "ynhâld" or "in dit verslag";
}
