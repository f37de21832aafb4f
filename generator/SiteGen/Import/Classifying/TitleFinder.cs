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

    /// <summary>The first article of a newsletter does not stand lower.</summary>
    private const int FarthestArticle = 14;

    /// <summary>Marks the title, labels and doubles in the roles; blocks that other rules decided on stay as they are.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles, IEnumerable<string> hints)
    {
        var candidates = Candidates(index, roles);
        var title = Stated(index, roles, candidates, [.. hints.Select(Letters)]);
        if (title < 0) title = OfNewsletter(index, roles, candidates);
        if (title < 0) title = First(index, roles, candidates);
        if (title < 0) return;
        var isHeading = roles[candidates[title]]?.Role == BlockRole.Heading;
        roles[candidates[title]] = new ClassifiedBlock(BlockRole.Title, Reason: isHeading ? ImportReasons.TitleHeading : ImportReasons.TitleLine);
        MarkDoubles(index, roles, candidates, ref title);
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
    private static int Stated(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, List<string> hints)
    {
        var title = candidates.FindIndex(at => IsHinted(Letters(index.Blocks[at].Text.Text), hints));
        if (title < 0) title = candidates.FindIndex(at => index.Blocks[at].Raw is { Kind: RawBlockKind.Heading, Level: 1 } && !IsSiteName(index, at, candidates, hints));
        if (title < 0) title = candidates.FindIndex(at => IsEndOfCrumbs(index, roles, at));
        if (title < 0) return -1;
        for (var i = 0; i < title; i++)
        {
            if (new BlockView(index, candidates[i]).WordCount > LongestLabel) return -1;
        }

        for (var i = 0; i < title; i++) roles[candidates[i]] = Label;
        return title;
    }

    /// <summary>
    /// The first line about a meeting with running text below it, when the report is an issue of a newsletter that opens with a word to its
    /// readers; -1 when it is not.
    /// </summary>
    private static int OfNewsletter(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates)
    {
        if (candidates.Count == 0 || !SiteLabels.IsNewsletter(new BlockView(index, candidates[0])) || (candidates.Count > 1 && CanBeTitle(index, roles, candidates, 1))) return -1;
        for (var i = candidates[0] + 1; i + 1 < roles.Length && i <= candidates[0] + FarthestArticle; i++)
        {
            var block = new BlockView(index, i);
            if ((roles[i] is not null && roles[i]!.Role != BlockRole.Heading) || !Shapes.IsTitleLike(block) || !Shapes.IsRunningText(new BlockView(index, i + 1))) continue;
            if (!block.Any(token => token.IsWord && Dutch.Meetings.MeetingWords.Of(token.Folded) is { IsWeak: false })) continue;
            roles[candidates[0]] = Label;
            if (!candidates.Contains(i)) candidates.Add(i);
            return candidates.IndexOf(i);
        }

        return -1;
    }

    /// <summary>Whether the file calls itself so, alone or with the name of the site behind it.</summary>
    private static bool IsHinted(string own, List<string> hints) =>
        own.Length >= 8 && hints.Exists(hint => hint == own || (hint.StartsWith(own, StringComparison.Ordinal) && own.Length * 3 >= hint.Length));

    /// <summary>Whether a heading of level 1 is the name of the site: the file names it behind its title, and another heading follows.</summary>
    private static bool IsSiteName(TextIndex index, int at, List<int> candidates, List<string> hints)
    {
        var own = Letters(index.Blocks[at].Text.Text);
        var next = candidates.IndexOf(at) + 1;
        return next < candidates.Count && index.Blocks[candidates[next]].Raw.Kind == RawBlockKind.Heading
            && (SiteLabels.IsBelowTitle(new BlockView(index, at), isHeading: true) || hints.Exists(hint => hint.Length > own.Length && hint.EndsWith(own, StringComparison.Ordinal)));
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
            if (roles[candidates[i]] is null && block.LastMark == ':' && block.WordCount <= 3 && i + 1 < candidates.Count && CanBeTitle(index, roles, candidates, i + 1) && !Shapes.IsLabelled(block))
            {
                roles[candidates[i]] = Label;
                continue;
            }

            if (roles[candidates[i]]?.Role != BlockRole.Heading && !Shapes.IsTitleLike(block)) return IsAboveText(index, candidates, i) && Shapes.IsLoneTitle(block) ? i : -1;
            if (i + 1 == candidates.Count || !CanBeTitle(index, roles, candidates, i + 1) || !SiteLabels.IsAboveTitle(block, new BlockView(index, candidates[i + 1]))) return i;
            roles[candidates[i]] = Label;
        }

        return -1;
    }

    private static bool IsAboveText(TextIndex index, List<int> candidates, int at) => at + 1 < candidates.Count && Shapes.IsRunningText(new BlockView(index, candidates[at + 1]));

    /// <summary>Whether a candidate, or one below it when it is a label itself, could be the title.</summary>
    private static bool CanBeTitle(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int at) =>
        roles[candidates[at]]?.Role == BlockRole.Heading || Shapes.IsTitleLike(new BlockView(index, candidates[at]));

    /// <summary>The same title in the next lines, or the first line without the name of the site that stood behind it: then that is the title.</summary>
    private static void MarkDoubles(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, ref int title)
    {
        var own = Letters(index.Blocks[candidates[title]].Text.Text);
        for (var i = title + 1; i < candidates.Count && i <= title + 3; i++)
        {
            var other = Letters(index.Blocks[candidates[i]].Text.Text);
            if (other == own || (own.Length > 12 && other.Length < own.Length && own.StartsWith(other, StringComparison.Ordinal) && other.Length * 4 > own.Length * 3)) roles[candidates[i]] = Double;
            else if (IsWithoutSite(index.Blocks[candidates[title]].Text.Text, index.Blocks[candidates[i]].Text.Text))
            {
                roles[candidates[i]] = roles[candidates[title]];
                roles[candidates[title]] = Double;
                (title, own) = (i, other);
            }
        }
    }

    /// <summary>Whether the first of two lines is the second with a mark and other words behind it: <c>Conferentie inclusie | Regio Twente</c>.</summary>
    private static bool IsWithoutSite(string title, string other)
    {
        if (other.Length < 12 || title.Length <= other.Length || !title.StartsWith(other, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = title.AsSpan(other.Length).TrimStart();
        return rest.Length > 0 && rest[0] is '|' or '-' or '–' or '—' or '»' or '·' or ':' or '(' or '<';
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

    private static string Letters(string text) =>
        string.Concat(WordForm.Fold(text).Where(char.IsLetterOrDigit));
}
