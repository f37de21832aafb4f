using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// Finds the title of a page that shows its lead above it: one paragraph, and below it a line of its own that names a meeting, whose word the next paragraph has,
/// too, or that says that it is a report.
/// </summary>
internal static class LeadAbove
{
    private const int FewestWords = 3;
    private const int MostLeadWords = 90;

    /// <summary>So many lines that other rules know may stand around the title.</summary>
    private const int Reach = 5;

    /// <summary>Where the title stands among the candidates, to which it is added; -1 when there is none.</summary>
    internal static int Find(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates)
    {
        if (candidates is not [var lead, ..] || roles[lead] is not null || new BlockView(index, lead) is not { WordCount: <= MostLeadWords } text || !Shapes.IsRunningText(text)) return -1;
        for (var i = lead + 1; i < Math.Min(roles.Length - 1, lead + Reach); i++)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption }) continue;
            if (roles[i] is { Role: not BlockRole.Heading } || !IsTitle(index, roles, i)) return -1;
            if (!candidates.Contains(i)) candidates.Add(i);
            return candidates.IndexOf(i);
        }

        return -1;
    }

    private static bool IsTitle(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var block = new BlockView(index, at);
        if (block.WordCount < FewestWords || block.Block is not { BlankBefore: true, Marker.Length: 0 } || !Shapes.IsTitleLike(block) || NeverTitle.Is(block)) return false;
        if (block.Block.BlankAfter && IsOrdinal(index.Tokens[block.First].Folded) && block.Any(token => token.IsCapital && token.Start > block.Block.Start)) return true;
        if (NatureWords.IsReportTitle(index.Tokens[block.First].Folded) && block.Block.BlankAfter) return true;
        var below = at + 1;
        while (below < roles.Length && roles[below] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption }) below++;
        if (below == roles.Length || roles[below] is not null || !Shapes.IsRunningText(new BlockView(index, below))) return false;
        return block.Any(token => token.IsWord && MeetingWords.Of(token) is { IsWeak: false, IsPlural: false } && Has(new BlockView(index, below), token));
    }

    /// <summary><c>Derde werkplaats Samen eten</c>: one of a row of meetings, by its name.</summary>
    private static bool IsOrdinal(string folded) => folded is "eerste" or "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "achtste" or "negende" or "tiende" or "laatste";

    private static bool Has(BlockView block, Token word) => block.Any(token => token.Folded == word.Folded);
}
