using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The same line twice below each other: the words below a picture and those for who cannot see it, of a picture that did not come along. Glued
/// together neither is of the report; with an empty line between them it may be a heading that a page shows twice, and one stays.
/// </summary>
internal static class DoubledLines
{
    private const int FewestWords = 3;

    /// <summary>Fewer words than that are no caption unless the two stand apart from all text.</summary>
    private const int FewestApart = 2;
    private const int MostWords = 24;

    /// <summary>
    /// Marks, before the title is looked for, the words for a picture that stand right above themselves: a whole sentence twice, or the same with whose picture it
    /// is behind it or before it. Above the text they would pass for its opening.
    /// </summary>
    internal static void MarkSure(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (!index.Blocks[i].IsLine || index.Blocks[i + 1] is not { IsLine: true, BlankBefore: false } || !IsFree(roles[i]) || !(IsFree(roles[i + 1]) || roles[i + 1]!.Role == BlockRole.Caption)) continue;
            var (line, next) = (new BlockView(index, i), new BlockView(index, i + 1));
            if (line.WordCount is < FewestWords or > MostWords || !(line.Text == next.Text ? line.LastMark == '.' : IsWithCredit(line.Text, next.Text))) continue;
            roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
            roles[i + 1] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        }
    }

    private static bool IsFree(ClassifiedBlock? role) => role is null or { Role: BlockRole.ListItem } || role.Reason == ImportReasons.DroppedCredit || role.Reason == ImportReasons.DroppedDouble;

    /// <summary><c>De zaal luistert. Foto: Anna Smit</c> or <c>Foto: De zaal luistert.</c> below <c>De zaal luistert.</c></summary>
    private static bool IsWithCredit(string words, string next)
    {
        if (next.Length <= words.Length) return false;
        if (next.StartsWith(words, StringComparison.Ordinal))
        {
            var credit = next.AsSpan(words.Length).TrimStart(" .(-–");
            var end = credit.IndexOfAny(' ', ':');
            return end > 0 && CaptionWords.IsCredit(WordForm.Fold(credit[..end]));
        }

        return next.EndsWith(words, StringComparison.Ordinal) && next.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 2 >= next.Length - words.Length && CaptionWords.IsCredit(WordForm.Fold(next.AsSpan(0, colon)));
    }

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (roles[i] is not null || roles[i + 1] is not null) continue;
            var (line, next) = (index.Blocks[i], index.Blocks[i + 1]);
            if (!line.IsLine || !next.IsLine || line.Marker.Length > 0 || line.Text.Text != next.Text.Text) continue;
            var block = new BlockView(index, i);
            if (block.WordCount is < FewestApart or > MostWords || block.LastMark is '.' or '?' or '!' or ':' or ',' or ';') continue;
            if (block.WordCount < FewestWords && (next.BlankBefore || !line.BlankBefore || !next.BlankAfter)) continue;
            if (!next.BlankBefore) roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
            roles[i + 1] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        }
    }
}
