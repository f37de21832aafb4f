using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>
/// Finds the headings among the short lines of plain text, and bold paragraphs that do the work of one: a short line
/// without a full stop that stands by itself above running text.
/// </summary>
internal static class HeadingFinder
{
    /// <summary>Running text below a heading that is glued to it is clearly longer than the heading.</summary>
    private const int ShortestGluedText = 60;

    private const int LongestLabel = 24;
    private const int NearSiblings = 4;
    private const int MostGreetingWords = 6;
    private const int LongestSpeaker = 40;

    /// <summary>So many lines below each other without an empty one that all have a figure are the rows of a table.</summary>
    private const int FewestRows = 3;
    private const int FewestCells = 5;

    /// <summary>A shorter text that is clearly a sentence will do, too.</summary>
    private const int ShortestSentence = 25;

    /// <summary>Marks the headings among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var hasBlanks = HasBlanks(index);
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not null) continue;
            var block = new BlockView(index, i);
            if (SceneLines.IsScene(index, roles, i))
            {
                roles[i] = new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);
                continue;
            }

            if (DirectlyBelow(roles, i) && (DetailLine.Is(block) || DetailLine.IsSecondTitle(index, roles, i) || DetailLine.IsPlace(block, roles[i - 1]?.Role == BlockRole.Detail)))
            {
                roles[i] = new ClassifiedBlock(BlockRole.Detail, Reason: ImportReasons.InFact);
                continue;
            }

            if (!Shapes.IsHeadingLike(block) || !CanCarryHeading(block) || IsBelowTitle(index, roles, i) || HasColonSiblings(index, i) || IsSpoken(block) || IsAboveSection(index, roles, i) || IsDetail(index, block) || LeadsIn(index, roles, block) || GapRows.Is(index, i) || IsFigure(block) || IsNameWithBody(block) || IsSaying(block) || IsLabelOfDate(index, i) || IsLastOfParagraph(index, roles, i, hasBlanks) || IsBesideGreeting(index, i) || IsAttendance(block) || DetailLine.IsHours(block) || IsAboveNames(index, block) || IsPartOfProgramme(index, roles, i) || !StandsApart(index, roles, i, hasBlanks)) continue;
            roles[i] = (CaptionWords.IsCaption(block.Bare) && IsLoneCaption(block)) || (CaptionWords.IsScene(block.Bare) && IsBesideCredit(index, roles, i)) || IsBelowFileName(index, roles, i) || IsNameBelowPicture(index, roles, i)
                ? new ClassifiedBlock(BlockRole.Caption, Reason: ImportReasons.DroppedCaption)
                : new ClassifiedBlock(BlockRole.Heading, 2);
        }
    }

    /// <summary>
    /// A line between title and text that says what the report is, whose, or when and where: <c>Terugblik netwerklunch</c>, <c>Vrijdag 8 november,
    /// De Eikenhof</c>. It heads no part of the text.
    /// </summary>
    private static bool IsBelowTitle(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (!DirectlyBelow(roles, at)) return false;
        var block = new BlockView(index, at);
        if (block.WordCount < 2) return false;
        if (at + 1 < roles.Length && roles[at + 1]?.Role == BlockRole.Notice) return true;
        var line = new HeadLine(block, null, isAboveText: true, isMarked: false, null);
        if (line.IsNameLike && line.Content >= 3) return true;
        return (!block.Block.IsLine || block.Block.BlankAfter) && (Dutch.Reports.NatureWords.IsReportTitle(block.Index.Tokens[block.First].Folded) || block.Dates is [{ Kind: Dutch.Dates.DateMentionKind.Day }, ..]);
    }

    /// <summary>Words right below the name of a picture, and apart from the text.</summary>
    private static bool IsBelowFileName(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at > 0 && roles[at - 1]?.Reason == ImportReasons.DroppedFileName && index.Blocks[at] is { IsLine: true, BlankBefore: false, BlankAfter: true } && new BlockView(index, at).LastMark is not ('?' or ':');

    /// <summary><c>Anna de Boer (Museum De Linde)</c>: who speaks, and from where.</summary>
    private static bool IsNameWithBody(BlockView block) =>
        block.Text[^1] == ')' && block.WordCount >= 3 && NameReader.ReadAt(block.Index, block.First) is { IsFull: true } name && name.Next < block.Next && block.Index.Tokens[name.Next].IsMark('(') && block.Text.IndexOf('(', StringComparison.Ordinal) == block.Text.LastIndexOf('(');

    /// <summary><c>Anna de Boer, wethouder</c> right below the words for a picture: who is on it.</summary>
    private static bool IsNameBelowPicture(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at > 0 && roles[at - 1]?.Role is BlockRole.Caption or BlockRole.Picture && !index.Blocks[at].BlankBefore && index.TokensOf(at) is var (first, next) && NameReader.ReadAt(index, first) is { IsFull: true } name && name.Next < next && index.Tokens[name.Next].IsMark(',');

    /// <summary><c>Welkom door Anna de Boer</c> between the heading <c>Programma</c> and a list: an item that lost its mark.</summary>
    private static bool IsPartOfProgramme(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (at == 0 || at + 1 == roles.Length || roles[at - 1]?.Role != BlockRole.Heading || roles[at + 1]?.Role != BlockRole.ListItem) return false;
        var above = new BlockView(index, at - 1).Bare.TrimEnd(':');
        return (above is "agenda" or "dagindeling" || above.EndsWith("programma", StringComparison.Ordinal)) && new BlockView(index, at).Any(token => token.Folded is "door" or "met" or "namens" or "van" or ",");
    }

    /// <summary>Whether nothing of the text stands between the title and a line.</summary>
    private static bool DirectlyBelow(ClassifiedBlock?[] roles, int at)
    {
        var above = at - 1;
        while (above >= 0 && roles[above] is { Role: BlockRole.Notice or BlockRole.Debris or BlockRole.Caption or BlockRole.Detail }) above--;
        return above >= 0 && roles[above]?.Role == BlockRole.Title;
    }

    /// <summary><c>Rol: gespreksleider</c> among <c>Opdracht: …</c> and <c>Aanpak: …</c>: one of the labelled parts of a description.</summary>
    private static bool HasColonSiblings(TextIndex index, int at)
    {
        var label = LabelLength(index.Blocks[at].Text.Text);
        if (label == 0) return false;
        var siblings = 0;
        for (var other = Math.Max(0, at - NearSiblings); other <= Math.Min(index.Blocks.Length - 1, at + NearSiblings); other++)
        {
            if (other != at && LabelLength(index.Blocks[other].Text.Text) > 0 && index.Blocks[other].Text.Text[^1] is '.' or '!' or '?') siblings++;
        }

        return siblings >= 2;
    }

    /// <summary>
    /// <c>Dhr. Bruil: wie betaalt het gras?</c>, <c>V: Mag dat?</c>: somebody says it, whoever is before the colon; what is said stands on the same line.
    /// </summary>
    private static bool IsSpoken(BlockView block)
    {
        var colon = block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestSpeaker)).IndexOf(':');
        if (colon < 1 || colon + 3 >= block.Text.Length || block.Text[colon + 1] != ' ') return false;
        if (colon == 1 || SectionWords.IsTurn(WordForm.Fold(block.Text.AsSpan(0, colon)))) return true;
        var start = block.First;
        while (start < block.Next && block.Index.MatchAt<TitleEntry>(start) is { } title) start = title.Next;
        if (start == block.First || start >= block.Next) return false;
        for (var i = start; i < block.Next && !block.Index.Tokens[i].IsMark(':'); i++)
        {
            if (!block.Index.Tokens[i].IsCapital && block.Index.Tokens[i].IsWord && !Dutch.Names.NamePrefixes.IsPart(block.Index.Tokens[i].Folded)) return false;
        }

        return true;
    }

    /// <summary><c>12</c>, alone on a line: the number of a page.</summary>
    private static bool IsFigure(BlockView block) => block.Text.Length <= 4 && block.Text.AsSpan().IndexOfAnyExcept("0123456789-– ") < 0;

    /// <summary><c>“Wie wacht, begint nooit.” Anna de Boer, De Linde</c>: what somebody said, and in capitals who.</summary>
    private static bool IsSaying(BlockView block)
    {
        if (block.WordCount < 3 || block.Text[0] is not ('“' or '"' or '‘' or '„' or '\'')) return false;
        var close = block.Text.AsSpan(1).LastIndexOfAny('”', '"', '’') + 1;
        if (close < 2 || close + 3 >= block.Text.Length || block.Text.AsSpan(1, close).Count(' ') < 2) return false;
        var (names, start) = (0, block.Block.Start + close);
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Start <= start || !token.IsWord) continue;
            if (token.IsCapital) names++;
            else if (names == 0 && !Dutch.Names.NamePrefixes.IsPart(token.Folded)) return false;
        }

        return names >= 2;
    }

    /// <summary><c>Datum bijeenkomst:</c> and, below it, the day alone.</summary>
    private static bool IsLabelOfDate(TextIndex index, int at) =>
        (index.Blocks[at].Text.Text is [.., ':'] && at + 1 < index.Blocks.Length && IsDayAlone(index, at + 1)) || (at > 0 && index.Blocks[at - 1] is { IsLine: true, Text.Text: [.., ':'] } && IsDayAlone(index, at));

    private static bool IsDayAlone(TextIndex index, int at) =>
        index.Blocks[at] is { IsLine: true, Text.Length: <= LongestSpeaker } line && index.DatesIn(line.Start, line.End) is [{ Kind: Dutch.Dates.DateMentionKind.Day } date] && date.Span.Length >= line.Text.Length - 1;

    /// <summary><c>Uw stem telt echt mee!</c> right below a sentence, with an empty line behind it: it closes the paragraph above.</summary>
    private static bool IsLastOfParagraph(TextIndex index, ClassifiedBlock?[] roles, int at, bool hasBlanks) =>
        hasBlanks && index.Blocks[at] is { IsLine: true, BlankBefore: false, BlankAfter: true, Text.Text: [.., '!'] } && at > 0 && roles[at - 1] is null && index.Blocks[at - 1].Text.Text is [.., '.' or '!' or '?'];

    /// <summary><c>PAUZE met verloting</c> right above the next numbered heading: it heads nothing.</summary>
    private static bool IsAboveSection(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        var next = Neighbour(roles, at, 1);
        return next >= 0 && index.Blocks[next].IsSection && roles[next]?.Role == BlockRole.Heading && Neighbour(roles, at, -1) is >= 0 and var above && roles[above]?.Role != BlockRole.Title;
    }

    /// <summary><c>Sluiting van de inschrijving: 3 juni 2024</c>, <c>36 uur | schaal 8</c>: a detail with its value, and not the head of a part.</summary>
    private static bool IsDetail(TextIndex index, BlockView block)
    {
        if (block.Text.Contains(" | ", StringComparison.Ordinal) || IsByline(block)) return true;
        if (IsDayWithSubject(block)) return false;
        if (HasLabel(block.Text) && !block.Block.BlankAfter && block.Number + 1 < index.Blocks.Length && HasLabel(index.Blocks[block.Number + 1].Text.Text)) return true;
        var colon = block.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && block.Index.DatesIn(block.Block.Start + colon, block.Block.End).Count > 0;
    }

    /// <summary><c>Afgesproken wordt:</c>, <c>Besluit:</c> right above a list: it tells something, or names what was decided.</summary>
    private static bool LeadsIn(TextIndex index, ClassifiedBlock?[] roles, BlockView block)
    {
        if (block.LastMark != ':' || block.Number + 1 == roles.Length || roles[block.Number + 1]?.Role != BlockRole.ListItem) return false;
        if (block.WordCount > 1 && !block.Block.BlankAfter && block.Index.Tokens[block.First].Folded is "de" or "het" or "een" or "onze" or "dit" or "mijn") return true;
        return block.Any(token => token.IsWord && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token.Folded))) || (index.Language == "fy" && block.WordCount > 1 && block.Any(token => token.IsWord && token.Folded.EndsWith("den", StringComparison.Ordinal))) || (block.WordCount == 1 && block.Words()[0] is "besluit" or "besluiten" or "toezegging" or "afspraak" or "actie" or "advies");
    }

    /// <summary><c>Graag tot de volgende keer!</c> above <c>Met vriendelijke groet,</c> and the name below it: the end of a letter.</summary>
    private static bool IsBesideGreeting(TextIndex index, int at) =>
        (at + 1 < index.Blocks.Length && index.Blocks[at + 1] is { IsLine: true, Text.Text: [.., ','] } && new BlockView(index, at + 1).WordCount <= MostGreetingWords)
        || (at > 0 && index.Blocks[at - 1] is { IsLine: true, Text.Text: [.., ','] } && new BlockView(index, at - 1).WordCount <= MostGreetingWords && !index.Blocks[at - 1].Text.Text.StartsWith("Beste", StringComparison.Ordinal));

    /// <summary><c>Zaterdag 9 maart 2024: kennismaken</c>: the head of the part about a day.</summary>
    private static bool IsDayWithSubject(BlockView block) =>
        block.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && block.Dates is [{ Kind: Dutch.Dates.DateMentionKind.Day } date] && date.Span.Start == block.Block.Start && date.Span.End == block.Block.Start + colon;

    /// <summary><c>Door Anja Visser</c>, <c>Tekst: Anja Visser</c>.</summary>
    private static bool IsByline(BlockView block) =>
        block.WordCount is >= 2 and <= 6 && block.Index.Tokens[block.First].Folded is "door" or "tekst" or "auteur" or "by" && !block.AnyBehindFirst(token => token.IsWord && !token.IsCapital && !Dutch.Names.NamePrefixes.IsPart(token.Folded));

    /// <summary>Whether a line begins with words before a colon and says more behind it.</summary>
    private static bool HasLabel(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel + 16)).IndexOf(": ");
        return colon > 1 && colon + 3 < text.Length && char.IsUpper(text[0]);
    }

    /// <summary>How long the single word before a colon is that a line begins with; 0 when it does not begin so, or has nothing behind it.</summary>
    private static int LabelLength(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(' ', ':');
        return end > 1 && text[end] == ':' && end + 2 < text.Length && char.IsUpper(text[0]) ? end : 0;
    }

    /// <summary>In a structured file only bold words are a heading that was not marked as one.</summary>
    private static bool CanCarryHeading(BlockView block) =>
        block.Block.IsLine || (block.Block.Raw.Kind == RawBlockKind.Paragraph && block.Block.Text.IsAllStrong && !(block.LastMark == ':' && HasHeadings(block.Index)));

    /// <summary>Whether the file marks headings: then bold words with a colon lead in what follows.</summary>
    private static bool HasHeadings(TextIndex index)
    {
        var headings = 0;
        foreach (var block in index.Blocks)
        {
            if (block.Raw is { Kind: RawBlockKind.Heading, Level: > 1 } && ++headings >= 2) return true;
        }

        return false;
    }

    /// <summary><c>Aanwezig:</c> belongs to the names below it, as any label does.</summary>
    private static bool IsAttendance(BlockView block) => block.Text.EndsWith(':') && block.WordCount is > 0 and <= 4 && block.Words()[0] is "aanwezig" or "afwezig" or "afgemeld" or "verhinderd" or "present" or "absent";

    /// <summary><c>Gasten:</c> right above names, one a line.</summary>
    private static bool IsAboveNames(TextIndex index, BlockView block) =>
        block.Text.EndsWith(':') && !block.Block.BlankAfter && block.Number + 1 < index.Blocks.Length && index.Blocks[block.Number + 1] is { IsLine: true, Marker.Length: 0 } && NameReader.ReadAt(index, index.TokensOf(block.Number + 1).First) is { } name && name.Next < index.TokensOf(block.Number + 1).Next
        && (index.Tokens[name.Next].Kind == TokenKind.Mark || index.Blocks[block.Number + 1].Text.Text.Contains('\t', StringComparison.Ordinal));

    /// <summary>Whether the name of a photographer stands directly above or below.</summary>
    private static bool IsBesideCredit(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        (at > 0 && roles[at - 1]?.Reason == ImportReasons.DroppedCredit && !(index.Blocks[at].IsLine && index.Blocks[at].BlankBefore))
        || (at + 1 < roles.Length && roles[at + 1]?.Reason == ImportReasons.DroppedCredit && !(index.Blocks[at + 1].IsLine && index.Blocks[at + 1].BlankBefore));

    private static bool IsLoneCaption(BlockView block) => block.WordCount is >= 2 and <= 8 && block.LastMark is not ('?' or ':');

    /// <summary>Whether the report separates its paragraphs with empty lines at all.</summary>
    private static bool HasBlanks(TextIndex index)
    {
        var (blank, lines) = (0, 0);
        for (var i = 1; i < index.Blocks.Length; i++)
        {
            if (!index.Blocks[i].IsLine) continue;
            lines++;
            if (index.Blocks[i].BlankBefore) blank++;
        }

        return lines == 0 || blank * 5 >= lines;
    }

    private static bool StandsApart(TextIndex index, ClassifiedBlock?[] roles, int at, bool hasBlanks)
    {
        var own = index.Blocks[at];
        var previous = Neighbour(roles, at, -1);
        var next = Neighbour(roles, at, 1);
        if (next < 0) return false;
        var below = new BlockView(index, next);
        var isAbove = !hasBlanks || own.BlankBefore || !own.IsLine
            || (previous >= 0 && (roles[previous]?.Role is BlockRole.Title or BlockRole.Heading or BlockRole.ListItem or BlockRole.TableRow or BlockRole.Programme || index.Blocks[previous].Text.Text[^1] is '.' or '?' or '!'));
        if (!isAbove) return false;
        if (roles[next]?.Role is BlockRole.ListItem or BlockRole.TableRow or BlockRole.Programme or BlockRole.Quote)
            return own.BlankBefore || own.BlankAfter || !hasBlanks || own.Text.Text.EndsWith(':');
        if (own.BlankBefore && !own.BlankAfter && (!HasLabel(own.Text.Text) || IsDayWithSubject(new BlockView(index, at))) && (HasLabel(below.Text) || below.Text.Contains('\t', StringComparison.Ordinal))) return true;
        if (!own.BlankAfter || !hasBlanks) return (AreRows(index, next) && !DirectlyBelow(roles, at)) || IsAboveSecond(index, roles, next) || below.Text.Length > own.Text.Length && (below.Text.Length >= ShortestGluedText || (below.Text.Length >= ShortestSentence && below.LastMark is '.' or ':' && (below.WordCount >= 5 || (own.Text.Text[^1] == '?' && below.WordCount >= 3))));
        return !Shapes.IsHeadingLike(below) || CarriesText(index, roles, next) || AreRows(index, next) || GapRows.Is(index, next);
    }

    /// <summary>Whether running text follows below the next short lines, so that two headings stand above each other.</summary>
    private static bool CarriesText(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        for (var i = 0; i < 2; i++)
        {
            var isGlued = !index.Blocks[at].BlankAfter;
            at = Neighbour(roles, at, 1);
            if (at < 0) return false;
            if (isGlued && GluedLines(index, at) >= FewestCells) return true;
            if (isGlued) return index.Blocks[at].IsLine && index.Blocks[at].Text.Length >= ShortestSentence && !Shapes.IsHeadingLike(new BlockView(index, at));
            if (roles[at] is { Role: BlockRole.ListItem or BlockRole.TableRow or BlockRole.Programme }) return true;
            if (!Shapes.IsHeadingLike(new BlockView(index, at))) return true;
        }

        return false;
    }

    /// <summary><c>KEYNOTE</c> / <c>Wat zegt de wetenschap?</c> / running text, without an empty line between: two headings.</summary>
    private static bool IsAboveSecond(TextIndex index, ClassifiedBlock?[] roles, int second) =>
        roles[second] is null && second + 1 < roles.Length && roles[second + 1] is null && !index.Blocks[second].BlankBefore && !index.Blocks[second].BlankAfter && new BlockView(index, second) is var block && Shapes.IsHeadingLike(block) && block.LastMark != ':' && Shapes.IsRunningText(new BlockView(index, second + 1));

    /// <summary><c>Moestuin 412 knikkers</c>, <c>Bankje 388 knikkers</c>: short lines with a figure each, without an empty line between.</summary>
    private static bool AreRows(TextIndex index, int at)
    {
        if (new BlockView(index, at - 1).Has(TokenKind.Number)) return false;
        for (var rows = 1; ; rows++, at++)
        {
            if (!index.Blocks[at].IsLine || !new BlockView(index, at).Has(TokenKind.Number)) return false;
            if (rows >= FewestRows) return true;
            if (index.Blocks[at].BlankAfter || at + 1 == index.Blocks.Length) return false;
        }
    }

    /// <summary>How many lines follow each other without an empty one: a table that was copied a cell a line.</summary>
    private static int GluedLines(TextIndex index, int at)
    {
        var lines = 1;
        while (lines < FewestCells && at + 1 < index.Blocks.Length && index.Blocks[at].IsLine && !index.Blocks[at].BlankAfter) (at, lines) = (at + 1, lines + 1);
        return lines;
    }

    /// <summary>The nearest block before or after that is part of the report; -1 when there is none.</summary>
    private static int Neighbour(ClassifiedBlock?[] roles, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < roles.Length; i += step)
        {
            if (roles[i] is null or { IsBody: true } or { Role: BlockRole.Title }) return i;
        }

        return -1;
    }
}
