using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Pieces of a site: <c>Top</c>, <c>Lees meer</c>, menus, crumbs, share buttons, notices about cookies.</summary>
internal sealed class FurnitureRule : IBlockRule
{
    private const int LongestMenu = 40;
    private const int MostWords = 36;
    private const int MostHeadLines = 6;
    private const int MostFilingWords = 12;
    private const int MostNoticeWords = 60;
    private const int LongestSection = 110;
    private const int MostStarWords = 6;
    private const int MostLinkWords = 6;
    private const int MostFootLines = 3;
    private const int MostMakerWords = 18;

    /// <summary>A picture of one character in front of a button has no more code units.</summary>
    private const int LongestEmoji = 8;

    /// <summary>A shorter line with an address is a button with where it leads.</summary>
    private const int FewestInviting = 12;

    private static readonly ClassifiedBlock Furniture = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.Text.Length > 400 || block.Block.Raw.Picture is not null) return null;
        var bare = block.Bare;
        if (bare.Length == 0 || (block.WordCount == 0 && block.Block.Cells.Count == 0)) return Furniture;
        return IsFurniture(block, bare) && !(IsDatedFiling(block, bare) || IsAnswer(block) || NoticeRule.IsDateWithCounters(block) || NoticeRule.IsDayWithLabels(block) || InvitesByMail(block)) ? Furniture : null;
    }

    private static bool IsFurniture(BlockView block, ReadOnlySpan<char> bare) =>
        IsKnown(bare) || IsKnownTwice(bare) || IsOnArticle(block, bare) || (block.Block.Marker.Length == 0 && (IsPhrase(block) || IsNotice(block))) || IsRowOfButtons(block)
            || Crumbs.Is(block, bare) || IsMenu(block) || IsShare(block, bare) || IsCookies(block, bare) || IsCounter(block, bare) || IsFormField(block) || IsStray(block) || IsJumpRow(block, bare) || IsMachineDate(block, bare) || IsNextAndPrevious(block) || IsBracketed(block, bare) || IsLogo(block) || IsCopyright(block, bare) || IsAmongShares(block) || IsLetterSize(block) || IsPlayer(block) || IsCountOfStars(block) || IsOfMaker(block, bare) || IsIcons(block) || IsLink(block) || IsCalledButton(block) || IsSendingList(block, bare) || IsLeader(block) || IsOwnPages(block) || IsFolded(block);

    private static bool IsPhrase(BlockView block)
    {
        if (!FurniturePhrases.MayBe(block.WordCount, block.Cues)) return false;
        var words = block.Words();
        return FurniturePhrases.IsFurniture(words, block.Cues, block.LastMark == '.') || BoxPhrases.Is(words, block.Cues);
    }

    private static bool IsNotice(BlockView block) => block.WordCount <= MostNoticeWords && PageNotices.MayBegin(block.Word(0), block.Word(1)) && PageNotices.Is(block.Words());

    /// <summary><c>Ga naar de inhoudGa naar de inhoud</c>: a link that is there twice, for those who see it and those who hear it.</summary>
    private static bool IsKnownTwice(ReadOnlySpan<char> bare)
    {
        var half = bare.Length / 2;
        if (half == 0) return false;
        var second = bare[^half..];
        return bare[..half].SequenceEqual(second) && bare.Length % 2 == 0 | bare[half] == ' ' && IsKnown(second);
    }

    /// <summary><c>Reacties op 'Terugblik op een geslaagde avond'</c>: the head above what visitors wrote.</summary>
    private static bool IsOnArticle(BlockView block, ReadOnlySpan<char> bare) =>
        bare.StartsWith("reacties op ", StringComparison.Ordinal) && block.WordCount <= MostWords && bare["reacties op ".Length] is '\'' or '"' or '‘' or '“' or '’';

    /// <summary><c>Wil je op de hoogte blijven? Meld je aan via visie@borne.nl of volg ons</c>: where to write, which no button says.</summary>
    private static bool InvitesByMail(BlockView block) => block.WordCount >= FewestInviting && block.Has(TokenKind.Email) && block.Has('?') && block.LastMark == '.' && !block.Any(token => token.Folded is "tip" or "tips" or "foutje" or "redactie") && !PageNotices.Is(block.Words());

    /// <summary>What the maker of a site, a mail or a file put there: <see cref="MakerPhrases"/>.</summary>
    private static bool IsOfMaker(BlockView block, ReadOnlySpan<char> bare)
    {
        if (block.WordCount is 0 or > MostMakerWords || !block.Has(LineCues.Maker | LineCues.OfMaker)) return false;
        if (block.Has(LineCues.OfMaker) && MakerPhrases.IsIn(bare)) return true;
        return block.Has(LineCues.Maker) && (block.Number + (MostFootLines * 3) >= block.Index.Blocks.Length || block.WordCount <= MostLinkWords)
            && block.Words().Exists(word => word is "made" or "powered" or "gemaakt" or "mogelijk" or "aangedreven" or "built" or "theme" or "thema" or "website" or "webdesign" or "ontworpen" or "met" or "with" or "by" or "door");
    }

    /// <summary><c>Geplaatst in Nieuws op 9 mei 2018</c>, <c>Gepubliceerd door op 2 april 2024 in Nieuws</c>: it says when, too.</summary>
    private static bool IsDatedFiling(BlockView block, ReadOnlySpan<char> bare) =>
        block.WordCount is >= 4 and <= MostFilingWords && block.Dates is [var date] && date.ToEdtf()?.AsDay is not null && (date.Span.End >= block.Block.End - 1 || IsFiledBehind(block, date.Span.End))
        && NoticeWords.Find(bare) is not null && !bare.Contains("reacties", StringComparison.Ordinal);

    private static bool IsFiledBehind(BlockView block, int end) =>
        WordForm.Fold(block.Text.AsSpan(end - block.Block.Start).Trim()) is ['i', 'n', ' ', ..] part && SiteFurniture.IsLabel(part.AsSpan(3));

    /// <summary><c>Akkoord.</c> below <c>3. Verslag van 14 maart</c>: what was decided, in a word that buttons have, too.</summary>
    private static bool IsAnswer(BlockView block)
    {
        if (block.WordCount != 1 || block.Number == 0 || block.Number + 1 == block.Index.Blocks.Length) return false;
        var above = block.Index.Blocks[block.Number - 1];
        return above.IsSection || (above.IsLine && above.Text.Length <= LongestSection && above.Marker is [>= '0' and <= '9', ..])
            || (block.LastMark == '.' && above.IsLine && above.Text.Length <= LongestSection && char.IsAsciiDigit(above.Text.Text[0]));
    }

    /// <summary><c>E-mail</c> among <c>LinkedIn</c> and <c>Print</c>, each on a line of its own.</summary>
    private static bool IsAmongShares(BlockView block)
    {
        if (!IsShareLine(block, out var network)) return false;
        for (var step = -1; step <= 1; step += 2)
        {
            var other = block.Number + step;
            if (other < 0 || other >= block.Index.Blocks.Length || block.Index.Blocks[other].Text.Length > LongestMenu) continue;
            if (IsShareLine(new BlockView(block.Index, other), out var beside) && (network || beside)) return true;
        }

        return false;
    }

    private static bool IsShareLine(BlockView block, out bool isNetwork)
    {
        isNetwork = false;
        if (block.WordCount is 0 or > 3 || block.LastMark is '.' or '?' or '!') return false;
        foreach (var word in block.Words())
        {
            if (!SiteFurniture.IsShareWord(word)) return false;
            isNetwork |= SiteFurniture.IsNetwork(word);
        }

        return true;
    }

    private static bool IsKnown(ReadOnlySpan<char> bare) => IsKnownLine(bare) || (char.IsHighSurrogate(bare[0]) && bare.IndexOf(' ') is > 0 and <= LongestEmoji and var end && end + 1 < bare.Length && IsKnownLine(bare[(end + 1)..]));

    private static bool IsKnownLine(ReadOnlySpan<char> bare) => SiteFurniture.IsWholeLine(bare) || (bare is [.., '.' or ':' or '…' or '!'] && SiteFurniture.IsWholeLine(bare.TrimEnd(".:…!")));

    /// <summary>Buttons beside each other, each of them a known one: <c>« Vorige | Volgende »</c>, <c>Reageer | Tip de redactie | Nieuwsbrief</c>.</summary>
    private static bool IsRowOfButtons(BlockView block)
    {
        if (block.WordCount > MostWords || !block.MayHavePieces || block.Pieces.Count < 2 || block.Dates.Exists(date => date.ToEdtf()?.AsDay is not null)) return false;
        var (known, others) = (0, 0);
        foreach (var bare in block.Pieces)
        {
            if (bare.AsSpan().IndexOfAnyExcept(" ()") < 0) continue;
            if (IsButton(bare)) known++;
            else if (++others * 3 >= block.Pieces.Count) return false;
        }

        return known >= 2 && known > others * 2;
    }

    private static bool IsButton(string bare)
    {
        if (IsKnown(bare) || SiteFurniture.IsLabel(bare) || SiteFurniture.IsMenuWord(bare)) return true;
        List<string> words = [.. bare.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
        return words.TrueForAll(SiteFurniture.IsShareWord) || FurniturePhrases.IsFurniture(words, LineWords.Union(words), endsInStop: false);
    }

    /// <summary><c>← Wachttijden dalen</c>, <c>Nieuwe website »</c>: the way to the articles before and after.</summary>
    private static bool IsNextAndPrevious(BlockView block)
    {
        if (block.WordCount > 20 || block.LastMark is '.' or '!' || block.Block.Marker.Length > 0) return false;
        var text = block.Text;
        return text[0] is '←' or '«' or '‹' || text.StartsWith("<<", StringComparison.Ordinal) || text.StartsWith("< ", StringComparison.Ordinal) || text[^1] is '→' or '»' or '›' || text.EndsWith(">>", StringComparison.Ordinal) || text.EndsWith(" >", StringComparison.Ordinal);
    }

    /// <summary><c>[KADER]</c>, <c>[einde video]</c>: a note to whoever lays out the page.</summary>
    private static bool IsBracketed(BlockView block, ReadOnlySpan<char> bare) =>
        block.WordCount is > 0 and <= 4 && block.Text[0] == '[' && block.Text[^1] == ']'
        && (bare.StartsWith("einde", StringComparison.Ordinal) || bare.StartsWith("kader", StringComparison.Ordinal) || bare.StartsWith("begin", StringComparison.Ordinal) || bare.StartsWith("video", StringComparison.Ordinal) || bare.StartsWith("logo", StringComparison.Ordinal) || bare.StartsWith("advertentie", StringComparison.Ordinal) || bare.StartsWith("quote", StringComparison.Ordinal) || bare.StartsWith("banner", StringComparison.Ordinal) || bare.StartsWith("streamer", StringComparison.Ordinal) || bare.StartsWith("button", StringComparison.Ordinal) || bare.StartsWith("knop", StringComparison.Ordinal));

    /// <summary><c>Logo gemeente Ede</c>.</summary>
    private static bool IsLogo(BlockView block) => block.WordCount is > 0 and <= 11 && block.Index.Tokens[block.First].Folded is "logo" or "beeldmerk" or "icoon" && block.LastMark is not ('.' or '?');

    private static readonly LineStarts JumpRows = new("snel naar:", "direct naar:", "ga naar:", "meer over:", "lees meer over:", "zie ook:", "deel op:", "delen op:", "deel via:", "lettergrootte:", "tekstgrootte:", "letters:", "aantal keer bekeken:", "aantal reacties:");

    /// <summary><c>Snel naar: Reparatie melden - Huur opzeggen</c>.</summary>
    private static bool IsJumpRow(BlockView block, ReadOnlySpan<char> bare)
    {
        if (block.WordCount > 24 || block.LastMark is '.' or '?' or '!') return false;
        return JumpRows.Fits(bare);
    }

    /// <summary><c>date 2024-11</c>, before the first words of a page.</summary>
    private static bool IsMachineDate(BlockView block, ReadOnlySpan<char> bare) => block.Number < MostHeadLines && bare.Length is 12 or 15 && bare.StartsWith("date ", StringComparison.Ordinal) && bare[5..].IndexOfAnyExcept("0123456789-") < 0;

    /// <summary><c>socialbanner</c>, <c>5228d260fde60db5</c>: one word alone above or below everything that is no word of a text.</summary>
    private static bool IsStray(BlockView block)
    {
        if (block.WordCount != 1 || (block.Number > 0 && block.Number + 1 < block.Index.Blocks.Length) || !block.Block.BlankAfter || !block.Block.IsLine || block.Next - block.First > 1) return false;
        if (block.Number > 0 && (!block.Block.BlankBefore || block.Index.Blocks[block.Number - 1].Text.Text is not [.., '.' or '!' or '?' or '”' or '"'])) return false;
        var word = block.Text;
        return word.Length >= 6 && char.IsAsciiLetterLower(word[0]) && word.All(char.IsAsciiLetterOrDigit) && block.Index.Blocks.Length > 2 || word.Length >= 12 && word.Any(char.IsAsciiDigit) && word.All(char.IsAsciiHexDigit);
    }

    /// <summary><c>Naam*</c>, <c>E-mailadres *</c>.</summary>
    private static bool IsFormField(BlockView block) => block.WordCount is > 0 and <= 3 && block.Text.EndsWith('*') && !block.Text.StartsWith('*');

    /// <summary>Three or more words, all of them usual in menus and hardly a small word between.</summary>
    private static bool IsMenu(BlockView block)
    {
        var words = block.WordCount;
        if (words is < 3 or > LongestMenu || block.LastMark is '.' or '?' or '!' or ':') return false;
        var menu = block.Count(LineCues.Menu);
        if (menu < 2) return false;
        var bars = block.Count(token => token.IsMark('|') || token.IsMark('·') || token.IsMark('•'));
        return menu == words || (words >= 5 && menu * 4 >= words * 3) || (bars >= 2 && menu >= 2 && menu * 2 >= words);
    }

    private static bool IsShare(BlockView block, ReadOnlySpan<char> bare)
    {
        var words = block.WordCount;
        if (words > 16 || !block.Has(LineCues.Share | LineCues.Network) && !bare.StartsWith("deel", StringComparison.Ordinal)) return false;
        var networks = block.Count(LineCues.Network);
        var share = block.Count(LineCues.Share);
        return (networks >= 2 && share * 4 >= words * 3) || (share == words && words >= 2 && networks >= 1)
            || bare.StartsWith("deel dit ", StringComparison.Ordinal) || (bare.StartsWith("deel deze ", StringComparison.Ordinal) && words < 8)
            || ((bare.StartsWith("volg ons ", StringComparison.Ordinal) || bare.StartsWith("stuur door", StringComparison.Ordinal) || bare.StartsWith("stuur dit ", StringComparison.Ordinal)) && words < 10 && networks >= 1);
    }

    private static bool IsCookies(BlockView block, ReadOnlySpan<char> bare) =>
        block.Has(LineCues.Cookie)
        && (bare.Contains("website", StringComparison.Ordinal) || bare.Contains("site", StringComparison.Ordinal) || bare.Contains("accepte", StringComparison.Ordinal)
            || bare.Contains("functionele", StringComparison.Ordinal) || bare.Contains("plaatsen", StringComparison.Ordinal) || bare.Length <= 20 || bare.Contains("gebruik", StringComparison.Ordinal) || bare.Contains("akkoord", StringComparison.Ordinal) || bare.Contains("voorkeur", StringComparison.Ordinal));

    /// <summary><c>0 reacties</c>, <c>Leestijd: 3 minuten</c>, <c>134 keer bekeken</c>.</summary>
    private static bool IsCounter(BlockView block, ReadOnlySpan<char> bare)
    {
        if (IsCountOfDay(block)) return true;
        if (block.WordCount > 6 || IsNumbered(block)) return false;
        if (IsCountOf(block)) return true;
        return bare.StartsWith("leestijd", StringComparison.Ordinal) || bare.EndsWith("min leestijd", StringComparison.Ordinal) || bare.EndsWith("minuten leestijd", StringComparison.Ordinal)
            || bare.EndsWith(" min. leestijd", StringComparison.Ordinal) || bare.EndsWith(" minuten leestijd", StringComparison.Ordinal)
            || (char.IsAsciiDigit(bare[0]) && (bare.EndsWith(" reacties", StringComparison.Ordinal) || bare.EndsWith(" reactie", StringComparison.Ordinal)
                || bare.EndsWith(" keer bekeken", StringComparison.Ordinal) || bare.EndsWith(" keer gelezen", StringComparison.Ordinal) || bare.EndsWith(" x gelezen", StringComparison.Ordinal)
                || bare.EndsWith(" likes", StringComparison.Ordinal) || bare.EndsWith(" keer gedeeld", StringComparison.Ordinal) || bare.EndsWith(" views", StringComparison.Ordinal)));
    }

    /// <summary><c>4. Reacties</c>: a part of the report with its number, and no count.</summary>
    private static bool IsNumbered(BlockView block) => block.Index.Tokens[block.First].Kind == TokenKind.Number && block.First + 1 < block.Next && (block.Index.Tokens[block.First + 1].IsMark('.') || block.Index.Tokens[block.First + 1].IsMark(')'));

    /// <summary><c>3 minuten om te lezen</c>, <c>Reading time: 3 min</c>, <c>212 weergaven</c>: figures and what is counted, in words for nothing else.</summary>
    private static bool IsCountOf(BlockView block)
    {
        return block.WordCount is >= 2 and <= 7 && block.Has(TokenKind.Number) && block.LastMark is not ('?' or '!') && block.Block.Marker.Length == 0 && IsCountOf(block, default);
    }

    /// <summary><c>8 okt • 31 keer bekeken • 4 vind-ik-leuks</c>: a day of this year, and behind a dot or bar what is counted.</summary>
    private static bool IsCountOfDay(BlockView block) =>
        block.WordCount is >= 4 and <= MostFilingWords && block.Has(TokenKind.Number) && block.Block.Marker.Length == 0 && block.Text.AsSpan().IndexOfAny("•·|") > 0
        && block.Dates is [{ Kind: DateMentionKind.Day, Year: null } day] && IsCountOf(block, day.Span);

    /// <summary>Whether there is nothing in a line but figures and what is counted, besides a day.</summary>
    private static bool IsCountOf(BlockView block, Dutch.TextSpan day)
    {
        var (figures, counted) = (0, 0);
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark || (token.Start >= day.Start && token.Start < day.End)) continue;
            if (token.Kind == TokenKind.Number) figures++;
            else if (CountedWords.Contains(token.Folded)) counted++;
            else if (token.Folded is not ("minuten" or "minuut" or "min" or "min." or "minutes" or "minute" or "mins" or "om" or "te" or "keer" or "x" or "time" or "ca" or "ca." or "ongeveer" or "post" or "is" or "niet" or "als" or "leuk" or "gemarkeerd")) return false;
        }

        return figures > 0 && counted > 0;
    }

    private static readonly WordSet CountedWords = new("leestijd lezen leesminuten lêstiid leestiid reading read weergaven weergave views view bekeken gelezen opmerkingen opmerking vind-ik-leuks reposts commentaren comments comment likes shares downloads stemmen gedeeld".Split(' '));

    /// <summary><c>A- A+</c>, <c>A A A</c>, <c>A+ tekst groter</c>: the size of the letters.</summary>
    private static bool IsLetterSize(BlockView block)
    {
        if (block.WordCount is 0 or > 6 || block.LastMark is '.' or '?') return false;
        var letters = 0;
        for (var i = block.First; i < block.Next; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            if (token.Folded is "a" or "aa" or "aaa" or "a+" or "a-") letters++;
            else if (token.Kind != TokenKind.Mark && token.Folded is not ("tekst" or "groter" or "kleiner" or "lettergrootte" or "letters" or "tekstgrootte" or "normaal" or "grootte")) return false;
        }

        return letters >= 2 || letters == 1 && (block.WordCount > 1 || block.Text.AsSpan().IndexOfAny("+-") > 0);
    }

    /// <summary><c>▶ Afspelen 00:00 / 58:41</c>, <c>Luister 3:12</c>, <c>0:00 / 12:30</c>: the buttons and the clock of a player.</summary>
    private static bool IsPlayer(BlockView block)
    {
        if (block.WordCount is 0 or > 10 || !block.Has(TokenKind.Number) || block.LastMark is '.' or '?') return false;
        var (clocks, buttons) = (0, 0);
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark) continue;
            if (token.Kind == TokenKind.Number && token.Folded.Contains(':', StringComparison.Ordinal)) clocks++;
            else if (PlayerWords.Contains(token.Folded)) buttons++;
            else if (token.Kind != TokenKind.Number) return false;
        }

        return (clocks > 0 && buttons > 0) || (clocks == 2 && block.Text.Contains('/', StringComparison.Ordinal) && block.Text.StartsWith('0'));
    }

    private static readonly WordSet PlayerWords = new("afspelen speel af play pause pauze pauzeren stop luister beluister listen video audio podcast volume mute dempen geluid duur speelduur seconden sec min minuten current time duration remaining resterend loaded snelheid 1x".Split(' '));

    /// <summary><c>[f]  [in]  [x]</c>, <c>Deel: ✉ ☏ in f</c>, <c>Follow us IG · FB · YT</c>: networks by a letter or two.</summary>
    private static bool IsIcons(BlockView block)
    {
        if (block.Text.Length > LongestMenu || block.LastMark is '.' or '?' or '!' || block.WordCount is 0 or > 12) return false;
        var icons = 0;
        for (var i = block.First; i < block.Next; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark) continue;
            if (token.Folded is "f" or "in" or "x" or "t" or "tw" or "fb" or "ig" or "yt" or "li" or "wa" or "p" or "g" or "rss") icons++;
            else if (!SiteFurniture.IsShareWord(token.Folded) && token.Folded is not ("volg" or "ons" or "follow" or "us" or "met")) return false;
        }

        return icons >= 2 || (icons == 1 && block.WordCount == 1 && block.Text[0] == '[');
    }

    /// <summary><c>&gt; Naar de presentaties</c>, <c>&gt; Webwinkel (0)</c>: a few words behind an arrow, in the menu or alone.</summary>
    private static bool IsLink(BlockView block)
    {
        if (block.Text[0] is not ('>' or '»' or '›' or '▸' or '▶' or '➔' or '➜' or '→') || !block.Block.IsLine || block.Block.Marker.Length > 0 || block.WordCount is 0 or > MostLinkWords || block.LastMark is '.' or '?' or '!' or ',' or ':') return false;
        if (block.Block.BlankBefore && block.Block.BlankAfter) return true;
        for (var i = Math.Max(0, block.Number - MostHeadLines * 2); i < block.Number; i++)
        {
            if (Shapes.IsRunningText(new BlockView(block.Index, i))) return false;
        }

        return block.Number < MostHeadLines * 2;
    }

    /// <summary><c>Verspreiding: leden, bestuurder, intranet</c>, the last line of minutes.</summary>
    private static bool IsSendingList(BlockView block, ReadOnlySpan<char> bare) =>
        block.Number + MostFootLines >= block.Index.Blocks.Length && block.WordCount <= MostWords && (bare.StartsWith("verspreiding:", StringComparison.Ordinal) || bare.StartsWith("verzendlijst:", StringComparison.Ordinal) || bare.StartsWith("distributie:", StringComparison.Ordinal) || bare.StartsWith("distributielijst:", StringComparison.Ordinal) || bare.StartsWith("verspreid aan:", StringComparison.Ordinal) || bare.StartsWith("verzonden aan:", StringComparison.Ordinal));

    /// <summary><c>Inleiding ........ 3</c>, a line of a table of contents; <c>webmaster: Jan</c>, <c>teller: 12043</c> in the foot.</summary>
    private static bool IsLeader(BlockView block)
    {
        if (block.WordCount > MostFilingWords) return false;
        var dots = block.Text.IndexOf("....", StringComparison.Ordinal);
        if (dots > 0 && char.IsAsciiDigit(block.Text[^1]) && block.Text.AsSpan(dots).IndexOfAnyExcept(". 0123456789") < 0) return true;
        return block.Number + (MostFootLines * 3) >= block.Index.Blocks.Length && block.WordCount <= MostLinkWords && block.Text.Contains(':', StringComparison.Ordinal) && block.Index.Tokens[block.First].Folded is "webmaster" or "teller" or "bezoekersteller" or "webbeheer" or "sitebeheer" or "hits";
    }

    /// <summary><c>Wat we doen +</c>: a part of a menu that opens.</summary>
    private static bool IsFolded(BlockView block) => block.WordCount is > 0 and <= MostLinkWords && block.Block is { IsLine: true, Marker.Length: 0 } && block.Text.Length > 3 && block.Text[^1] is '+' or '▾' or '▼' or '˅' or '⌄' && block.Text[^2] == ' ';

    /// <summary><c>Mijn Bieb</c>, <c>Mijn Hengelo</c>: where a visitor logs in.</summary>
    private static bool IsOwnPages(BlockView block) => block.WordCount == 2 && block.Block is { IsLine: true, Marker.Length: 0 } && block.Index.Tokens[block.First] is { Folded: "mijn", IsCapital: true } && block.Index.Tokens[block.First + 1] is { IsWord: true, IsCapital: true } && block.LastMark is not ('.' or '?' or '!');

    /// <summary><c>Solliciteer direct</c>, <c>Koop nu</c>, <c>Bestel tickets</c>, <c>Bekijk alle vacatures</c>: what a button asks for, in a word or two.</summary>
    private static bool IsCalledButton(BlockView block)
    {
        if (block.WordCount is < 2 or > 4 || block.LastMark is '.' or '?' or ':' || block.Block.Marker.Length > 0) return false;
        var (first, last) = (block.Index.Tokens[block.First].Folded, block.Index.Tokens[block.Next - (block.Index.Tokens[block.Next - 1].Kind == TokenKind.Mark ? 2 : 1)].Folded);
        return first is "solliciteer" or "koop" or "bestel" or "reserveer" or "boek" or "doneer" or "registreer" or "download" or "abonneer" or "start" or "meld" or "schrijf" or "apply" or "buy" or "order" or "book" or "donate" or "register"
                && last is "direct" or "nu" or "hier" or "online" or "meteen" or "now" or "here" or "tickets" or "kaarten" or "ticket" or "kaartje" or "today"
            || (last is "solliciteren" or "bestellen" or "reserveren" or "inschrijven" or "aanmelden" or "doneren" or "aanvragen" && first is "direct" or "nu" or "online" or "meteen" or "hier" or "certificaat" or "tickets");
    }

    /// <summary><c>12345</c>, <c>1 2 3 4 5</c>, <c>★★★★☆</c>: stars to give, a figure each.</summary>
    private static bool IsCountOfStars(BlockView block)
    {
        if (block.WordCount <= MostStarWords && block.Text.AsSpan(0, Math.Min(block.Text.Length, 12)).IndexOfAny("★☆✩✭⭐") >= 0 && (block.Text.Count(c => c is '★' or '☆' or '✩' or '✭' or '⭐') >= 3 || block.Text.AsSpan().IndexOfAnyExcept("★☆✩✭⭐ ") < 0)) return true;
        if (block.Block.Marker.Length > 0 || block.Text.Length is < 5 or > 12 || block.Block.Cells.Count > 0) return false;
        var next = '1';
        foreach (var c in block.Text)
        {
            if (c == ' ') continue;
            if (c != next++) return false;
        }

        return next > '5';
    }

    private static bool IsCopyright(BlockView block, ReadOnlySpan<char> bare) =>
        block.WordCount <= 14 && (block.Text.StartsWith('©') || bare.StartsWith("(c) ", StringComparison.Ordinal) || bare.StartsWith("copyright", StringComparison.Ordinal) || bare.EndsWith("alle rechten voorbehouden", StringComparison.Ordinal))
        && (block.Has(TokenKind.Number) || bare.StartsWith("(c) ", StringComparison.Ordinal));
}
