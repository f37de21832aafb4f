using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>Finds the line that is the title, the labels above it and the same title once more below it.</summary>
internal static class TitleFinder
{
    /// <summary>A title stands among the first lines or nowhere.</summary>
    private const int FarthestCandidate = 8;

    /// <summary>Marks the title, labels and doubles in the roles; blocks that other rules decided on stay as they are.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var candidates = Candidates(index, roles);
        for (var i = 0; i < candidates.Count; i++)
        {
            var block = new BlockView(index, candidates[i]);
            var isHeading = roles[candidates[i]]?.Role == BlockRole.Heading;
            if (!isHeading && !Shapes.IsTitleLike(block)) return;
            var next = i + 1 < candidates.Count ? new BlockView(index, candidates[i + 1]) : (BlockView?)null;
            if (next is { } other && IsLabel(block, other, roles))
            {
                roles[candidates[i]] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);
                continue;
            }

            roles[candidates[i]] = new ClassifiedBlock(BlockRole.Title, Reason: isHeading ? ImportReasons.TitleHeading : ImportReasons.TitleLine);
            MarkDoubles(index, roles, candidates, i);
            return;
        }
    }

    private static List<int> Candidates(TextIndex index, ClassifiedBlock?[] roles)
    {
        var candidates = new List<int>();
        for (var i = 0; i < roles.Length && candidates.Count < FarthestCandidate; i++)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Picture }) continue;
            if (roles[i] is { Role: not BlockRole.Heading }) break;
            candidates.Add(i);
            if (roles[i] is null && index.Blocks[i].Text.Length > 200) break;
        }

        return candidates;
    }

    /// <summary>A label tells whose site it is or which part of it, and a better title follows.</summary>
    private static bool IsLabel(in BlockView block, in BlockView next, ClassifiedBlock?[] roles)
    {
        if (roles[next.Number]?.Role != BlockRole.Heading && !Shapes.IsTitleLike(next)) return false;
        var bare = block.Bare;
        if (SiteFurniture.IsLabel(bare) || SiteFurniture.IsLabel(bare.TrimEnd(':'))) return true;
        if (roles[block.Number]?.Role == BlockRole.Heading && block.Block.Raw.Level == 1) return false;
        var words = block.WordCount;
        if (words > 7 || block.Any(token => token.IsWord && MeetingWords.Of(token.Folded) is { IsWeak: false })) return false;
        if (IsIssue(bare)) return true;
        if (bare.StartsWith("nieuwsbrief", StringComparison.Ordinal) || bare.StartsWith("nieuwsflits", StringComparison.Ordinal) || bare.StartsWith("persbericht", StringComparison.Ordinal)) return true;
        if (block.Index.Tokens[block.First].Kind == TokenKind.Url || (words == 1 && bare.EndsWith(".nl", StringComparison.Ordinal))) return true;
        if (bare.StartsWith("gemeente ", StringComparison.Ordinal) && words <= 5) return true;
        return IsOrganisation(block) || block.Text.Contains(" | ", StringComparison.Ordinal);
    }

    /// <summary><c>Nummer 3, juni 2023</c>, <c>Jaargang 12</c>.</summary>
    private static bool IsIssue(string bare)
    {
        foreach (var start in (ReadOnlySpan<string>)["nummer ", "nr. ", "nr ", "jaargang ", "editie ", "uitgave "])
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && bare.Length > start.Length && char.IsAsciiDigit(bare[start.Length])) return true;
        }

        return false;
    }

    /// <summary>Nothing but the name of an organisation or municipality.</summary>
    private static bool IsOrganisation(in BlockView block)
    {
        var index = block.Index;
        if (index.MatchAt<OrganisationEntry>(block.First) is { } known && known.Next == block.Next) return true;
        if (index.MatchAt<MunicipalityEntry>(block.First) is { } town && town.Next == block.Next) return true;
        if (index.MatchAt<OrganisationHeadEntry>(block.First) is null || !index.Tokens[block.First].IsCapital) return false;
        return block.WordCount >= 2 && block.LastMark is not ('?' or '!')
            && block.Count(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token.Folded)) == 0;
    }

    /// <summary>The same title in the next lines, possibly with a date or a site's name behind it.</summary>
    private static void MarkDoubles(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int title)
    {
        var own = Letters(index.Blocks[candidates[title]].Text.Text);
        for (var i = title + 1; i < candidates.Count && i <= title + 3; i++)
        {
            var other = Letters(index.Blocks[candidates[i]].Text.Text);
            if (other == own || (own.Length > 12 && other.Length < own.Length && own.StartsWith(other, StringComparison.Ordinal) && other.Length * 4 > own.Length * 3))
                roles[candidates[i]] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedDouble);
        }
    }

    private static string Letters(string text) =>
        string.Concat(WordForm.Fold(text).Where(char.IsLetterOrDigit));
}
