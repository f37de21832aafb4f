using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>Finds the line that is the title, the labels around it and the same title once more below it.</summary>
internal static class TitleFinder
{
    /// <summary>A title stands among the first lines or nowhere.</summary>
    private const int FarthestCandidate = 8;

    /// <summary>A line of more words above a title is no label of a site.</summary>
    private const int LongestLabel = 7;

    /// <summary>Marks the title, labels and doubles in the roles; blocks that other rules decided on stay as they are.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var candidates = Candidates(index, roles);
        var title = Stated(index, roles, candidates);
        if (title < 0) title = First(index, roles, candidates);
        if (title < 0) return;
        var isHeading = roles[candidates[title]]?.Role == BlockRole.Heading;
        roles[candidates[title]] = new ClassifiedBlock(BlockRole.Title, Reason: isHeading ? ImportReasons.TitleHeading : ImportReasons.TitleLine);
        MarkDoubles(index, roles, candidates, title);
        MarkLabelsBelow(index, roles, candidates, title);
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

    /// <summary>
    /// The candidate of which the report itself says that it is the title: its first heading of level 1, or the line that the crumbs above
    /// it end with. Short lines above it are labels. -1 when nothing says so.
    /// </summary>
    private static int Stated(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates)
    {
        var title = candidates.FindIndex(at => index.Blocks[at].Raw is { Kind: RawBlockKind.Heading, Level: 1 });
        if (title < 0) title = candidates.FindIndex(at => IsEndOfCrumbs(index, roles, at));
        if (title < 0) return -1;
        for (var i = 0; i < title; i++)
        {
            if (new BlockView(index, candidates[i]).WordCount > LongestLabel) return -1;
        }

        for (var i = 0; i < title; i++) roles[candidates[i]] = Label;
        return title;
    }

    /// <summary><c>Home &gt; Nieuws &gt; Themabijeenkomst taal</c> above the line <c>Themabijeenkomst taal</c>.</summary>
    private static bool IsEndOfCrumbs(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var own = Letters(index.Blocks[at].Text.Text);
        if (own.Length < 8 || !Shapes.IsTitleLike(new BlockView(index, at))) return false;
        for (var i = 0; i < at; i++)
        {
            if (roles[i]?.Role != BlockRole.Debris) continue;
            var crumbs = Letters(index.Blocks[i].Text.Text);
            if (crumbs.Length > own.Length && crumbs.EndsWith(own, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The first candidate that looks like a title and is no label; -1 when there is none.</summary>
    private static int First(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var block = new BlockView(index, candidates[i]);
            if (roles[candidates[i]]?.Role != BlockRole.Heading && !Shapes.IsTitleLike(block)) return -1;
            if (i + 1 == candidates.Count || !CanBeTitle(index, roles, candidates, i + 1) || !SiteLabels.IsAboveTitle(block, new BlockView(index, candidates[i + 1]))) return i;
            roles[candidates[i]] = Label;
        }

        return -1;
    }

    /// <summary>Whether a candidate, or one below it when it is a label itself, could be the title.</summary>
    private static bool CanBeTitle(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int at) =>
        roles[candidates[at]]?.Role == BlockRole.Heading || Shapes.IsTitleLike(new BlockView(index, candidates[at]));

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

    private static ClassifiedBlock Label => new(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);

    private static string Letters(string text) =>
        string.Concat(WordForm.Fold(text).Where(char.IsLetterOrDigit));
}
