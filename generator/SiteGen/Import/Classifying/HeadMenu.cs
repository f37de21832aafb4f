using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Websites;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The menu above a report that was copied with its page: lines of a few words in a row before the running text, some of them known from
/// menus. Which words a site has in its menu nobody knows; that short lines stand in a row tells.
/// </summary>
internal static class HeadMenu
{
    private const int MostWords = 4;
    private const int FewestLines = 3;
    private const int LongestLine = 60;
    private const int MostRowWords = 40;

    /// <summary>Above a menu in the form of a list stand no more lines.</summary>
    private const int MostAboveItems = 4;

    /// <summary>Marks the lines of menus above the running text.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkRows(index, roles);
        MarkItems(index, roles);
        var end = RunningText(index, roles);
        if (end < FewestLines) return;
        HashSet<string>? later = null;
        for (var first = 0; first < end;)
        {
            var next = first;
            if (first > 0 && !index.Blocks[first].BlankBefore && roles[first] is null && index.TimesIn(index.Blocks[first - 1].Start, index.Blocks[first - 1].End).Count > 0)
            {
                first = AfterParagraph(index, first, end);
                continue;
            }

            while (next < end && IsMenuLine(index, roles, next)) next++;
            if (next - first >= FewestLines && IsMenu(index, roles, first, next, later ??= Later(index, end)))
            {
                var last = Last(index, roles, first, next, end);
                for (var i = first; i < last; i++) roles[i] ??= new ClassifiedBlock(BlockRole.Debris, Reason: SiteLabels.IsBelowTitle(new BlockView(index, i)) ? ImportReasons.DroppedLabel : ImportReasons.DroppedFurniture);
            }

            first = Math.Max(next, first + 1);
        }
    }

    /// <summary>The items of a list that stands above all else and has the words of a menu: <c>1. Home</c> / <c>2. Over ons</c> / <c>3. Nieuws</c>.</summary>
    private static void MarkItems(TextIndex index, ClassifiedBlock?[] roles)
    {
        var first = 0;
        while (first < roles.Length && first < MostAboveItems && (roles[first] is { Role: BlockRole.Debris } || (roles[first] is null && new BlockView(index, first).WordCount <= MostWords && !Shapes.IsRunningText(new BlockView(index, first))))) first++;
        var (next, known) = (first, 0);
        for (; next < roles.Length && roles[next] is { Role: BlockRole.ListItem or BlockRole.Debris } && index.Blocks[next].Text.Length <= LongestLine; next++)
        {
            var bare = new BlockView(index, next).Bare;
            if (roles[next]!.Role == BlockRole.Debris || SiteFurniture.IsLabel(bare) || SiteFurniture.IsMenuWord(bare) || SiteFurniture.IsWholeLine(bare) || MenuPhrases.IsEntry(new BlockView(index, next).Words())) known++;
        }

        if (next - first < FewestLines || known < 2 || known * 2 < next - first) return;
        for (var i = first; i < next; i++) roles[i] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
    }

    /// <summary>The first block with an empty line above it: what stands right below the hours of a meeting is of its box.</summary>
    private static int AfterParagraph(TextIndex index, int at, int end)
    {
        while (at < end && !index.Blocks[at].BlankBefore) at++;
        return at;
    }

    /// <summary>The rows of a menu that has all its words on one line, above the running text.</summary>
    private static void MarkRows(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.TableRow })) continue;
            var block = new BlockView(index, i);
            if (IsRow(block)) roles[i] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
            else if (roles[i] is not null || Shapes.IsRunningText(block)) return;
        }
    }

    /// <summary><c>Research    Education    News &amp; Events    About us</c>: pieces of a few words, apart by gaps or bars, that tell nothing of when, who or where.</summary>
    internal static bool IsRow(BlockView block)
    {
        if (!block.Block.IsLine && block.Block.Raw.Kind != Reading.RawBlockKind.Paragraph || block.Block.Marker.Length > 0 || block.Block.Cells.Count > 0 || block.WordCount is < FewestLines or > MostRowWords) return false;
        if (block.LastMark is '.' or '?' or '!' or ':' || block.Any(token => token.IsMark(':') || token.IsMark('.') || token.IsMark('(') || token.Kind is Dutch.Words.TokenKind.Number or Dutch.Words.TokenKind.Email)) return false;
        var pieces = 0;
        foreach (var piece in Unbracketed(block.Line).Replace("   ", "\t", StringComparison.Ordinal).Replace(" | ", "\t", StringComparison.Ordinal).Replace(" · ", "\t", StringComparison.Ordinal).Replace(" • ", "\t", StringComparison.Ordinal).Replace("|", "\t", StringComparison.Ordinal).Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (piece.AsSpan().Count(' ') >= MostWords) return false;
            pieces++;
        }

        return pieces >= FewestLines;
    }

    /// <summary><c>[Wijkraad] [Agenda] [Nieuws]</c>: buttons in brackets beside each other, with bars in their place.</summary>
    private static string Unbracketed(string line) =>
        line.StartsWith('[') && line.Contains("] [", StringComparison.Ordinal) ? line.TrimEnd().Trim('[', ']').Replace("] [", "|", StringComparison.Ordinal) : line;

    /// <summary>The first block of running text.</summary>
    internal static int RunningText(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is null && Shapes.IsRunningText(new BlockView(index, i))) return i;
        }

        return roles.Length;
    }

    /// <summary>The short blocks from the first running text on: a line above the text that stands there again is of a table of contents.</summary>
    private static HashSet<string> Later(TextIndex index, int end)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = end; i < index.Blocks.Length; i++)
        {
            if (index.Blocks[i].Text.Length is > 2 and < LongestLine) later.Add(new BlockView(index, i).Bare.ToString());
        }

        return later;
    }

    private static bool IsMenuLine(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (roles[at] is { } role) return role.Role == BlockRole.Debris;
        var block = new BlockView(index, at);
        return block.WordCount is > 0 and <= MostWords && block.Block.Marker.Length == 0 && !block.Text.Contains(": ", StringComparison.Ordinal) && block.LastMark is not ('.' or '?' or '!' or ':' or ',')
            && !block.Any(token => token.Kind != Dutch.Words.TokenKind.Word && token.Kind != Dutch.Words.TokenKind.Mark)
            && block.Index.Tokens[block.First].Folded is not "een" && !block.Any(token => token.IsWord && MeetingWords.Of(token) is { IsWeak: false }) && !Shapes.IsPersonName(block);
    }

    /// <summary>Whether a row of short lines is a menu: several are known from menus, or the row is too long to be anything else.</summary>
    private static bool IsMenu(TextIndex index, ClassifiedBlock?[] roles, int first, int next, HashSet<string> later)
    {
        var known = 0;
        for (var i = first; i < next; i++)
        {
            var bare = new BlockView(index, i).Bare;
            if (roles[i] is not null || later.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare) || SiteFurniture.IsLabel(bare) || SiteFurniture.IsMenuWord(bare) || MenuPhrases.IsEntry(new BlockView(index, i).Words())) known++;
        }

        return known >= 2 && known * 3 >= next - first || known == 1 && IsStack(index, roles, first, next);
    }

    /// <summary>Lines right below each other at the very top, with an empty line between them and the running text: the entries of a menu, one of which is known.</summary>
    private static bool IsStack(TextIndex index, ClassifiedBlock?[] roles, int first, int next)
    {
        if (first > 0 || next >= roles.Length || !index.Blocks[next].BlankBefore || !Shapes.IsRunningText(new BlockView(index, next))) return false;
        for (var i = first + 1; i < next; i++)
        {
            if (index.Blocks[i].BlankBefore) return false;
        }

        return true;
    }

    /// <summary>Where the menu ends: its last line is the title when nothing else before the running text could be.</summary>
    private static int Last(TextIndex index, ClassifiedBlock?[] roles, int first, int next, int end)
    {
        if (IsApartBelow(index, roles, first, next - 1)) return next - 1;
        for (var i = next; i < end; i++)
        {
            if ((roles[i] is null || roles[i]!.Role == BlockRole.Heading) && Shapes.IsTitleLike(new BlockView(index, i))) return next;
        }

        var last = new BlockView(index, next - 1);
        if (next == end && roles[next - 1] is null && last.Block is { IsLine: true, BlankBefore: true } && Enumerable.Range(0, first).Any(i => roles[i] is null && Shapes.IsTitleLike(new BlockView(index, i)))) return next - 1; // The first heading, below the title and the contents.
        return roles[next - 1] is null && last.WordCount >= 2 && !SiteFurniture.IsLabel(last.Bare) && next - 1 > first ? next - 1 : next;
    }

    /// <summary>Whether the last line stands apart and is the only one that other rules know nothing of: with buttons and logos above it, it is no entry of a menu.</summary>
    private static bool IsApartBelow(TextIndex index, ClassifiedBlock?[] roles, int first, int last)
    {
        if (roles[last] is not null || index.Blocks[last] is not { BlankBefore: true, BlankAfter: true } || new BlockView(index, last) is not { WordCount: >= 2 } block || SiteFurniture.IsLabel(block.Bare) || MenuPhrases.IsEntry(block.Words())) return false;
        for (var i = first; i < last; i++)
        {
            if (roles[i] is null) return false;
        }

        return true;
    }
}
