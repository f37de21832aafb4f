using SiteGen.Diagnostics;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>The short lines that a report ends with: the card of a contact, lists of other articles of the site, and the foot of the page.</summary>
internal static class ClosingLines
{
    private const int MostCardLines = 8;
    private const int LongestCardLine = 90;
    private const int MostFootWords = 12;
    private const int MostLeadWords = 9;
    private const int MostQuestionWords = 9;
    private const int MostAboutWords = 24;
    private const int MostMenuWords = 3;
    private const int MostAuthorBlocks = 3;

    /// <summary>A card without a person has so many ways to reach a desk, whose name has no more words.</summary>
    private const int FewestReaches = 2;
    private const int MostDeskWords = 5;

    /// <summary>Below the name of a box with other pieces stand no more of them, and no headline has fewer words.</summary>
    private const int MostHeadlines = 8;
    private const int FewestHeadlineWords = 3;
    private const int MostBoxWords = 5;

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkComments(index, roles);
        MarkOtherArticles(index, roles);
        MarkPressNote(index, roles);
        MarkAuthor(index, roles);
        MarkAbout(index, roles);
        MarkRows(index, roles);
        MarkCard(index, roles);
        MarkLinkLists(index, roles);
        PageFoot.Mark(index, roles);
        MarkTrailingCaptions(index, roles);
    }

    /// <summary>Short lines behind <c>Lees ook</c>, up to running text or the end.</summary>
    private static void MarkOtherArticles(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 3; i < roles.Length; i++)
        {
            if (IsAlsoIn(index, roles, i)) roles[i] = Debris;
            else if (roles[i]?.Role is not BlockRole.Debris || !IsOtherArticles(new BlockView(index, i))) continue;
            for (i++; i < roles.Length; i++)
            {
                var block = new BlockView(index, i);
                if (roles[i] is { Role: BlockRole.Notice } && NoticeWords.Find(block.Bare) is null) roles[i] = Debris;
                if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice }) continue;
                if (IsCutOff(block))
                {
                    roles[i] = Debris;
                    continue;
                }

                if (roles[i] is { Role: BlockRole.ListItem } && !index.Blocks[i].BlankBefore && block.LastMark != '.')
                {
                    roles[i] = Debris;
                    continue;
                }

                if (block.LastMark == '?' && i + 1 < roles.Length && AddressLines.IsReach(new BlockView(index, i + 1))) break;
                if (block.LastMark == '.' || block.WordCount > 16 || Shapes.IsPersonName(block) || IsAboveText(index, roles, i)) break;
                roles[i] = Debris;
            }
        }
    }

    /// <summary>
    /// <c>Ook in Leudal</c> or <c>Verder in dit nummer</c> below the last sentence, and below it nothing but lines that read as headlines: no day, no address, no mark at the end,
    /// and more in each than a name. Items and places that a report counts up read otherwise.
    /// </summary>
    private static bool IsAlsoIn(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (roles[at] is not (null or { Role: BlockRole.Heading }) || !index.Blocks[at].IsLine || index.Blocks[at].Marker.Length > 0 || new BlockView(index, at) is not { WordCount: >= 3 and <= MostBoxWords, LastMark: not ('.' or '?' or '!' or ',') } block) return false;
        var words = block.Words();
        if (words[0] is not ("ook" or "verder" or "elders" or "also" or "meer" or "nieuws" or "fierder") || words[1] is not ("in" or "uit" or "op" or "yn")) return false;
        var isIssue = BoxPhrases.IsElsewhereInIssue(words);
        if (!isIssue && (words[0] is not ("ook" or "meer" or "nieuws" or "also") || !(block.Index.Tokens[block.Next - (block.LastMark == ':' ? 2 : 1)] is { IsWord: true, IsCapital: true } || words.Count == 4 && words[2] is "de" or "deze" or "je" or "uw" && words[3] is "regio" or "buurt" or "wijk" or "stad" or "streek" or "provincie" or "gemeente" or "omgeving" or "krant"))) return false;
        var headlines = 0;
        for (var i = at + 1; i < roles.Length; i++)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Picture }) continue;
            var line = new BlockView(index, i);
            if (++headlines > MostHeadlines || !(roles[i] is null or { Role: BlockRole.Heading } && IsHeadline(line) || isIssue && roles[i] is { Role: BlockRole.ListItem } && line is { WordCount: <= MostFootWords, LastMark: not '.' })) return false;
        }

        return headlines > 0;
    }

    private static bool IsHeadline(BlockView block) =>
        block.WordCount is >= FewestHeadlineWords and <= MostFootWords && block.Block is { IsLine: true, Marker.Length: 0 } && !char.IsLower(block.Text[0]) && block.LastMark is not ('.' or ':' or ',' or ';') && !block.Has(TokenKind.Email) && !block.Has(TokenKind.Url) && block.Times.Count == 0
        && !block.Dates.Exists(date => date.Kind == Dutch.Dates.DateMentionKind.Day) && !AddressLines.IsReach(block) && !Shapes.IsPersonName(block) && block.Any(token => token.IsWord && !token.IsCapital);

    /// <summary><c>Sport.Leudal is een initiatief van gemeente Leudal</c>, the last words of a page below its buttons: what the sender is.</summary>
    private static void MarkAbout(TextIndex index, ClassifiedBlock?[] roles)
    {
        var last = roles.Length - 1;
        while (last > 0 && roles[last] is { IsBody: false }) last--;
        if (last < 1 || roles[last] is not null || roles[last - 1]?.Role != BlockRole.Debris && (last + 1 == roles.Length || roles[last + 1]?.Role != BlockRole.Debris)) return;
        var block = new BlockView(index, last);
        if (block.WordCount <= MostAboutWords && SiteFurniture.IsAboutSender(block.Bare)) roles[last] = Debris;
    }

    /// <summary><c>Over de auteur</c> and who that is, in the foot of the page.</summary>
    private static void MarkAuthor(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 2; i < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Heading or BlockRole.Debris }) || new BlockView(index, i) is not { WordCount: >= 3 and <= 6 } block) continue;
            var words = block.Words();
            if (words[0] is not ("over" or "about" or "oer") || words[1] is not ("de" or "the" or "deze" or "dizze") || words[2] is not ("auteur" or "schrijver" or "author" or "auteurs" or "authors" or "schrijfster" or "writer" or "skriuwer")) continue;
            var end = i + 1;
            while (end < roles.Length && end <= i + MostAuthorBlocks && roles[end] is null) end++;
            if (end < roles.Length && roles[end] is not { Role: BlockRole.Debris }) return;
            for (; i < end; i++) roles[i] = Debris;
            return;
        }
    }

    /// <summary>The items below a known piece of a site, each of them a link and nothing else, with no text behind them: <c>Direct regelen</c> / <c>Paspoort aanvragen</c>.</summary>
    private static void MarkLinkLists(TextIndex index, ClassifiedBlock?[] roles)
    {
        var last = roles.Length;
        while (last > 0 && (roles[last - 1] is { IsBody: false } || (roles[last - 1] is { Role: BlockRole.ListItem } && IsLink(index, last - 1)))) last--;
        for (var i = last; i + 1 < roles.Length; i++)
        {
            if (roles[i]?.Role != BlockRole.Debris) continue;
            for (var item = i + 1; item < roles.Length && roles[item]?.Role == BlockRole.ListItem; item++) roles[item] = Debris;
        }
    }

    private static bool IsLink(TextIndex index, int at) =>
        index.Blocks[at].Text is var words && words.Text.AsSpan().Count(' ') < MostMenuWords + 1 && words.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Start == 0 && mark.Length == words.Length);

    /// <summary>Rows of buttons, subjects or towns below the text: pieces of a few words, apart by gaps or bars.</summary>
    private static void MarkRows(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length - 1; i > 0; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Picture or BlockRole.Contact }) continue;
            if (roles[i] is not (null or { Role: BlockRole.TableRow })) return;
            var block = new BlockView(index, i);
            if (block.Block.Cells.Count > 0 || GapRows.Is(index, i) || Shapes.IsRunningText(block) && !HeadMenu.IsRow(block)) return;
            if (IsRowWithKnown(block) || (block.Block is { BlankBefore: true, BlankAfter: true } && HeadMenu.IsRow(block))) roles[i] = Debris;
            else if (roles[i] is not null) return;
        }
    }

    /// <summary><c>Cookiebeleid  Privacy  Keurmerk</c>: a known piece of a site among others, apart by two blanks or a bar.</summary>
    private static bool IsRowWithKnown(BlockView block)
    {
        if (block.WordCount > MostFootWords || block.LastMark is '.' or '?' or '!' or ':' || block.Block.Marker.Length > 0) return false;
        var (pieces, known) = (0, 0);
        foreach (var piece in block.Line.Split(["  ", "\t", " | ", " · ", " • "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (piece.AsSpan().Count(' ') >= MostMenuWords) return false;
            pieces++;
            var folded = WordForm.Fold(piece);
            if (SiteFurniture.IsWholeLine(folded) || SiteFurniture.IsMenuWord(folded)) known++;
        }

        return pieces >= 2 && known > 0;
    }

    /// <summary>What stands below the number of reactions at the end of a page is what visitors wrote: <c>2 reacties</c>.</summary>
    private static void MarkComments(TextIndex index, ClassifiedBlock?[] roles)
    {
        for (var i = roles.Length / 2; i < roles.Length; i++)
        {
            if (roles[i]?.Role != BlockRole.Debris || new BlockView(index, i) is not { WordCount: 2 } block || !block.Any(token => token.Folded is "reacties" or "reactie" or "comments" or "comment" or "opmerkingen") || !block.Has(TokenKind.Number) || block.Has('.')) continue;
            for (var below = i + 1; below < roles.Length; below++) roles[below] = Debris;
            return;
        }
    }

    /// <summary>
    /// Lines in small letters without a full stop behind the last sentence, and the building that the text has named: what is to be seen on the pictures that stood there.
    /// </summary>
    private static void MarkTrailingCaptions(TextIndex index, ClassifiedBlock?[] roles)
    {
        var first = roles.Length;
        while (first > 1 && (roles[first - 1] is { IsBody: false } || IsTrailing(index, roles, first - 1) || IsNamedHouse(index, roles, first - 1))) first--;
        if (first >= roles.Length || first == 0 || index.Blocks[first - 1].Text.Text is not [.., '.' or '!' or '?' or '”' or '"']) return;
        for (var i = first; i < roles.Length; i++) roles[i] ??= new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
    }

    private static bool IsTrailing(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is null && index.Blocks[at] is { IsLine: true, BlankBefore: true, Marker.Length: 0 } line && char.IsLower(line.Text.Text[0]) && new BlockView(index, at) is { WordCount: >= 3 and <= MostFootWords, LastMark: not ('.' or '!' or '?' or ':' or ';' or ',') };

    /// <summary><c>Zaal De Zwaan</c>, in the words that the text has for it.</summary>
    private static bool IsNamedHouse(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        roles[at] is null && index.Blocks[at] is { IsLine: true, BlankBefore: true, BlankAfter: true, Marker.Length: 0 } line && new BlockView(index, at) is { WordCount: >= 2 and <= MostDeskWords, LastMark: not ('.' or '!' or '?' or ':' or ',') } block
        && VenueWords.IsBuilding(index.Tokens[block.First]) && !block.Any(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token)) && index.Text.AsSpan(0, line.Start).Contains(block.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first words of another article, cut off where the room for them ended.</summary>
    private static bool IsCutOff(BlockView block) => block.Text.EndsWith("...", StringComparison.Ordinal) || block.Text.EndsWith('…') || block.Text.EndsWith("[…]", StringComparison.Ordinal) || block.Text.EndsWith("[...]", StringComparison.Ordinal);

    /// <summary>Whether the next block is running text, so that a line is its heading.</summary>
    private static bool IsAboveText(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at + 1 < roles.Length && roles[at + 1] is null && !IsCutOff(new BlockView(index, at + 1)) && new BlockView(index, at + 1) is { LastMark: '.' } below && Shapes.IsRunningText(below);

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
        if (block.WordCount > MostLeadWords) return false;
        var words = block.Words();
        return FurniturePhrases.IsOther(words) || (words.Count == 1 && words[0] is "gerelateerd" or "uitgelicht" or "related" or "kalender" or "trending" or "populair") || (words.Count == 2 && words[0] is "meest" or "best" or "most" or "net" && words[1] is "gelezen" or "bekeken" or "read" or "viewed" or "binnen") || (words.Count == 2 && words[0] is "lees" or "verder" or "meer" or "read" or "lês" && words[1] is "verder" or "lezen" or "on" or "fierder" or "more");
    }

    /// <summary>The last lines from one that names a person or a desk, when no sentence follows: <c>Theo Platje / Adviseur</c>, with the question above it.</summary>
    private static void MarkCard(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (first, lines, addresses, top) = (-1, 0, 0, -1);
        for (var i = roles.Length - 1; i > 0 && lines < MostCardLines; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris or BlockRole.Caption or BlockRole.Picture }) continue;
            if (roles[i] is not null) break;
            var block = new BlockView(index, i);
            if (block.Text.Length > LongestCardLine || block.LastMark is '.' or '?' or '!' or ':' || block.Block.Marker.Length > 0 || Shapes.IsLabelled(block) && !AddressLines.HasAddress(block)) break;
            lines++;
            if (Shapes.IsPersonName(block) || IsNameWithNumber(block)) first = i;
            if (AddressLines.IsReach(block)) addresses++;
            if (addresses > 0 && (top < 0 || !index.Blocks[i].BlankAfter)) top = i;
        }

        if (first < 0 && top > 0 && addresses >= (IsAboveCard(new BlockView(index, top - 1)) || (top + 1 < roles.Length && IsAboveCard(new BlockView(index, top))) ? 1 : FewestReaches) && !AddressLines.IsReach(new BlockView(index, top)) && new BlockView(index, top).WordCount <= MostDeskWords) first = top;
        if (first < 0) return;
        if (first > 1 && roles[first - 1] is null or { Role: BlockRole.Heading } && IsAboveCard(new BlockView(index, first - 1))) first--;
        for (var i = first; i < roles.Length; i++)
        {
            if (roles[i] is null or { Role: BlockRole.Heading }) roles[i] = new ClassifiedBlock(BlockRole.Contact, Reason: ImportReasons.InFact);
        }
    }

    /// <summary><c>Vragen over dit project?</c>, <c>Contact</c>, <c>Contactpersoon:</c>, right above a card.</summary>
    private static bool IsAboveCard(BlockView block) =>
        block.WordCount is > 0 and <= MostQuestionWords && block.Block.Marker.Length == 0 && (block.LastMark == '?' || block.Index.Tokens[block.First].Folded is "contact" or "contactpersoon" or "contactpersonen" or "contactgegevens" or "kontakt" or "informatie" or "inlichtingen" || block.Bare.TrimEnd(':') is "meer informatie" or "meer weten" or "nadere informatie" or "more information" or "voor meer informatie")
        && !block.Has(TokenKind.Email) && !block.Has(TokenKind.Url);

    /// <summary><c>T. Oolbekkink, 030 000 00 00</c>: a name and a number or address, and nothing told.</summary>
    private static bool IsNameWithNumber(BlockView block) =>
        block.WordCount <= MostFootWords && NameReader.ReadAt(block.Index, block.First) is { } name && name.Next < block.Next && AddressLines.Reach(block, name.Next) && block.Count(token => token.IsWord && !token.IsCapital) <= MostDeskWords;

    private static ClassifiedBlock Debris => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
