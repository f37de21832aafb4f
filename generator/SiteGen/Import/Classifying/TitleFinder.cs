using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
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

    /// <summary>A menu with a line for each part has so many lines, of no more words than this.</summary>
    private const int FewestDown = 3;
    private const int LongestDown = 4;

    /// <summary>A line of fewer words takes no title from the name of a site.</summary>
    private const int FewestTelling = 3;

    /// <summary>With fewer points a line is a label.</summary>
    private const int Fewest = -3;

    /// <summary>With so many points a line is the title whatever stands below it.</summary>
    private const int Sure = 3;

    /// <summary>So many points more than the line above has a line that is the title in its place.</summary>
    private const int Margin = 4;

    /// <summary>So many points less has a word or two that the menu has, too.</summary>
    private const int InMenu = 8;

    /// <summary>What is longer is no title for the schema either.</summary>
    private const int LongestTitle = ArticleLimits.Title;

    /// <summary>The first article of a newsletter does not stand lower.</summary>
    private const int FarthestArticle = 14;

    /// <summary>Marks the title, labels and doubles in the roles; blocks that other rules decided on stay as they are.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles, IEnumerable<string> hints)
    {
        var candidates = Candidates(index, roles);
        var names = hints.Select(Shapes.Letters).ToList();
        var title = Stated(index, roles, candidates, names);
        if (title < 0) title = OfNewsletter(index, roles, candidates);
        if (title < 0) title = First(index, roles, candidates, names);
        if (title < 0) title = LeadAbove.Find(index, roles, candidates);
        if (title < 0 || index.Blocks[candidates[title]].Text.Length > LongestTitle) return;
        var isHeading = roles[candidates[title]]?.Role == BlockRole.Heading;
        roles[candidates[title]] = new ClassifiedBlock(BlockRole.Title, Reason: isHeading ? ImportReasons.TitleHeading : ImportReasons.TitleLine);
        BesideTitle.Mark(index, roles, candidates, title);
    }

    private static List<int> Candidates(TextIndex index, ClassifiedBlock?[] roles)
    {
        var candidates = new List<int>();
        for (var i = 0; i < roles.Length && candidates.Count < FarthestCandidate; i++)
        {
            if (roles[i] is { Role: BlockRole.ListItem } && i <= FarthestCandidate && candidates.Count > 0) continue; // A box above the title.
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
        var title = hints.Count == 0 ? -1 : candidates.FindIndex(at => IsHinted(new BlockView(index, at).Letters, hints) && !IsNameOfPages(index, roles, at, candidates, hints));
        if (title < 0) title = candidates.FindIndex(at => index.Blocks[at].Raw is { Kind: RawBlockKind.Heading, Level: 1 } && !IsSiteName(index, at, candidates, hints) && !IsNameOfPages(index, roles, at, candidates, hints));
        if (title < 0) title = candidates.FindIndex(at => IsEndOfCrumbs(index, roles, at, isWhole: true));
        if (title < 0) title = candidates.FindIndex(at => IsEndOfCrumbs(index, roles, at, isWhole: false));
        if (title >= 0 && HasItemAbove(roles, candidates[title])) return WithBox(index, roles, candidates, title);
        if (title < 0) title = IsBehindItself(index, candidates);
        if (title < 0) return -1;
        for (var i = 0; i < title; i++)
        {
            var above = new BlockView(index, candidates[i]);
            if (above.WordCount > LongestLabel && !above.Letters.EndsWith(new BlockView(index, candidates[title]).Letters, StringComparison.Ordinal)) return -1;
        }

        for (var i = 0; i < title; i++) roles[candidates[i]] = Label;
        return title;
    }

    private static bool HasItemAbove(ClassifiedBlock?[] roles, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (roles[i]?.Role == BlockRole.ListItem) return true;
        }

        return false;
    }

    /// <summary>A title with a box of items above it: what heads the items stays, the lines above that are labels.</summary>
    private static int WithBox(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int title)
    {
        for (var i = 0; i < title; i++)
        {
            if (candidates[i] + 1 < roles.Length && roles[candidates[i] + 1]?.Role == BlockRole.ListItem) roles[candidates[i]] = new ClassifiedBlock(BlockRole.Heading, 2);
            else if (new BlockView(index, candidates[i]).WordCount <= LongestLabel) roles[candidates[i]] = Label;
        }

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
            if (!block.Any(token => token.IsWord && Dutch.Meetings.MeetingWords.Of(token) is { IsWeak: false })) continue;
            roles[candidates[0]] = Label;
            foreach (var label in candidates.Where(at => at < i && SiteLabels.IsBelowTitle(new BlockView(index, at)))) roles[label] = Label;
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
        var own = new BlockView(index, at).Letters;
        var next = candidates.IndexOf(at) + 1;
        return next < candidates.Count && index.Blocks[candidates[next]].Raw.Kind == RawBlockKind.Heading
            && (SiteLabels.IsBelowTitle(new BlockView(index, at), isHeading: true) || hints.Exists(hint => hint.Length > own.Length && hint.EndsWith(own, StringComparison.Ordinal)));
    }

    /// <summary>
    /// Whether a line is what the site calls all its pages: the file has it for a title, it is a name that tells nothing, and a line below it that does tell
    /// something stands right above the text or the day of publication.
    /// </summary>
    private static bool IsNameOfPages(TextIndex index, ClassifiedBlock?[] roles, int at, List<int> candidates, List<string> hints)
    {
        if (hints.Count == 0 || !hints.Contains(new BlockView(index, at).Letters) || !new HeadLine(new BlockView(index, at), null, isAboveText: false, isMarked: false, null).IsNameLike) return false;
        foreach (var other in candidates.Where(other => other > at))
        {
            var block = new BlockView(index, other);
            if (block.WordCount < FewestTelling || !Shapes.IsTitleLike(block) || NeverTitle.Is(block) || SiteLabels.IsBelowTitle(block, isHeading: true)) continue;
            if (other + 1 < roles.Length && (roles[other + 1]?.Role == BlockRole.Notice || Shapes.IsRunningText(new BlockView(index, other + 1)))) return true;
        }

        return false;
    }

    /// <summary><c>Home &gt; Nieuws &gt; Themabijeenkomst taal</c> above the line <c>Themabijeenkomst taal</c>.</summary>
    private static bool IsEndOfCrumbs(TextIndex index, ClassifiedBlock?[] roles, int at, bool isWhole)
    {
        if (Array.FindIndex(roles, 0, at, role => role?.Role == BlockRole.Debris) is var first && first < 0) return false;
        var own = new BlockView(index, at).Letters;
        if (own.Length < 8 || !Shapes.IsTitleLike(new BlockView(index, at))) return false;
        for (var i = first; i < at; i++)
        {
            if (roles[i]?.Role != BlockRole.Debris) continue;
            var crumbs = new BlockView(index, i).Letters;
            if (!isWhole && crumbs.Length > own.Length && crumbs.EndsWith(own, StringComparison.Ordinal)) return true;
            if (new BlockView(index, i).Pieces is [_, .., var last] && Shapes.Letters(last) is { Length: >= 12 } piece && own.StartsWith(piece, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The line below one that ends in it, as the way to a page does that lost its marks: <c>Onze bond12e ledendag</c> / <c>12e ledendag</c>.</summary>
    private static int IsBehindItself(TextIndex index, List<int> candidates)
    {
        if (candidates.Count < 2) return -1;
        var (first, second) = (new BlockView(index, candidates[0]).Letters, new BlockView(index, candidates[1]).Letters);
        return second.Length >= 8 && first.Length > second.Length && first.EndsWith(second, StringComparison.Ordinal) && Shapes.IsTitleLike(new BlockView(index, candidates[1])) ? 1 : -1;
    }

    /// <summary>
    /// The candidate that looks most like a title. The first one that does is it; one below is taken for it only when what stands above looks
    /// like a label and it does not. -1 when there is none.
    /// </summary>
    private static int First(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, List<string> hints)
    {
        var body = new BodyWords(index, HeadMenu.RunningText(index, roles));
        var lastMenu = LastMenu(index, roles, candidates);
        var (best, most) = (-1, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (i > 0 && HasItemAbove(roles, candidates[i])) break;
            var block = new BlockView(index, candidates[i]);
            var isMarked = roles[candidates[i]]?.Role == BlockRole.Heading;
            if (SiteLabels.IsNewsletter(block) && i + 1 < candidates.Count && (IsSalutation(new BlockView(index, candidates[i + 1])) || SiteLabels.IsNumbered(block) && CanBeTitle(index, roles, candidates, i + 1))) continue;
            if (NeverTitle.Is(block))
            {
                if (best >= 0 && NeverTitle.IsFact(block)) break; // The box of facts stands below the title.
                continue;
            }

            if (!isMarked && block.LastMark == ':' && block.WordCount <= 3 && !Shapes.IsLabelled(block)) continue;
            if (!isMarked && !Shapes.IsTitleLike(block))
            {
                if (best < 0 && candidates[i] > lastMenu && IsAboveText(index, candidates, i) && Shapes.IsLoneTitle(block)) best = i;
                else if (best < 0 && (candidates[i] < lastMenu || IsScrap(block) || SiteLabels.IsSender(block) || (IsSalutation(block) && CanHead(index, candidates, i + 1)))) continue;
                break;
            }

            var next = i + 1 < candidates.Count && CanBeTitle(index, roles, candidates, i + 1) ? new BlockView(index, candidates[i + 1]) : (BlockView?)null;
            var line = new HeadLine(block, next, i + 1 < candidates.Count && Shapes.IsRunningText(new BlockView(index, candidates[i + 1])), isMarked, body)
            {
                IsAboveMenu = candidates[i] < lastMenu,
                IsNameOfPages = IsNameOfPages(index, roles, candidates[i], candidates, hints),
                IsRunningHead = IsAboveReportLine(index, candidates, i) && RunningHeads.IsOnPages(index, roles, candidates[i]),
                IsAboveHeading = block.Block.BlankAfter && next is { Block: { BlankAfter: false, IsLine: true } } && IsAboveText(index, candidates, i + 1),
                IsNextAboveNotice = next is { Number: var below } && below + 1 < roles.Length && roles[below + 1] is { Role: BlockRole.Notice },
                IsOnWayBack = !block.Block.BlankAfter && candidates[i] + 1 < roles.Length && roles[candidates[i] + 1] is { Role: BlockRole.Debris } && SiteLabels.IsWayBack(new BlockView(index, candidates[i] + 1)),
                IsAboveNotice = candidates[i] + 1 < roles.Length && roles[candidates[i] + 1] is { Role: BlockRole.Notice },
            };
            var points = TitleSigns.Points(line) - (IsInMenu(index, roles, block) ? InMenu : 0);
            if (points < Fewest || (best >= 0 && points < most + Margin)) continue;
            (best, most) = (i, points);
            if (most >= Sure) break;
        }

        for (var i = 0; i < best; i++)
        {
            if (new BlockView(index, candidates[i]) is var above && !NeverTitle.IsFact(above) && !IsSalutation(above)) roles[candidates[i]] = Label;
        }

        if (best < 0) MarkHead(index, roles, candidates, lastMenu);
        return best;
    }

    /// <summary>Without a title, lines above the menu and names of parts of a site are no text all the same.</summary>
    private static void MarkHead(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int lastMenu)
    {
        foreach (var at in candidates)
        {
            var block = new BlockView(index, at);
            if (Shapes.IsRunningText(block) || NeverTitle.IsFact(block)) return;
            if (at > lastMenu && !NeverTitle.Is(block) && !SiteFurniture.IsLabel(block.Bare.TrimEnd(':')) && !MenuPhrases.IsEntry(block.Words()) && !IsInMenu(index, roles, block) && !SiteLabels.IsSender(block) && !SiteLabels.IsNewsletter(block)) return;
            roles[at] = Label;
        }
    }

    /// <summary>Whether a word or two stand in a row of the menu above, too: <c>Diaconie</c>, below <c>Agenda   Diaconie   Jeugd</c>.</summary>
    private static bool IsInMenu(TextIndex index, ClassifiedBlock?[] roles, BlockView block)
    {
        if (block.WordCount is 0 or > 2) return false;
        for (var i = 0; i < block.Number; i++)
        {
            if (roles[i]?.Role == BlockRole.Debris && new BlockView(index, i).Pieces is { Count: >= 3 } pieces && pieces.Contains(block.Bare.ToString())) return true;
        }

        return false;
    }

    /// <summary>Whether a line ends a menu of a line each.</summary>
    private static bool IsRowDown(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        for (var i = at; i > at - FewestDown; i--)
        {
            if (i < 0 || roles[i]?.Reason is not { } reason || (reason != ImportReasons.DroppedFurniture && reason != ImportReasons.DroppedLabel) || new BlockView(index, i).WordCount > LongestDown || (i < at && index.Blocks[i].BlankAfter)) return false;
        }

        return true;
    }

    /// <summary>The last row of a menu or way to the page among the lines above the text, as a block; -1 when there is none.</summary>
    private static int LastMenu(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates)
    {
        var last = -1;
        for (var i = 0; i < (candidates.Count == 0 ? 0 : candidates[^1]); i++)
        {
            if (roles[i]?.Role != BlockRole.Debris || roles[i]!.Reason != ImportReasons.DroppedFurniture && !IsRowDown(index, roles, i)) continue;
            var block = new BlockView(index, i);
            if (IsMenuButton(block) || (block.WordCount >= 3 && (block.Pieces.Count >= 3 || HeadMenu.IsRow(block) || block.Text.AsSpan().Count(" - ") >= 2)) || IsRowDown(index, roles, i) || (block.WordCount >= 2 && index.Tokens[block.First].Folded is "terug" or "back" or "werom")) last = i;
        }

        return last;
    }

    /// <summary><c>Menu</c>: what stands above it is of the head of the site.</summary>
    private static bool IsMenuButton(BlockView block) => block.WordCount <= 2 && block.Bare is "menu" or "hoofdmenu" or "open menu" or "sluit menu" or "navigatie" or "hoofdnavigatie" or "main menu" or "toggle navigation";

    /// <summary>A word or two in small letters is the name of a part of the page, a line that is cut off leads to another.</summary>
    private static bool IsScrap(BlockView block) => block.Text.EndsWith("...", StringComparison.Ordinal) || block.Text.EndsWith('…') || (block.WordCount <= 2 && (block.Block.BlankAfter || char.IsAsciiLetterLower(block.Text[0])) && block.LastMark is not ('.' or '?' or '!' or ':' or ','));

    /// <summary><c>Beste bewoner,</c> at the head of a letter.</summary>
    private static bool IsSalutation(BlockView block) => block.LastMark == ',' && block.WordCount <= LongestLabel && block.Index.Tokens[block.First].Folded is "beste" or "geachte" or "dear" or "bêste" or "achte" or "hallo" or "lieve" or "hoi" or "dag" or "hi" or "goedemorgen" or "goedemiddag" or "goeiemiddag" or "goedendag";

    /// <summary>Whether a line below the salutation is the title of the letter: words enough, apart, with the text right below.</summary>
    private static bool CanHead(TextIndex index, List<int> candidates, int at) =>
        at < candidates.Count && new BlockView(index, candidates[at]) is { WordCount: > FewestTelling, Block: { BlankBefore: true, BlankAfter: true } } block && Shapes.IsTitleLike(block) && IsAboveText(index, candidates, at);

    /// <summary>Whether one of the next two lines begins as the title of a report does: <c>Verslag overleg …</c></summary>
    private static bool IsAboveReportLine(TextIndex index, List<int> candidates, int at)
    {
        for (var i = at + 1; i < candidates.Count && i <= at + 2; i++)
        {
            if (index.TokensOf(candidates[i]) is var (first, next) && first < next && Dutch.Reports.NatureWords.IsReportTitle(index.Tokens[first].Folded)) return true;
        }

        return false;
    }

    private static bool IsAboveText(TextIndex index, List<int> candidates, int at) => at + 1 < candidates.Count && Shapes.IsRunningText(new BlockView(index, candidates[at + 1]));

    /// <summary>Whether a candidate, or one below it when it is a label itself, could be the title.</summary>
    private static bool CanBeTitle(TextIndex index, ClassifiedBlock?[] roles, List<int> candidates, int at) =>
        roles[candidates[at]]?.Role == BlockRole.Heading || Shapes.IsTitleLike(new BlockView(index, candidates[at]));

    private static ClassifiedBlock Label => new(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);
}
