using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>The short lines that a report ends with: the card of a contact, lists of other articles of the site, and the foot of the page.</summary>
internal static class ClosingLines
{
    private const int MostCardLines = 8;
    private const int LongestCardLine = 90;
    private const int MostFootWords = 12;

    /// <summary>How many lines of an address stand above its postal code.</summary>
    private const int LinesAbovePostalCode = 3;

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkOtherArticles(index, roles);
        MarkPressNote(index, roles);
        MarkCard(index, roles);
        MarkFoot(index, roles);
    }

    /// <summary>Short lines behind <c>Lees ook</c>, up to running text or the end.</summary>
    private static void MarkOtherArticles(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 3; i < roles.Length; i++)
        {
            if (roles[i]?.Role is not BlockRole.Debris || !IsOtherArticles(new BlockView(index, i))) continue;
            for (i++; i < roles.Length; i++)
            {
                var block = new BlockView(index, i);
                if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice }) continue;
                if (block.LastMark == '.' || block.WordCount > 16 || Shapes.IsPersonName(block) || IsAboveText(index, roles, i)) break;
                roles[i] = Debris;
            }
        }
    }

    /// <summary>Whether the next block is running text, so that a line is its heading.</summary>
    private static bool IsAboveText(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at + 1 < roles.Length && roles[at + 1] is null && new BlockView(index, at + 1) is { LastMark: '.' } below && Shapes.IsRunningText(below);

    /// <summary><c>Noot voor de redactie (niet voor publicatie)</c> on a line of its own; what it says stays.</summary>
    private static void MarkPressNote(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 2; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Heading })) continue;
            var block = new BlockView(index, i);
            if (block.WordCount > MostFootWords || block.LastMark == '.') continue;
            if (block.Bare.StartsWith("noot voor ", StringComparison.Ordinal) || block.Bare.StartsWith("noot aan ", StringComparison.Ordinal) || block.Bare.StartsWith("niet voor publicatie", StringComparison.Ordinal)) roles[i] = Debris;
        }
    }

    private static bool IsOtherArticles(BlockView block)
    {
        if (block.WordCount > 5) return false;
        var words = block.Words();
        return FurniturePhrases.IsOther(words) || (words.Count == 1 && words[0] is "gerelateerd" or "related");
    }

    /// <summary>The last lines from one that names a person, when no sentence follows: <c>Theo Platje / Adviseur</c>.</summary>
    private static void MarkCard(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (first, lines) = (-1, 0);
        for (var i = roles.Length - 1; i > 0 && lines < MostCardLines; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Caption or BlockRole.Picture }) continue;
            if (roles[i] is not null) break;
            var block = new BlockView(index, i);
            if (block.Text.Length > LongestCardLine || block.LastMark is '.' or '?' or '!' or ':' || block.Block.Marker.Length > 0 || Shapes.IsLabelled(block) && !IsAddress(block)) break;
            lines++;
            if (Shapes.IsPersonName(block)) first = i;
        }

        if (first < 0) return;
        for (var i = first; i < roles.Length; i++) roles[i] ??= new ClassifiedBlock(BlockRole.Contact, Reason: ImportReasons.InFact);
    }

    /// <summary>
    /// What stands below the last running text from the first line on that is surely of the site: a button, a network to share on, the
    /// postal address of the sender. The report is over there.
    /// </summary>
    private static void MarkFoot(TextIndex index, ClassifiedBlock?[] roles)
    {
        var start = roles.Length;
        while (start > 0 && IsFootLine(index, roles, start - 1)) start--;
        if (start == 0) return;
        var (first, furniture, addresses) = (-1, 0, 0);
        for (var i = start; i < roles.Length; i++)
        {
            var isFurniture = roles[i] is { Role: BlockRole.Debris };
            var isAddress = roles[i] is null && IsPostal(new BlockView(index, i));
            if (isFurniture) furniture++;
            if (isAddress) addresses++;
            if ((isFurniture || isAddress) && first < 0) first = isAddress ? AddressStart(index, roles, start, i) : i;
        }

        if (furniture == 0 && addresses < 2) return;
        for (var i = first; i >= 0 && i < roles.Length; i++) roles[i] ??= Debris;
    }

    private static bool IsFootLine(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (roles[at] is { } role) return role.Role is BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Picture or BlockRole.Contact;
        var block = new BlockView(index, at);
        return block.WordCount <= MostFootWords && block.LastMark is not ('.' or '!' or '?') && block.Block.Marker.Length == 0 && !Shapes.IsPersonName(block);
    }

    /// <summary>The line that an address begins with, of those right above its postal code.</summary>
    private static int AddressStart(TextIndex index, ClassifiedBlock?[] roles, int start, int at)
    {
        var first = at;
        while (first > start && at - first < LinesAbovePostalCode && !index.Blocks[first].BlankBefore && roles[first - 1] is null) first--;
        return first;
    }

    /// <summary><c>7551 EB Hengelo</c>, <c>Postbus 75</c>.</summary>
    private static bool IsPostal(BlockView block)
    {
        for (var i = block.First; i + 1 < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            var next = block.Index.Tokens[i + 1];
            if (token.Kind == TokenKind.Number && token.Length == 4 && next is { IsAllCapitals: true, Length: 2 }) return true;
            if (token.Folded == "postbus" && next.Kind == TokenKind.Number) return true;
        }

        return false;
    }

    private static bool IsAddress(BlockView block) => block.Any(token => token.Kind is TokenKind.Email or TokenKind.Url or TokenKind.Number);

    private static ClassifiedBlock Debris => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
